import { heading, paragraph, quote } from '../blocks';
import type { DemoArticle } from '../types';

export const borderRoads: DemoArticle = {
  slug: 'bro-opens-125-projects-shyok-tunnel',
  headline: 'Shyok tunnel among 125 border projects opened in one day',
  standfirst:
    'The Border Roads Organisation handed over 28 roads and 93 bridges across seven states and two union territories. A 920-metre tunnel in eastern Ladakh matters most when it snows.',
  place: 'Leh',
  date: '2025-12-07',
  section: 'national',
  bylines: ['vikrant-negi'],
  tags: [
    'Border Roads Organisation',
    'Border infrastructure',
    'Ladakh',
    'Line of Actual Control',
    'Rajnath Singh',
    'Arunachal Pradesh',
    'Sikkim',
  ],
  body: [
    paragraph(
      'Defence Minister Rajnath Singh on Sunday opened 125 projects of the Border Roads Organisation (BRO) from a stage in Leh, the largest number the organisation has handed over at one time. The list has 28 roads, 93 bridges and four other works in two union territories and seven states, built for about ₹5,000 crore.',
    ),
    paragraph(
      'Pride of place went to the Shyok tunnel, a 920-metre cut-and-cover structure on the road from Darbuk through Shyok to Daulat Beg Oldi in eastern Ladakh. The road runs close to the Line of Actual Control (LAC) and is the chief overland link to some of the army’s highest posts. Until now a stretch on the valley side was closed by slides and avalanches for days at a time each winter.',
    ),
    heading('A roof rather than a hole'),
    paragraph(
      'A cut-and-cover tunnel is not bored. Engineers dig a trench along the slope, build a concrete box in it and put the mountain back on top. It costs less than a bored tunnel and suits ground that will not stand up on its own. At Shyok, said an engineer who worked two seasons on the site, the frost went so deep that the concrete had to be warmed while it set.',
    ),
    quote(
      'People ask how long the tunnel is. We ask how many days a year the road is open. That is the only figure that counts up here.',
    ),
    paragraph(
      'For the troops beyond it, an open road means that fuel, rations and ammunition need not all be stocked before November, nor be flown in by helicopter at many times the price. For the villages below, it means that a patient can be driven to Leh in January.',
    ),
    heading('Bridges by the score'),
    paragraph(
      'The bridges drew less notice, though they are where the weight of the year’s work lies. Many of the 93 replace steel spans that could carry a lorry but not a tank transporter, or timber ones that the monsoon took away every few years. Arunachal Pradesh and Sikkim together account for a good part of them. In Sikkim several stand on roads that were cut by the glacial lake flood of October 2023.',
    ),
    paragraph(
      'Among the other works is a war memorial at Galwan. BRO used modular bridges of the 70R class, developed with the Defence Research and Development Organisation (DRDO) and made by an Indian firm, for a number of the crossings: another step, ministers said, towards Aatmanirbhar Bharat in a trade that used to import its steel spans in crates.',
    ),
    heading('Money and men'),
    paragraph(
      'Spending has risen steeply. The organisation laid out a record ₹16,690 crore in 2024-25, and its capital allocation has more than doubled in five years. Most labour still comes on seasonal contracts from Jharkhand, Bihar and Nepal, and works at heights where a visitor feels ill after climbing a flight of stairs. Mr Singh thanked them from the stage and said that roads were the lifelines of security, of the economy and, when disaster strikes, of rescue.',
    ),
    paragraph(
      'The next test of the programme lies to the west. The Shinku La tunnel, under a pass of nearly 5,000 metres, is to give Ladakh a third road from the plains and the first that need not close for the winter. Work on it started in 2024. Officials decline to name a date for its opening; the mountain, they say, has not been consulted.',
    ),
  ],
};
