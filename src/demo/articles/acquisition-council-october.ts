import { bullets, heading, paragraph } from '../blocks';
import type { DemoArticle } from '../types';

export const acquisitionCouncil: DemoArticle = {
  slug: 'acquisition-council-clears-79000-crore-proposals',
  headline: 'Acquisition council clears proposals worth ₹79,000 crore, from missiles to landing docks',
  standfirst:
    'The approvals cover all three services and the coast guard’s seas as well. Each is a first step: the road from necessity to contract takes two years on average.',
  place: 'New Delhi',
  date: '2025-10-23',
  section: 'defence',
  bylines: ['ananya-deshmukh'],
  tags: [
    'Defence Acquisition Council',
    'Rajnath Singh',
    'Nag missile',
    'Indian Navy',
    'Indian Army',
    'Indian Air Force',
    'Defence Research and Development Organisation',
    'Defence Acquisition Procedure 2020',
  ],
  body: [
    paragraph(
      'The Defence Acquisition Council (DAC), with Defence Minister Rajnath Singh in the chair, on Thursday accepted the necessity of purchases estimated at about ₹79,000 crore. It was one of the largest sittings of the year by value, and nearly everything on the list is to be made in the country.',
    ),
    paragraph('The items, service by service:'),
    bullets(
      [
        'Indian Army: the tracked Nag Missile System (NAMIS) Mk-II to destroy tanks and bunkers, a ground-based mobile system to intercept and locate hostile emitters round the clock, and high-mobility vehicles with cranes.',
      ],
      [
        'Indian Navy: landing platform docks, 30 mm naval surface guns, advanced lightweight torpedoes, an electro-optical search and track system, and smart ammunition for the 76 mm gun.',
      ],
      [
        'Indian Air Force: a long-range system to saturate and destroy targets, able to take off, find its way and strike by itself.',
      ],
    ),
    heading('The ships that take longest'),
    paragraph(
      'The landing platform docks are the costliest line and the oldest. The navy has asked for four since the middle of the last decade. Two tenders were begun and dropped, the second over the question of who would share the work with whom. The ships, each of some 30,000 tonnes, carry troops, tanks and helicopters and can put them ashore without a port. In peacetime they are floating hospitals; the tsunami of 2004 and every large cyclone since have been quoted in their favour.',
    ),
    paragraph(
      'The smaller naval items will arrive sooner. The lightweight torpedo comes from a laboratory of the Defence Research and Development Organisation (DRDO) and can be dropped from ships and helicopters against conventional and midget submarines. The 30 mm gun is meant for coast guard work and anti-piracy patrols, where a missile would be a waste.',
    ),
    heading('What “acceptance of necessity” means'),
    paragraph(
      'An approval by the council is a licence to begin. Under the Defence Acquisition Procedure 2020, a proposal that has been accepted goes out as a request to industry. Bids are opened, equipment is tried in desert and snow, a price is negotiated, and the finance ministry or the cabinet must agree before a contract is signed. The average for large purchases has been about two years; some acceptances lapse without any contract at all.',
    ),
    paragraph(
      'The ministry says that it is shortening the path. New timelines, announced earlier this year, are to save some 69 weeks, mainly by running steps side by side that used to be taken one after another. A committee is rewriting the procedure itself, and its draft is due to be circulated to industry.',
    ),
    heading('The manual for everything else'),
    paragraph(
      'Thursday also saw the release of the Defence Procurement Manual 2025, which governs what the services buy out of their running budget: spares, repairs, clothing, ammunition below a certain size. It comes into force on 1 November and covers purchases of about ₹1 lakh crore a year, more than many capital lists.',
    ),
    paragraph(
      'The manual caps the damages charged for late delivery when an Indian firm is developing something for the first time, promises orders for up to five years to those who succeed, and does away with a certificate that vendors had to fetch from the old ordnance factories before anybody else could sell. Small firms had asked for the last point for years. “Nobody will notice it outside the trade,” said the owner of a machine shop in Coimbatore, “and inside the trade nobody will talk of anything else.”',
    ),
  ],
};
