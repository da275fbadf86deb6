import type { DemoEntity } from '../types';
import { exact, hindi } from './alias';

export const EVENTS: readonly DemoEntity[] = [
  {
    name: 'Exercise INDRA',
    kind: 'event',
    description: 'Series of joint exercises of the Indian and Russian armed forces, held since 2003.',
    // In any other case it is a deity or a given name.
    aliases: [exact('INDRA'), hindi('इंद्र युद्धाभ्यास')],
  },
  {
    name: 'Exercise Malabar',
    kind: 'event',
    description: 'Annual naval exercise of Australia, India, Japan and the United States.',
    broader: ['Maritime security'],
    aliases: [exact('MALABAR'), exact('Malabar'), hindi('मालाबार अभ्यास')],
  },
  {
    name: 'NATPOLREX',
    kind: 'event',
    description: 'National Level Pollution Response Exercise, run by the Indian Coast Guard every two years.',
    aliases: ['National Level Pollution Response Exercise'],
  },
  {
    name: 'India-Russia Annual Summit',
    kind: 'event',
    description: 'Yearly meeting of the Prime Minister of India and the President of Russia, since 2000.',
    aliases: [hindi('भारत-रूस वार्षिक शिखर सम्मेलन')],
  },
  {
    name: 'Operation Sagar Bandhu',
    kind: 'event',
    description: 'India’s relief operation in Sri Lanka after Cyclone Ditwah, from November 2025.',
    aliases: [hindi('ऑपरेशन सागर बंधु')],
  },
  {
    name: 'Cyclone Ditwah',
    kind: 'event',
    description: 'Cyclone that struck Sri Lanka in late November 2025.',
    aliases: [hindi('चक्रवात दित्वा')],
  },
  {
    name: 'Operation Sindoor',
    kind: 'event',
    description: 'Indian military operation of May 2025.',
    aliases: [hindi('ऑपरेशन सिंदूर')],
    sensitive: 'Operational detail: the desk head reads figures, unit names and imagery before publication.',
  },
  {
    name: 'UNTCC Chiefs’ Conclave',
    kind: 'event',
    description:
      'Meeting of the army chiefs of countries that contribute troops to the United Nations, New Delhi, October 2025.',
    aliases: ['United Nations Troop Contributing Countries Chiefs’ Conclave', exact('UNTCC')],
  },
  {
    name: 'Aero India',
    kind: 'event',
    description: 'Air show and defence exhibition held every two years at Yelahanka, Bengaluru.',
  },
];
