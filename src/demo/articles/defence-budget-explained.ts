import { bold, bullets, heading, paragraph } from '../blocks';
import type { DemoArticle } from '../types';

export const defenceBudget: DemoArticle = {
  slug: 'where-the-defence-rupee-goes',
  headline: 'Where the defence rupee goes: A reader’s guide before the next budget',
  standfirst:
    'Of every hundred rupees voted for the ministry this year, about twenty-six buy new equipment and nearly twenty-four pay pensions. The rest is salaries, fuel and roads.',
  place: 'New Delhi',
  date: '2026-01-12',
  section: 'economy',
  bylines: ['ananya-deshmukh'],
  tags: [
    'Defence budget',
    'Union Budget 2025-26',
    'Ministry of Defence',
    'Border Roads Organisation',
    'Indian Coast Guard',
    'Defence Research and Development Organisation',
    'Aatmanirbhar Bharat',
  ],
  body: [
    paragraph(
      'Budget day is less than three weeks off, and the usual guesses have begun. Before next year’s figure arrives it is worth knowing what this year’s was made of. The Union Budget 2025-26 gave the Ministry of Defence (MoD) ₹6.81 lakh crore, the largest sum voted for any ministry: about 13.5 per cent of all central spending, and 9.5 per cent more than the year before.',
    ),
    heading('Out of a hundred rupees'),
    paragraph('Rounded to the nearest rupee, a hundred were divided like this:'),
    bullets(
      [
        bold('Capital, ₹26. '),
        'Aircraft, ships, guns, land and buildings: ₹1.80 lakh crore for the services.',
      ],
      [bold('Pay, ₹27. '), 'Salaries and allowances of some fourteen lakh men and women in uniform.'],
      [bold('Upkeep, ₹19. '), 'Fuel, rations, spares and repair, training, transport.'],
      [bold('Pensions, ₹24. '), 'More than thirty-four lakh pensioners, ₹1.61 lakh crore.'],
      [bold('Civil organisations, ₹4. '), 'Among them border roads and the coast guard.'],
    ),
    paragraph(
      'Two of these lines cannot be cut and a third only a little. That is why arguments about the defence budget come down to the first: what is left for new equipment when those who serve and have served are paid.',
    ),
    heading('Is capital growing?'),
    paragraph(
      'In rupees, yes. The capital head rose by 4.65 per cent over the previous year’s estimate and by nearly 13 per cent over what was expected to be spent. After inflation in military goods, which runs ahead of the price of onions, the gain is thin. Of the part meant for modernisation, ₹1.49 lakh crore, three-quarters was reserved for domestic sources, and a quarter of that for private firms. It is the financial side of Aatmanirbhar Bharat.',
    ),
    paragraph(
      'A vote is not yet spending. For several years ministries gave money back because contracts had slipped past March. The MoD says that this has ended: by December it had committed most of the year’s capital, and it signed contracts for more than ₹2 lakh crore in the year before, a record.',
    ),
    heading('The small heads that matter'),
    paragraph(
      'The Border Roads Organisation (BRO) got ₹7,147 crore of capital, a tenth more than before; the works it opened in December were paid from that head and its predecessors. The Indian Coast Guard received ₹9,677 crore, with a capital share two-fifths larger, for helicopters, patrol vessels and aircraft. The Defence Research and Development Organisation (DRDO) got ₹26,817 crore, a rise of an eighth, more than half of it for building and testing things.',
    ),
    paragraph(
      'Under four per cent of a defence budget for research is low by the standard of countries that design their own engines. Ministers reply that industry now carries a share of its own, and that start-ups are paid from another pot.',
    ),
    heading('What about the share of national income?'),
    paragraph(
      'Defence spending, pensions included, is about 1.9 per cent of the gross domestic product. A parliamentary committee recommends three. The figure makes for a good headline and a poor plan: since the economy grows by six or seven per cent a year, a constant share buys more each year, and a ministry that cannot sign contracts fast enough will not spend faster because a ratio tells it to.',
    ),
    heading('Three lines to look up first'),
    paragraph(
      'When the papers are laid on the table on 1 February, skip the total. Turn to the capital head of the air force, where payments for the Tejas fall due; to naval fleet, where submarines are waiting; and to the row called “stores” in the revenue section, which tells how much ammunition there will be. Ministries announce platforms. Soldiers look at stores.',
    ),
  ],
};
