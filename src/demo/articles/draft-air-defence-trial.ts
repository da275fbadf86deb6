import { bold, bullets, heading, paragraph } from '../blocks';
import type { DemoArticle } from '../types';

/** Left as a draft with one tag: an editor tries the panel on it. */
export const airDefenceTrial: DemoArticle = {
  slug: 'layered-air-defence-shield-after-first-trials',
  headline: 'Layered air defence: What the first trials off Odisha showed, and what must follow',
  standfirst:
    'One command centre, three kinds of weapon, three targets hit at once. Between a good afternoon on a test range and a shield over a city lies a decade of dull work.',
  place: 'Chandipur',
  date: '2026-01-19',
  section: 'science-technology',
  bylines: ['farah-qureshi'],
  tags: ['Air defence'],
  draft: true,
  body: [
    paragraph(
      'Last August, off the coast of Odisha, three targets flew at the same time: two fast drones and a small multicopter. Three different weapons brought them down, at different ranges and heights, on the orders of one command centre. It was the maiden flight-test of the ',
      bold('Integrated Air Defence Weapon System (IADWS)'),
      ' of the Defence Research and Development Organisation (DRDO), and it came eight days after Prime Minister Narendra Modi had announced Mission Sudarshan Chakra from the Red Fort.',
    ),
    paragraph(
      'Since then the system has been back at the Integrated Test Range (ITR), Chandipur, for trials that drew less notice. People who have read the reports describe a programme that is ahead where it was expected to lag, and the other way round.',
    ),
    heading('Three layers'),
    bullets(
      [
        'The outer one is the Quick Reaction Surface to Air Missile (QRSAM), which can search on the move and fire at a short halt. Bharat Electronics Limited (BEL) makes its radars, Bharat Dynamics Limited (BDL) the missiles.',
      ],
      [
        'The inner one is the Very Short Range Air Defence System (VSHORADS), light enough to be carried by two soldiers, from Research Centre Imarat in Hyderabad.',
      ],
      [
        'The last is a Directed Energy Weapon (DEW), a laser from the Centre for High Energy Systems and Sciences (CHESS), for whatever is small, cheap and close.',
      ],
    ),
    paragraph(
      'The brain, a Centralised Command and Control Centre developed by the Defence Research and Development Laboratory (DRDL), decides which of the three should fire. That decision is the new thing. Each of the weapons had been tested alone.',
    ),
    heading('Ahead: the laser'),
    paragraph(
      'The laser surprised its own designers. In clear winter air it burnt through the wing of a fixed-wing drone at more than three kilometres. In haze the figure falls by half. Each shot costs about as much as a litre of diesel, which is why Lt Gen Harpreet Ahluwalia (retd), a former air defence gunner who now advises industry, calls it “the only weapon here that the other side cannot bankrupt”.',
    ),
    heading('Behind: the picture'),
    paragraph(
      'The harder task is to make one picture out of many. The Indian Air Force has its Integrated Air Command and Control System (IACCS), the army has Akashteer, the navy has Trigun. They were linked in a hurry during Operation Sindoor and, by all accounts, served well. A national shield would have to join to them the radars of airports, the S-400 regiments bought from Russia, and in time the satellites of the Space Based Surveillance programme.',
    ),
    paragraph(
      'Air Marshal Rohan Kale, who heads the cell for the mission at the Integrated Defence Staff, told a seminar at the Centre for Air Power Studies that the first cities and plants would be covered “by sectors and by risk, not by population”. He would not name them. The mission is to be complete by 2035.',
    ),
    heading('The bill'),
    paragraph(
      'The army’s first order for QRSAM regiments, accepted last year by the Defence Acquisition Council (DAC), is estimated at ₹30,000 crore. Nobody has published an estimate for the rest. Dr Nandini Raghavan of the Takshashila Institution reckons that missiles will account for a third, sensors for another and people for what is left: “A shield that is switched on day and night needs four crews for every seat.”',
    ),
  ],
};
