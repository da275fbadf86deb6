import { bullets, heading, paragraph } from '../blocks';
import type { DemoArticle } from '../types';

export const coastGuardDrill: DemoArticle = {
  slug: 'coast-guard-rehearses-oil-spill-off-chennai',
  headline: 'Coast guard rehearses the spill it hopes never to see',
  standfirst:
    'The tenth NATPOLREX brought ports, refiners and observers from 32 countries to Chennai. The container ship that sank off Kerala in May was on everybody’s mind.',
  place: 'Chennai',
  date: '2025-10-07',
  section: 'national',
  bylines: ['vikrant-negi'],
  tags: [
    'Indian Coast Guard',
    'NATPOLREX',
    'Chennai',
    'Goa Shipyard Limited',
    'ICGS Samudra Pratap',
    'Maritime security',
  ],
  body: [
    paragraph(
      'The oil was orange peel. Dropped by the sackful off the Marina on Monday, it drifted, clumped and spread much as crude would have done, and for six hours the Indian Coast Guard (ICG) chased it: with booms towed between two ships, with skimmers, with a Dornier overhead to report which way the slick was going, and at the end with volunteers and rakes on the beach.',
    ),
    paragraph(
      'It was the tenth edition of the National Level Pollution Response Exercise (NATPOLREX), held every second year. More than 40 observers from 32 countries and over a hundred delegates from ports, oil companies and coastal states took part in the two days of drill and discussion.',
    ),
    heading('A drill with a recent example'),
    paragraph(
      'Such exercises used to start from a collision between tankers that nobody had actually seen. This one did not need to invent. In May the container ship MSC Elsa 3 listed and sank off Kochi with fuel in its tanks and several boxes of dangerous cargo. The crew was saved, most of the fuel was contained, but plastic pellets came ashore for weeks on beaches in Kerala and Tamil Nadu, and no boom ever made will stop a pellet.',
    ),
    paragraph('So for the first time the script covered cargo as well as oil. The participants had to:'),
    bullets(
      ['find floating containers at night and mark them for other ships;'],
      ['decide, on incomplete papers, which might react with water;'],
      ['collect pellets on a tourist beach on a Sunday;'],
      ['keep the account of costs that an insurer will accept years later.'],
    ),
    paragraph(
      'The last task caused the most argument. Under Indian rules the coast guard coordinates the response at sea, the states clean the shore, and the polluter pays. In practice it is often months before anybody agrees on who was to rake which kilometre.',
    ),
    heading('New ships for dirty work'),
    paragraph(
      'The service has three pollution control vessels of an older class and is about to get two larger ones. The first, ICGS Samudra Pratap, has been completed at Goa Shipyard Limited (GSL). At nearly 115 metres it will be the longest ship the coast guard has had. It has side-sweeping arms, a laboratory that can match oil to the tank it came from, tanks for what has been recovered, and a dynamic positioning system to keep it still beside a wreck. Its sister is following at the same yard.',
    ),
    paragraph(
      'More than 60 per cent of the ship by value is Indian, the yard says. The skimmers are still imported. Officers on board, who had come to watch the drill, asked about nothing else.',
    ),
    heading('Why it matters to Chennai'),
    paragraph(
      'About seventy per cent of India’s oil arrives by sea, much of it past the southern tip of Sri Lanka. In January 2017 two ships collided off Ennore, a few kilometres north of the beach where Monday’s volunteers stood. The spill was small, but buckets were the chief tool of the response, and photographs of students scooping sludge with their hands went around the world. Several of Monday’s volunteers had been among them.',
    ),
    paragraph(
      'They noted some progress. The gloves this time were of the right sort; there was a tent for washing; somebody had thought of lunch. “In 2017 we were brave,” said one, now a schoolteacher. “This is better than brave.”',
    ),
  ],
};
