import { bold, heading, paragraph } from '../blocks';
import type { DemoArticle } from '../types';

export const tejasNashikLine: DemoArticle = {
  slug: 'first-tejas-mk1a-from-nashik-takes-off',
  headline: 'First Tejas Mk1A from Nashik takes off as HAL opens third line for the fighter',
  standfirst:
    'The new line lifts nominal capacity to 24 aircraft a year. The air force, short of squadrons, will count deliveries, and those depend on engines.',
  place: 'Nashik',
  date: '2025-10-17',
  section: 'defence',
  bylines: ['ananya-deshmukh', 'farah-qureshi'],
  tags: [
    'Tejas Mk1A',
    'Hindustan Aeronautics Limited',
    'Nashik',
    'Indian Air Force',
    'F404 engine',
    'GE Aerospace',
    'Rajnath Singh',
    'Aatmanirbhar Bharat',
  ],
  leadImage: {
    file: 'delta-wing.png',
    alt: 'A pale delta-winged aircraft climbing across bands of violet, red and orange',
    caption: 'The Tejas is a tailless delta; the Mk1A adds a new radar and electronic warfare suite.',
  },
  body: [
    paragraph(
      'A Tejas Mk1A assembled at Hindustan Aeronautics Limited (HAL) in Nashik flew for the first time before an audience on Friday, and with it a plant best known for Russian designs became the third to turn out India’s own fighter.',
    ),
    paragraph(
      'Defence Minister Rajnath Singh watched the flight and opened two facilities: the third production line of the light combat aircraft, and a second line for the HTT-40 basic trainer. The first two Tejas lines are in Bengaluru. Together, the company says, they can make ',
      bold('24 fighters a year'),
      ', eight of them at Nashik, with room to add more.',
    ),
    heading('A plant changes its accent'),
    paragraph(
      'HAL came to Ojhar, outside Nashik, in 1964 to build the MiG-21. The plant later produced or overhauled the MiG-27 and, from 2004, the Su-30MKI. The MiG-21 left service last month after six decades. The new hangar was ready within about two years, said managers who showed reporters around, and most of its jigs were supplied by firms within a day’s drive. More than 40 private companies now feed the line with wings, fuselage sections, looms and pipes.',
    ),
    paragraph(
      'The aircraft differs from the Tejas already in squadron service in what one cannot see from the fence: an active electronically scanned array radar, an electronic warfare suite with a self-protection jammer, a new flight control computer, and provision for refuelling in the air. The Aeronautical Development Agency (ADA), which designed the type, froze the configuration in stages, and certification of some weapons is still going on.',
    ),
    heading('Orders are not the problem'),
    paragraph(
      'The order book is full. A contract for 83 aircraft was signed in February 2021. Last month the ministry added 97 more, of which 29 are two-seaters, for a little over ₹62,370 crore without taxes; deliveries under it are to run from 2027-28 for six years. With more than 64 per cent indigenous content and 67 additional items to be made at home, the second contract is the largest yet placed with an Indian aircraft maker.',
    ),
    paragraph(
      'Deliveries are the problem. The first Mk1A was due in early 2024. The chief cause of the delay was the F404 engine: GE Aerospace had closed the line for the variant that the Tejas uses, and restarting it during a global shortage of castings took longer than anybody had planned. Engines began to arrive again this spring, a few at a time.',
    ),
    heading('What the air force counts'),
    paragraph(
      'The Indian Air Force is sanctioned 42 fighter squadrons and, after the last MiG-21s were retired, has 29. Air Chief Marshal A. P. Singh, the Chief of the Air Staff, has said in public more than once that promises should be kept to the date. Senior officers put it in arithmetic: at 24 aircraft a year, a squadron is raised every nine months; at eight, every two years, which does no more than replace what is lost to age.',
    ),
    paragraph(
      'HAL says that several completed airframes wait only for engines and the last software. It expects to hand over the first aircraft once firing trials of the missiles have been concluded. A third line does not by itself hasten that day. It does mean that, when engines flow, the assembly hall will not be the thing that everybody waits for next.',
    ),
    paragraph(
      'Beyond lies the Advanced Medium Combat Aircraft (AMCA), the fifth-generation design for which the government has invited bids from industry, private firms included, on equal terms. The managers at Nashik were careful not to speculate. But the floor, one of them remarked, had been laid to carry a heavier aeroplane than the one that flew on Friday.',
    ),
  ],
};
