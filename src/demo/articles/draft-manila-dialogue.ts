import { heading, paragraph } from '../blocks';
import type { DemoArticle } from '../types';

/** Left as a draft without tags: names the house knows, names it does not, and acronyms that the text defines. */
export const manilaDialogue: DemoArticle = {
  slug: 'india-philippines-look-past-missiles',
  headline: 'India and the Philippines look past missiles to dockyards and data',
  standfirst:
    'BrahMos batteries made the partnership famous. The next round of talks in Manila is about repairing ships, sharing shipping data and training crews.',
  place: 'Manila',
  date: '2026-01-21',
  section: 'foreign-affairs',
  bylines: ['kabir-sethi'],
  tags: [],
  draft: true,
  body: [
    paragraph(
      'When the first battery of BrahMos missiles was unloaded at Clark Air Base in April 2024, the Philippines became the first country to buy India’s best-known weapon, and India became, almost overnight, a supplier that the region talked about. Officials of both sides who will meet in Manila this week say that they would like the next announcement to be less photogenic.',
    ),
    paragraph(
      'The talks are held under the Joint Defence Cooperation Committee (JDCC). The Indian team is led by officials of the Ministry of Defence and includes the Indian Navy, the Indian Coast Guard and Goa Shipyard Limited; the hosts are led by the Department of National Defense (DND), with the Armed Forces of the Philippines (AFP) and the Philippine Coast Guard (PCG).',
    ),
    heading('A yard before a ship'),
    paragraph(
      'First on the list is repair. Subic Bay has slipways that stood idle after a Korean yard failed there in 2019. Indian warships that deploy to the western Pacific sail a long way for a dry dock, and a Mutual Logistics Support Arrangement (MLSA), which the two sides have discussed for two years, would let them use Philippine ports against payment in kind. Captain Elena Villaruz, who manages the naval base for its present owners, says that she could take a frigate within weeks of a signature.',
    ),
    paragraph(
      'Second comes data. The Information Fusion Centre - Indian Ocean Region (IFC-IOR) at Gurugram has exchanged reports on merchant shipping with the National Coast Watch Center (NCWC) since last year. The Indo-Pacific Partnership for Maritime Domain Awareness, a programme of the Quad, feeds both. What is missing is an officer of each side at the other’s desk. Manila has named hers; New Delhi, say diplomats, will name his before the week is out.',
    ),
    heading('Training, and a hint of aircraft'),
    paragraph(
      'Third is people. Filipino crews learnt to operate the missiles at Nagpur; a second group is at the naval college in Kochi. Prime Minister Narendra Modi and President Ferdinand Marcos Jr. raised the relationship to a strategic partnership in August 2025, with a plan of action to 2029 that promises more places at staff colleges, joint sails and a hydrographic survey.',
    ),
    paragraph(
      'Then there is the Tejas. Hindustan Aeronautics Limited (HAL) has shown the fighter at Clark and would not mind being asked for an offer. The Philippine Air Force (PAF) has its eye on something larger and is short of money for either. “They are polite about it,” said a member of the Indian delegation, “and so are we.”',
    ),
    heading('The neighbour in the room'),
    paragraph(
      'None of this is aimed at anybody, both sides say, and both are asked each time. In the West Philippine Sea, encounters between Chinese and Philippine vessels around Scarborough Shoal have become a weekly matter. S. Jaishankar, on a visit to Manila in 2024, spoke up for the United Nations Convention on the Law of the Sea (UNCLOS) and for the right of the Philippines to uphold its sovereignty. India has since sailed with the Philippine Navy in those waters, for the first time, in a two-day drill off Zambales, and Manila has asked to send observers to the next Malabar.',
    ),
    paragraph(
      'Professor Amado Lacsamana of De La Salle University thinks that the partnership is useful to both because it is so ordinary. “Great powers offer you a side,” he said. “Delhi offers you a spare part, and sends a man to fit it.” ASEAN, he added, has nothing against spare parts.',
    ),
  ],
};
