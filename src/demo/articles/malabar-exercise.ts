import { bullets, heading, paragraph, quote } from '../blocks';
import type { DemoArticle } from '../types';

export const malabarExercise: DemoArticle = {
  slug: 'malabar-2025-ends-off-guam',
  headline: 'Four navies, one plot: Malabar ends off Guam with submarine hunt',
  standfirst:
    'INS Sahyadri represented India in this year’s edition of the exercise, which has grown from a bilateral drill into the most demanding gathering of the four Quad navies.',
  place: 'Guam',
  date: '2025-11-19',
  section: 'defence',
  bylines: ['kabir-sethi'],
  tags: [
    'Exercise Malabar',
    'Indian Navy',
    'INS Sahyadri',
    'Quad',
    'Guam',
    'Japan',
    'Australia',
    'Indo-Pacific',
    'Maritime security',
  ],
  leadImage: {
    file: 'four-wakes.png',
    alt: 'Four small ships with white wakes converging on a dark blue sea, seen from above',
    caption: 'Ships of four navies sailed together in the western Pacific for a week.',
  },
  body: [
    paragraph(
      'The last serial of Exercise Malabar was also the quietest. For the better part of a night off Guam, frigates, destroyers and maritime patrol aircraft of Australia, India, Japan and the United States listened for a submarine that knew they were there. By dawn, according to an officer aboard one of the escorts, the hunters had held contact long enough to call it a win. “Nobody cheers,” he said. “You just see shoulders come down.”',
    ),
    paragraph(
      'India sent INS Sahyadri, a stealth frigate built at Mazagon Dock in Mumbai. The ship had sailed for the western Pacific on a longer deployment with calls at several ports, and joined the others for a harbour phase of planning and visits before the sea phase began.',
    ),
    heading('What the ships practised'),
    paragraph('The programme of the sea phase, as the Indian Navy described it, included:'),
    bullets(
      ['joint fleet operations with a common picture shared between the four navies’ combat systems;'],
      ['anti-submarine warfare, the heart of the exercise for the past decade;'],
      ['gunnery against surface targets and flying operations across decks;'],
      ['replenishment under way and the boarding of a suspect vessel.'],
    ),
    paragraph(
      'None of these is exotic. Their worth lies in repetition with partners whose radios, tactics and tempers differ. Malabar began in 1992 as a modest drill between India and the United States, lapsed after the nuclear tests of 1998 and came back larger. Japan became a permanent member in 2015; Australia returned in 2020 after an absence of thirteen years. Since then the membership has been identical to that of the Quad, though all four governments take care to say that the exercise is not a Quad activity.',
    ),
    heading('Not an alliance, but a habit'),
    paragraph(
      'That distinction matters in New Delhi, which has no military allies and does not want any. Indian officials prefer the word “interoperability”, by which they mean something limited and practical: that if a tanker is needed, or a crew has to be rescued, or a storm has closed a port, ships that have worked together can do so again at an hour’s notice.',
    ),
    quote(
      'Trust between navies is made of small things. Whose helicopter may land on whose deck, and who has the right nozzle for the fuel.',
    ),
    paragraph(
      'The remark is from a retired Indian commodore who took part in three editions. He recalled that in the early years the fleets exchanged positions by voice and paper. Today the four share data almost at once, helped by bilateral agreements on communications security and logistics that India signed with each of the others between 2016 and 2021.',
    ),
    heading('A long way from home'),
    paragraph(
      'Guam, where the United States keeps a submarine base and an air base, lies some 7,000 kilometres from Visakhapatnam. The choice of waters says something about the Indo-Pacific as the four see it: the exercise has now been held in the Arabian Sea, the Bay of Bengal, the Philippine Sea and off Sydney. It also asks a question of the Indian fleet, whose first task is the Indian Ocean Region. Every ship sent east is a ship not on patrol off the Horn of Africa, where piracy returned two winters ago.',
    ),
    paragraph(
      'Naval headquarters argues that the deployments serve both ends. A crew that has tracked a modern submarine in the Pacific will find the next one at home less of a mystery; and ports on the way give substance to maritime security ties with ASEAN countries. Sahyadri turned for home this week, with two more calls to make before it reaches the Bay of Bengal.',
    ),
  ],
};
