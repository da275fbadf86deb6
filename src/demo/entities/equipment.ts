import type { DemoEntity } from '../types';
import { exact, hindi } from './alias';

export const EQUIPMENT: readonly DemoEntity[] = [
  {
    name: 'Tejas',
    kind: 'equipment',
    description: 'Light combat aircraft designed by the Aeronautical Development Agency and built by HAL.',
    aliases: ['LCA Tejas', exact('LCA'), 'Light Combat Aircraft', hindi('तेजस')],
  },
  {
    name: 'Tejas Mk1A',
    kind: 'equipment',
    description: 'Improved version of the Tejas with a new radar and electronic warfare suite.',
    aliases: ['LCA Mk1A', 'LCA Tejas Mk1A', exact('Mk1A')],
    broader: ['Tejas'],
  },
  {
    name: 'Advanced Medium Combat Aircraft',
    kind: 'equipment',
    description: 'Fifth-generation twin-engine fighter in development.',
    aliases: [exact('AMCA')],
  },
  {
    name: 'F404 engine',
    kind: 'equipment',
    description: 'Turbofan of GE Aerospace that powers the Tejas.',
    aliases: [exact('F404'), exact('F404-GE-IN20')],
  },
  {
    name: 'Su-30MKI',
    kind: 'equipment',
    description: 'Twin-engine fighter built under licence by HAL, mainstay of the Indian Air Force.',
    aliases: [exact('Su-30'), hindi('सुखोई-30 एमकेआई')],
  },
  {
    name: 'S-400',
    kind: 'equipment',
    description: 'Long-range air defence missile system of Russian make.',
    aliases: ['S-400 Triumf', hindi('एस-400')],
  },
  {
    name: 'BrahMos',
    kind: 'equipment',
    description: 'Supersonic cruise missile made by a joint venture of India and Russia.',
    aliases: [hindi('ब्रह्मोस')],
  },
  {
    name: 'AK-203',
    kind: 'equipment',
    description: 'Assault rifle made by a joint venture at Korwa in Uttar Pradesh.',
    aliases: [hindi('एके-203')],
  },
  {
    name: 'T-90',
    kind: 'equipment',
    description: 'Main battle tank, made in India as the Bhishma.',
    aliases: ['T-90 Bhishma'],
  },
  {
    name: 'INS Vikrant',
    kind: 'equipment',
    description: 'The Indian Navy’s first aircraft carrier built in India.',
    aliases: [hindi('आईएनएस विक्रांत')],
  },
  { name: 'INS Sahyadri', kind: 'equipment', description: 'Stealth frigate of the Shivalik class.' },
  {
    name: 'INS Udaygiri',
    kind: 'equipment',
    description: 'Stealth frigate of Project 17A, commissioned in 2025.',
  },
  {
    name: 'GSAT-7R',
    kind: 'equipment',
    description: 'Communication satellite of the Indian Navy, launched in November 2025.',
    aliases: [exact('CMS-03')],
  },
  {
    name: 'LVM3',
    kind: 'equipment',
    description: 'ISRO’s heaviest launch vehicle.',
    aliases: ['Launch Vehicle Mark-3'],
  },
  {
    name: 'Nag missile',
    kind: 'equipment',
    description: 'Anti-tank guided missile developed by DRDO.',
    aliases: [exact('NAMIS'), 'Nag Missile System'],
  },
  {
    name: 'ICGS Samudra Pratap',
    kind: 'equipment',
    description: 'Pollution control vessel of the Indian Coast Guard.',
  },
];
