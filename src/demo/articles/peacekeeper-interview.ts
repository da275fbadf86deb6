import { bold, heading, italic, paragraph } from '../blocks';
import type { DemoArticle } from '../types';

const question = (text: string) => paragraph(bold(text));

export const peacekeeperInterview: DemoArticle = {
  slug: 'interview-peacekeeping-is-mostly-walking',
  headline: '“Peacekeeping is mostly walking and listening”: A veteran of three missions on what comes next',
  standfirst:
    'As chiefs of troop-contributing armies met in New Delhi, Colonel Meera Sanyal (retd) spoke to us about engagement teams, shrinking budgets and the limits of a blue helmet.',
  place: 'New Delhi',
  date: '2025-10-16',
  section: 'foreign-affairs',
  bylines: ['kabir-sethi'],
  tags: [
    'UN peacekeeping',
    'UNTCC Chiefs’ Conclave',
    'United Nations',
    'Centre for United Nations Peacekeeping',
    'Indian Army',
    'United Nations Charter',
    'New Delhi',
  ],
  body: [
    paragraph(
      italic(
        'Army chiefs and senior officers of more than thirty countries have just ended three days of talks in the capital, the first conclave of United Nations Troop Contributing Countries (UNTCC) to be held in India. Colonel Meera Sanyal, who served in Congo, South Sudan and Lebanon and later taught at the Centre for United Nations Peacekeeping (CUNPK), followed them from the back row. The conversation has been shortened.',
      ),
    ),
    question(
      'India has sent more than 290,000 soldiers to United Nations missions since the 1950s. Why does it still go?',
    ),
    paragraph(
      'I can give you the official answer, which is that we believe in the United Nations Charter, and I happen to think that it is true. The other answer is that an army which has kept apart neighbours who hate each other learns patience. You bring it home. Half of what I did in Kashmir as a major I had learnt in Goma as a captain.',
    ),
    question('What does a peacekeeper do all day?'),
    paragraph(
      'Peacekeeping is mostly walking and listening. You patrol the road to the market so that women can use it. You count lorries. You drink a great deal of tea. About once a month something happens, and whether it ends well depends on all the tea.',
    ),
    heading('The women on the road'),
    question('You led one of the first female engagement teams. What difference did it make?'),
    paragraph(
      'A simple one. In a village where no man may speak to the women, half the information is closed to you, and it is the better half: who has come back from the bush, whose son has a new rifle, which well has been poisoned. We got that in a fortnight. After six months the local police asked whether they might borrow our method, and I said that the method is called women.',
    ),
    question('There is still the question of numbers.'),
    paragraph(
      'There is. Everybody in that hall agreed that more women should be deployed, and I looked around the hall. It will come. India sent an all-female police unit to Liberia in 2007 when nobody had tried it; girls who saw it on the street there have since joined their own police.',
    ),
    heading('Less money, more danger'),
    question(
      'Missions are being told to cut a quarter of their troops because contributions are late. What goes first?',
    ),
    paragraph(
      'The helicopter hours. On paper you keep the soldiers, but a soldier who cannot be fetched when he is wounded will not go far from the gate. So the area you cover shrinks to what you can see from the wall. Then people say that the mission is useless, and cut it again.',
    ),
    question('The conclave spoke about technology. Can drones do the patrolling?'),
    paragraph(
      'They can see over the hill, and I would not have been without one. In South Sudan we had a small unmanned aerial vehicle that once turned us back from an ambush. But a drone cannot take a complaint. And host governments get nervous about a flying camera, so the first thing you need is their trust, which again means tea.',
    ),
    question('Critics say that blue helmets watch while people are killed.'),
    paragraph(
      'It has happened, and nobody who wears the helmet forgets the names of those places. The mandates since 1999 tell us to protect civilians, by force if we must. Where it fails, look for one of three things: too few troops for the ground, a contingent whose capital has told it in secret to take no risk, or a peace that did not exist in the first place. A peacekeeper can keep a peace. She cannot be one.',
    ),
    heading('What she would change'),
    question('If you had been at the table rather than in the back row?'),
    paragraph(
      'Those who send troops should have a say when the mandate is written. India has asked for that for years, and it is not vanity. The officer who will have to carry out a sentence can tell you whether it can be carried out. I should also train contingents together before they deploy, not after. We have the school for it here in Delhi: soldiers from some forty countries sat in my classroom, and they were friends by the second week.',
    ),
    question('Would you go again?'),
    paragraph('Tomorrow. My knees would like a different mandate.'),
  ],
};
