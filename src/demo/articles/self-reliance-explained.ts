import { bold, heading, link, numbered, paragraph, quote } from '../blocks';
import type { DemoArticle } from '../types';

export const selfRelianceExplained: DemoArticle = {
  slug: 'aatmanirbhar-bharat-in-defence-explained',
  headline: 'Explained: What five years of Aatmanirbhar Bharat have done to defence production',
  standfirst:
    'Output and exports are at records and the lists of banned imports run to thousands of lines. Engines, sensors and steel of the right grade are the harder half of the task.',
  place: 'New Delhi',
  date: '2025-09-22',
  section: 'defence',
  bylines: ['ananya-deshmukh'],
  tags: [
    'Aatmanirbhar Bharat',
    'Department of Defence Production',
    'Positive Indigenisation Lists',
    'Innovations for Defence Excellence',
    'Defence Industrial Corridors',
    'Defence exports',
    'Make in India',
    'Defence Acquisition Procedure 2020',
  ],
  leadImage: {
    file: 'gears.png',
    alt: 'Three gears in orange, white and green on a dark ground',
    caption: 'Indian firms made defence goods worth about ₹1.5 lakh crore in 2024-25.',
  },
  body: [
    paragraph(
      'When the government announced Aatmanirbhar Bharat in May 2020, in the first summer of the pandemic, defence was one chapter of a long book. Five years on it is the chapter ministers quote most. The value of defence production reached about ',
      bold('₹1.51 lakh crore in 2024-25'),
      ', and exports stood at ₹23,622 crore, against less than ₹700 crore in 2013-14. The targets for 2029 are ₹3 lakh crore and ₹50,000 crore.',
    ),
    paragraph('What lies behind the numbers, and what do they leave out?'),
    heading('What did the government change?'),
    paragraph('Four levers did most of the work.'),
    numbered(
      [
        bold('Lists. '),
        'The Positive Indigenisation Lists name items that may no longer be imported after a given date. Five cover major platforms and systems for the services; a second set, drawn up by the Department of Defence Production (DDP), covers thousands of components used by public sector undertakings, from bearings to helmets.',
      ],
      [
        bold('Rules. '),
        'The Defence Acquisition Procedure 2020, or DAP 2020, ranks the ways of buying. “Buy (Indian-IDDM)”, for goods designed, developed and made in the country, comes first; buying abroad comes last and needs an explanation.',
      ],
      [
        bold('Money. '),
        'Three-quarters of the capital budget for modernisation has been reserved for domestic industry.',
      ],
      [
        bold('Small firms. '),
        'Innovations for Defence Excellence (iDEX) lets the services publish a problem and pay a start-up to solve it, with an order to follow if the prototype passes.',
      ],
    ),
    paragraph(
      'To these can be added the two Defence Industrial Corridors, in Uttar Pradesh and Tamil Nadu, a higher limit on foreign investment, and the breaking up of the Ordnance Factory Board into seven companies in 2021.',
    ),
    heading('Who makes what?'),
    paragraph(
      'State-owned firms still account for roughly three rupees in four. The private share has crept up to about 23 per cent and is growing faster. It is strongest in artillery, ammunition, drones and aerostructures, where firms that supply foreign manufacturers learnt their trade; it is weakest in aircraft and submarines, where one public yard or plant is often the only customer and the only rival.',
    ),
    heading('Is “made in India” the same as “designed in India”?'),
    paragraph(
      'No, and the difference explains many arguments. Under Make in India a foreign firm may build a product here and the value counts as Indian output. Atmanirbhar, as the armed forces now use the word, asks who holds the drawings. A tank assembled under licence can be produced but not freely changed, and its seller may have a say in where it is exported.',
    ),
    quote(
      'The test is not the factory. The test is whether you can alter the thing on a Tuesday because the soldiers asked for it on a Monday.',
    ),
    paragraph(
      'So an engineer put it who has spent three decades in a public laboratory and asked not to be named.',
    ),
    heading('Where are the gaps?'),
    paragraph(
      'The short answer is: deep inside. Indian-built fighters fly with American engines. Warships designed in Delhi use imported gas turbines. Seekers for missiles, special alloys, large forgings and the chips in radars come, in varying measure, from abroad. A delay by one foreign supplier can hold up a whole line of otherwise Indian aircraft, as the air force has learnt.',
    ),
    paragraph(
      'Orders are the other gap. A factory needs to know its volumes ten years ahead; the services buy in batches. Industry bodies have asked for longer contracts and for testing ranges to be opened to private firms. A good deal has been done on the second request, less on the first.',
    ),
    heading('What should one watch?'),
    paragraph(
      'Three things: whether the engine projects with foreign partners yield a core that Indian firms may use as they like; whether exports, today made up largely of parts, ammunition and BrahMos missiles, widen to whole systems; and whether the procedure that will replace DAP 2020 shortens the road from prototype to order. The ministry keeps the indigenisation lists on a public portal, ',
      link('SRIJAN', 'https://srijandefence.gov.in/'),
      ', where anybody may look up which screw is wanted next.',
    ),
  ],
};
