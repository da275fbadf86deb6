import { bullets, heading, paragraph } from '../blocks';
import type { DemoArticle } from '../types';

export const quadAnalysis: DemoArticle = {
  slug: 'analysis-the-quad-works-best-below-the-headlines',
  headline: 'Analysis: The Quad works best below the headlines',
  standfirst:
    'Leaders have not met for more than a year and the summit in India has no date. Coast guards, satellite analysts and mineral buyers have hardly noticed.',
  place: 'New Delhi',
  date: '2025-11-28',
  section: 'foreign-affairs',
  bylines: ['kabir-sethi'],
  tags: [
    'Quad',
    'Indo-Pacific',
    'Indo-Pacific Partnership for Maritime Domain Awareness',
    'S. Jaishankar',
    'Ministry of External Affairs',
    'Japan',
    'Australia',
    'United States',
    'Maritime security',
  ],
  body: [
    paragraph(
      'Judge the Quad by its family photographs and it is in poor health. India was to have been host to the leaders of Australia, Japan and the United States in 2025. The year is almost over, and the Ministry of External Affairs (MEA) says only that dates are worked out by diplomatic consultation. Trade quarrels between New Delhi and Washington took up the air that the summit needed.',
    ),
    paragraph(
      'Judge it instead by what its officials did in the same months, and the picture is different. When the foreign ministers met in Washington in July, S. Jaishankar and his three colleagues cut a sprawling list of projects down to four headings: maritime and transnational security, economic security, critical and emerging technology, and humanitarian help. A smaller list is a sign of a body that means to finish things.',
    ),
    heading('The view from a coast guard deck'),
    paragraph(
      'Take the sea. Under the Quad-at-Sea Ship Observer Mission, officers of the four coast guards, women among them, sailed together for the first time this summer on an American cutter from Palau to Guam. It was a short voyage, and there was no enemy in it. What the officers took home was a shared sense of how each service decides to stop and board a vessel, which is where cooperation between lawful services usually fails.',
    ),
    paragraph(
      'Then take the sky. The Indo-Pacific Partnership for Maritime Domain Awareness (IPMDA), announced in 2022, buys commercial radio-frequency data from satellites and passes it to countries that have long coasts and few patrol boats. A fishing vessel that switches off its transponder to poach still uses its radar, and the radar can be heard. The information centre at Gurugram serves the Indian Ocean. Island states in the Pacific and several ASEAN members receive the feed. No communiqué celebrates the poacher who turned back, but fisheries officers notice.',
    ),
    heading('What the four want from it'),
    paragraph(
      'Each capital values something else, and that is the grouping’s strength as well as its limit:',
    ),
    bullets(
      ['Japan wants sea lanes and supply chains that no single power can choke.'],
      ['Australia wants India engaged in its own wider neighbourhood, and the United States kept there.'],
      ['The United States wants partners who carry more of the load.'],
      ['India wants technology and reach without the obligations of an alliance.'],
    ),
    paragraph(
      'These wishes overlap most at the technical level and least at the top. A port project in Mumbai, a cable to the Pacific islands, a joint purchase of rare-earth magnets: officials can agree on them in an afternoon. Ask the leaders for a common sentence on any war outside the region and a week will not be enough.',
    ),
    heading('The argument against'),
    paragraph(
      'Sceptics reply that deterrence is made of high politics. A grouping that cannot fix a date for dinner, they say, will not frighten anybody in a crisis; and habits formed by coast guards are no match for quarrels formed by tariffs. There is force in this. If leaders do not meet, budgets drift, and in time the officials drift after them. Ministries do not go on funding what ministers have ceased to mention.',
    ),
    paragraph(
      'But the sceptics ask the Quad to be what it has said from the start that it is not. It has no treaty, no secretariat and no headquarters, and India would not have joined if it had. Its use is to make four capable democracies, each with ties that the others lack, do small things together often enough to do a large one when it counts. The tsunami of December 2004, out of which the whole idea grew, was met by four navies that had no plan for it. They happened to be near, and they happened to be able to talk to each other.',
    ),
    heading('A modest proposal'),
    paragraph(
      'What then should India, still holding the chair, do with a summit it cannot schedule? It might stop waiting. The leaders could meet for an hour on the margins of another gathering and endorse the four headings; the maritime legal dialogue and the logistics network that were promised last year could be made to work without them. Measured in photographs, that would be a failure. Measured in hours at sea and in data received by a patrol boat off Fiji, it would be the best year the grouping has had.',
    ),
  ],
};
