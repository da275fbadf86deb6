import { bold, bullets, heading, link, paragraph } from '../blocks';
import type { DemoArticle } from '../types';
import { indiaRussiaCommissionHindi } from './india-russia-commission.hi';

export const indiaRussiaCommission: DemoArticle = {
  slug: 'india-russia-defence-ministers-hold-22nd-commission-meeting',
  headline:
    'India, Russia defence ministers widen agenda from spares to joint production at 22nd commission meeting',
  standfirst:
    'Rajnath Singh and Andrei Belousov co-chaired the talks in New Delhi on the eve of the annual summit. The protocol they signed puts technology and local manufacture ahead of off-the-shelf purchases.',
  place: 'New Delhi',
  date: '2025-12-04',
  section: 'defence',
  bylines: ['ananya-deshmukh', 'kabir-sethi'],
  tags: [
    'IRIGC-M&MTC',
    'Rajnath Singh',
    'Andrei Belousov',
    'Russia',
    'New Delhi',
    'India-Russia Annual Summit',
    'Aatmanirbhar Bharat',
    'Military technical cooperation',
    'BrahMos',
    'S-400',
  ],
  leadImage: {
    file: 'two-chairs.png',
    alt: 'Two arcs, one orange and one blue, meeting above a round table with two sheets of paper',
    caption: 'Two ministers chair the commission together; the venue alternates between the capitals.',
  },
  hindi: indiaRussiaCommissionHindi,
  body: [
    paragraph(
      'Defence Minister Rajnath Singh and his Russian counterpart, Andrei Belousov, met in New Delhi on Thursday for the 22nd session of the ',
      bold(
        'India-Russia Inter-Governmental Commission on Military and Military Technical Cooperation (IRIGC-M&MTC)',
      ),
      ', the forum in which the two countries settle what they will build, mend and practise together over the coming year.',
    ),
    paragraph(
      'The meeting fell hours before President Vladimir Putin landed in the capital for the 23rd India-Russia Annual Summit with Prime Minister Narendra Modi. Officials on both sides said that the defence ministers had been asked to clear as much of the military file as they could, so that the leaders would have time for trade, energy and the movement of skilled workers.',
    ),
    paragraph(
      'Mr Belousov began the day at the National War Memorial, where he laid a wreath, and inspected a tri-service guard of honour before the delegations sat down at the Manekshaw Centre.',
    ),
    heading('From buyer to builder'),
    paragraph(
      'The change in vocabulary was plain. For most of its life the commission dealt in deliveries: so many aircraft kits, so many tank engines, so many crates of spares. Mr Singh told the meeting that India means to raise the capacity of its own industry both for its forces and for export, and he put that aim, the core of Aatmanirbhar Bharat, ahead of any single purchase. He spoke of new openings in niche technologies. The Russian side said that it was ready to work with Indian firms towards that goal.',
    ),
    paragraph(
      'According to people who followed the preparations, the working groups had brought four subjects to the table:',
    ),
    bullets(
      [
        'upkeep and the supply of parts for equipment already in Indian service, from the Su-30MKI to the T-90 and the submarines of the older class;',
      ],
      ['the remaining deliveries of the S-400 air defence system and arrangements to maintain it in India;'],
      [
        'further work at the two joint ventures that both sides cite as models, BrahMos missiles and the AK-203 rifle plant at Korwa;',
      ],
      ['the calendar of exercises, chiefly the INDRA series, and exchanges between staff colleges.'],
    ),
    paragraph(
      'The session closed with a protocol that records current projects and names areas for future ones. As is usual, the text was not released.',
    ),
    heading('An old commission with a longer name'),
    paragraph(
      'The body is a quarter of a century old. It started out as IRIGC-MTC, confined to military technical cooperation, which in practice meant contracts. The second “M” was added when exercises, training and exchanges between the services grew too large to be settled in the margins, and the work was divided between two working groups, one for each half of the title.',
    ),
    paragraph(
      'The 21st session was held in Moscow in December 2024, a day after Mr Singh had been in Kaliningrad for the commissioning of the frigate INS Tushil. Mr Belousov has invited him back to Russia for the 23rd, due in 2026.',
    ),
    heading('What did not change'),
    paragraph(
      'Delays in deliveries since 2022, and the difficulty of paying for them under Western sanctions, have pushed the Indian services to spread their orders. Russian equipment nevertheless makes up a large part of what they operate, and will for years: an aircraft bought in 2005 has to fly in 2035. “You do not change a fleet, you outlive it,” said a retired air marshal who used to sit on one of the working groups.',
    ),
    paragraph(
      'In that light the most useful paragraph of the protocol may be the dullest. Officials described an understanding that parts for Russian-made platforms should, wherever it makes sense, be produced in India, with Indian public and private firms free to supply third countries that fly the same types. If it works, the upkeep of old imports becomes an export line.',
    ),
    paragraph(
      'The Ministry of Defence published a ',
      link('short statement', 'https://www.mod.gov.in/'),
      ' after the talks, which described the relationship as one that rests on trust and mutual respect. The two ministers took no questions.',
    ),
  ],
};
