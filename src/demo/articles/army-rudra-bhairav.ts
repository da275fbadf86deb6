import { bold, bullets, heading, paragraph } from '../blocks';
import type { DemoArticle } from '../types';

export const armyRudraBhairav: DemoArticle = {
  slug: 'rudra-bhairav-the-army-redraws-its-brigades',
  headline: 'Rudra, Bhairav, Ashni: How the army is redrawing its brigades around drones and speed',
  standfirst:
    'All-arms brigades, light battalions of some 250 soldiers and a drone platoon for every infantry battalion: what the new names mean, and what they will be measured by.',
  place: 'Jaisalmer',
  date: '2025-11-12',
  section: 'defence',
  bylines: ['ananya-deshmukh'],
  tags: [
    'Indian Army',
    'Upendra Dwivedi',
    'Military modernisation',
    'Drones',
    'T-90',
    'Ladakh',
    'Operation Sindoor',
  ],
  body: [
    paragraph(
      'From a dune south of Jaisalmer one could see, last week, most of what the Indian Army wishes to become. Two companies of infantry moved up behind T-90 tanks; a pair of quadcopters ran ahead of them; a self-propelled gun fired at what the quadcopters had found. All of it belonged to one brigade, under one brigadier, who did not have to ask anybody for the gun.',
    ),
    paragraph(
      'The formation is called a ',
      bold('Rudra brigade'),
      '. General Upendra Dwivedi, the Chief of the Army Staff, announced the type at Drass on 26 July, on the anniversary of the Kargil war, together with several smaller units that have been raised by conversion rather than expansion. The army is not growing. It is rearranging itself, and doing so fast enough that some officers learnt the name of their new unit after they had been posted to it.',
    ),
    heading('A glossary'),
    bullets(
      [
        bold('Rudra: '),
        'an all-arms brigade with infantry, mechanised infantry, tanks, artillery, special forces and drones, supported by its own logistics. Two infantry brigades were converted first.',
      ],
      [
        bold('Bhairav: '),
        'a light commando battalion of about 250 soldiers, smaller than an infantry battalion by two-thirds, for quick strikes near the border.',
      ],
      [
        bold('Shaktibaan and Divyastra: '),
        'artillery regiments and batteries equipped with drones and loitering munitions beside, or in place of, guns.',
      ],
      [bold('Ashni: '), 'a drone platoon within each infantry battalion, to watch and to strike.'],
    ),
    paragraph(
      'The idea behind all of them is the same: to push down to the brigade, and even to the battalion, the means that used to be held two levels up. A division commander of the last generation would have had to shift guns between brigades, a matter of hours. The planners now think in minutes.',
    ),
    heading('What prompted it'),
    paragraph(
      'The war in Ukraine supplied the theory, the standoff in Ladakh since 2020 the terrain, and Operation Sindoor in May the urgency. In those four days, officers say, unmanned aerial vehicles crossed the western front by the hundred, and the forward battalions had to shoot at them with whatever was to hand. One lesson was about air defence. The other was that a battalion without eyes of its own is a spectator.',
    ),
    paragraph(
      'The reform also settles an argument that went on for a decade over Integrated Battle Groups, a plan to break divisions into mobile groups of 5,000 troops. Those groups were tried, praised and postponed, chiefly because they needed new headquarters. The Rudra keeps the headquarters that exists and changes what it commands.',
    ),
    heading('The doubts'),
    paragraph(
      'Three are heard in messes. The first is about people: a drone platoon takes about twenty soldiers out of the rifle companies, and a Bhairav battalion takes the fittest. The second is about stores. Quadcopters are used up like ammunition, yet they are still bought like vehicles, by a procedure that measures time in years; an army that flies thousands a month in training needs a factory, not a tender. The third is about radio. Several hundred machines that share a few bands in one valley will jam each other before any enemy does.',
    ),
    paragraph(
      'The army’s answer is to experiment in public. Every command has been told to try the units on its own ground and to report what it would throw away. Workshops at Jaisalmer print spare propellers on the spot; a school for instructors has been set up at Mhow. About two dozen Bhairav battalions are to be ready within months, each named for the sector it serves.',
    ),
    heading('How to tell whether it works'),
    paragraph(
      'Army modernisation is usually reported as a list of purchases. A better measure would be the time between a sentry seeing something and a gun answering, exercise after exercise. On the dune, by this reporter’s watch, it was a little under four minutes. The brigadier thought that it was too long, and said so to his gunners, at length.',
    ),
  ],
};
