import type { DemoEntity } from '../types';
import { exact, hindi } from './alias';

export const PROGRAMMES: readonly DemoEntity[] = [
  {
    name: 'Aatmanirbhar Bharat',
    kind: 'programme',
    description: 'The Government of India’s programme of self-reliance, announced in 2020.',
    aliases: [
      'Atmanirbhar Bharat',
      'Aatmanirbhar',
      'Atmanirbhar',
      'Aatmanirbharta',
      hindi('आत्मनिर्भर भारत'),
      hindi('आत्मनिर्भरता'),
    ],
  },
  {
    name: 'Make in India',
    kind: 'programme',
    description: 'Programme to attract manufacturing, launched in 2014.',
    aliases: [hindi('मेक इन इंडिया')],
  },
  {
    name: 'Innovations for Defence Excellence',
    kind: 'programme',
    description: 'Grants and contracts for start-ups that solve problems set by the armed forces.',
    aliases: [exact('iDEX')],
    broader: ['Aatmanirbhar Bharat'],
  },
  {
    name: 'Positive Indigenisation Lists',
    kind: 'programme',
    description:
      'Lists of items that the armed forces and public sector undertakings may buy only from Indian makers.',
    aliases: ['Positive Indigenisation List', 'positive list'],
    broader: ['Aatmanirbhar Bharat'],
  },
  {
    name: 'Defence Industrial Corridors',
    kind: 'programme',
    description: 'Clusters for defence manufacturing in Uttar Pradesh and Tamil Nadu.',
    aliases: ['Defence Industrial Corridor', 'defence corridor'],
  },
  {
    name: 'Space Based Surveillance',
    kind: 'programme',
    description: 'Constellation of military observation satellites; the third phase was approved in 2024.',
    aliases: [exact('SBS'), exact('SBS-III')],
  },
  {
    name: 'Mission Sudarshan Chakra',
    kind: 'programme',
    description: 'National air defence programme announced on 15 August 2025.',
    aliases: [hindi('मिशन सुदर्शन चक्र')],
  },
  {
    name: 'MAHASAGAR',
    kind: 'programme',
    description:
      'Mutual and Holistic Advancement for Security and Growth Across Regions, India’s ocean policy announced in March 2025.',
    aliases: ['Mutual and Holistic Advancement for Security and Growth Across Regions'],
  },
  {
    name: 'Indo-Pacific Partnership for Maritime Domain Awareness',
    kind: 'programme',
    description: 'Quad programme that shares satellite data on shipping with partner countries.',
    aliases: [exact('IPMDA')],
    broader: ['Quad'],
  },
];
