import { bold, heading, link, numbered, paragraph } from '../blocks';
import type { DemoArticle } from '../types';

export const navySatellite: DemoArticle = {
  slug: 'gsat-7r-explained-what-the-navy-gets',
  headline: 'Explained: What the navy gets from its new satellite, and why the rocket mattered too',
  standfirst:
    'GSAT-7R is the heaviest communication satellite launched from Indian soil. It ties ships, aircraft and submarines into one conversation across the Indian Ocean.',
  place: 'Sriharikota',
  date: '2025-11-03',
  section: 'science-technology',
  bylines: ['farah-qureshi'],
  tags: [
    'GSAT-7R',
    'LVM3',
    'Indian Space Research Organisation',
    'Indian Navy',
    'Indian Ocean Region',
    'Sriharikota',
    'Military space',
    'Space Based Surveillance',
  ],
  leadImage: {
    file: 'orbit.png',
    alt: 'A small satellite on a dashed orbit around a blue globe',
    caption: 'A geostationary satellite sees about a third of the Earth’s surface.',
  },
  body: [
    paragraph(
      'At 5.26 pm on Sunday an LVM3 rose from the second launch pad at Sriharikota with a passenger of about ',
      bold('4,410 kilograms'),
      '. A little over a quarter of an hour later the passenger, listed as CMS-03 on the manifest and known to its owner as GSAT-7R, was on its own. No heavier communication satellite has left India for a geosynchronous transfer orbit.',
    ),
    paragraph(
      'Its owner is the Indian Navy. The Indian Space Research Organisation (ISRO) built and launched it, and said little about what is inside. From what has been published, and from what is known of its predecessor, most of the picture can be put together.',
    ),
    heading('Why does a navy need a satellite of its own?'),
    paragraph(
      'Because the sea is large and radio is short. A warship’s ordinary sets reach the horizon and a little beyond. High-frequency radio goes farther but carries hardly more than text, fades at dusk and tells a listener where the sender is. A geostationary satellite hangs over one spot on the equator and can relay voice, video and data between any two antennas in its footprint, which in this case takes in much of the Indian Ocean Region (IOR) and the land around it.',
    ),
    paragraph(
      'The navy has had one since 2013. GSAT-7, also called Rukmini, was launched from French Guiana because it weighed more than India’s rockets of that day could lift to such an orbit. It was designed for a life of about nine years.',
    ),
    heading('What can the new one do?'),
    paragraph(
      'According to the navy, GSAT-7R carries transponders that support several bands. In practice that means three things:',
    ),
    numbered(
      ['Small terminals. The lower bands work with antennas that fit on a patrol boat or a helicopter.'],
      [
        'Capacity. The higher bands carry radar pictures and video, so that an aircraft and a ship can look at one plot of the same sea.',
      ],
      ['Reach. A ship off Mozambique and a headquarters in Visakhapatnam are one hop apart.'],
    ),
    paragraph(
      'A submarine still has to raise a mast to take part. But it can listen briefly, fetch a great deal, and go down again.',
    ),
    heading('And the rocket?'),
    paragraph(
      'The LVM3 has had a perfect record, the Chandrayaan-3 mission included. This flight, its fifth operational one, set it a harder sum than before: the quoted capacity to transfer orbit was about four tonnes, and the satellite was heavier. Engineers found the margin by choosing a slightly lower orbit, from which the satellite climbs with its own engine, and by trimming the vehicle. They also relit the cryogenic upper stage after the satellite had separated, an experiment with an eye on future missions that will drop several satellites in different orbits.',
    ),
    paragraph(
      'The same vehicle, in a version fit for crews, is to carry astronauts. Every clean flight is a page in that file.',
    ),
    heading('Is space now a military matter in India?'),
    paragraph(
      'It is a service to the military, and a growing one. The Defence Space Agency was set up in 2019. The third phase of the Space Based Surveillance programme, SBS-III, approved last year, provides for 52 satellites, more than half of them from private makers, at a cost of nearly ₹27,000 crore. Where communication satellites let forces talk, these will let them see: at night, through cloud, and several times a day.',
    ),
    paragraph(
      'India says that it opposes the placing of weapons in space and has taken part in ',
      link('United Nations talks', 'https://disarmament.unoda.org/'),
      ' on norms. Military space, for most countries, is a matter of dependence rather than weapons: the more a fleet sees and hears through satellites, the more it has to lose when one of them falls silent. That is one reason why GSAT-7 will be kept going beside its successor for as long as its fuel lasts.',
    ),
  ],
};
