import type { DemoEntity } from '../types';
import { exact, hindi } from './alias';

/** Works and topics. */
export const SUBJECTS: readonly DemoEntity[] = [
  {
    name: 'Defence Acquisition Procedure 2020',
    kind: 'work',
    description: 'Rule book for capital purchases of the armed forces.',
    aliases: [exact('DAP 2020'), exact('DAP-2020'), 'Defence Acquisition Procedure'],
  },
  {
    name: 'Defence Procurement Manual 2025',
    kind: 'work',
    description: 'Rule book for revenue purchases, in force from 1 November 2025.',
    aliases: [exact('DPM 2025'), exact('DPM-2025'), 'Defence Procurement Manual'],
  },
  {
    name: 'United Nations Charter',
    kind: 'work',
    description: 'Founding treaty of the United Nations.',
    aliases: ['UN Charter', 'Charter of the United Nations'],
  },
  {
    name: 'Union Budget 2025-26',
    kind: 'work',
    description: 'Annual financial statement of the Government of India for the year from April 2025.',
    aliases: ['Budget 2025-26'],
  },
  {
    name: 'Defence exports',
    kind: 'topic',
    description: 'Sales of arms, parts and services abroad.',
    aliases: ['defence export', 'arms exports', hindi('रक्षा निर्यात')],
  },
  {
    name: 'Defence budget',
    kind: 'topic',
    description: 'Money voted for the Defence Ministry and how it is spent.',
    aliases: ['defence allocation', 'defence spending', hindi('रक्षा बजट')],
  },
  {
    name: 'Maritime security',
    kind: 'topic',
    description: 'Safety of sea lanes, coasts and ports.',
    aliases: ['maritime domain awareness', hindi('समुद्री सुरक्षा')],
  },
  {
    name: 'Border infrastructure',
    kind: 'topic',
    description: 'Roads, tunnels, bridges and airfields near the frontiers.',
    aliases: ['border roads', 'border road', hindi('सीमावर्ती बुनियादी ढांचा')],
  },
  {
    name: 'Humanitarian assistance and disaster relief',
    kind: 'topic',
    description: 'Help to people struck by disaster, at home and abroad.',
    aliases: [exact('HADR'), 'disaster relief', hindi('मानवीय सहायता और आपदा राहत')],
  },
  {
    name: 'UN peacekeeping',
    kind: 'topic',
    description: 'Missions of military, police and civilian personnel under the United Nations flag.',
    aliases: ['United Nations peacekeeping', 'peacekeeping', 'blue helmets', hindi('शांति स्थापना')],
    broader: ['United Nations'],
  },
  {
    name: 'Air defence',
    kind: 'topic',
    description: 'Detection and destruction of aircraft, missiles and drones.',
    aliases: ['air defense', hindi('वायु रक्षा')],
  },
  {
    name: 'Drones',
    kind: 'topic',
    description: 'Uncrewed aircraft and the means against them.',
    aliases: [
      'drone',
      'unmanned aerial vehicle',
      'unmanned aerial vehicles',
      exact('UAV'),
      exact('UAVs'),
      hindi('ड्रोन'),
    ],
    broader: ['Air defence'],
  },
  {
    name: 'Military space',
    kind: 'topic',
    description: 'Satellites and launchers in the service of the armed forces.',
  },
  {
    name: 'Military modernisation',
    kind: 'topic',
    description: 'Reorganisation and re-equipment of the armed forces.',
    aliases: ['army modernisation', hindi('सैन्य आधुनिकीकरण')],
  },
  {
    name: 'Military technical cooperation',
    kind: 'topic',
    description: 'Joint development, licensed production and upkeep of arms between states.',
    aliases: ['military-technical cooperation', hindi('सैन्य तकनीकी सहयोग')],
  },
];
