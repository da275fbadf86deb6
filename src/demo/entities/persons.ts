import type { DemoEntity } from '../types';
import { hindi } from './alias';

export const PERSONS: readonly DemoEntity[] = [
  {
    name: 'Rajnath Singh',
    kind: 'person',
    description: 'Defence Minister of India since 2019.',
    aliases: [hindi('राजनाथ सिंह')],
  },
  {
    name: 'Andrei Belousov',
    kind: 'person',
    description: 'Defence Minister of the Russian Federation since 2024.',
    aliases: ['Andrey Belousov', hindi('आंद्रेई बेलौसोव'), hindi('आंद्रेई बेलोउसोव')],
  },
  {
    name: 'Narendra Modi',
    kind: 'person',
    description: 'Prime Minister of India since 2014.',
    aliases: ['PM Modi', hindi('नरेन्द्र मोदी'), hindi('नरेंद्र मोदी')],
    sameAs: ['https://www.wikidata.org/wiki/Q1058'],
  },
  {
    name: 'Vladimir Putin',
    kind: 'person',
    description: 'President of the Russian Federation.',
    aliases: [hindi('व्लादिमीर पुतिन')],
    sameAs: ['https://www.wikidata.org/wiki/Q7747'],
  },
  {
    name: 'S. Jaishankar',
    kind: 'person',
    description: 'External Affairs Minister of India since 2019.',
    aliases: ['S Jaishankar', 'Subrahmanyam Jaishankar', hindi('एस. जयशंकर')],
  },
  {
    name: 'Anil Chauhan',
    kind: 'person',
    description: 'General of the Indian Army; Chief of Defence Staff from 2022.',
    aliases: [hindi('अनिल चौहान')],
  },
  {
    name: 'Upendra Dwivedi',
    kind: 'person',
    description: 'General of the Indian Army; Chief of the Army Staff from 2024.',
    aliases: [hindi('उपेंद्र द्विवेदी')],
  },
  {
    name: 'Dinesh K. Tripathi',
    kind: 'person',
    description: 'Admiral of the Indian Navy; Chief of the Naval Staff from 2024.',
    aliases: ['Dinesh K Tripathi', 'Dinesh Kumar Tripathi', hindi('दिनेश के. त्रिपाठी')],
  },
  {
    name: 'A. P. Singh',
    kind: 'person',
    description: 'Air Chief Marshal of the Indian Air Force; Chief of the Air Staff from 2024.',
    aliases: ['AP Singh', 'Amar Preet Singh'],
  },
  {
    name: 'Ajit Doval',
    kind: 'person',
    description: 'National Security Adviser of India since 2014.',
    aliases: [hindi('अजीत डोभाल')],
  },
  {
    name: 'Vikram Misri',
    kind: 'person',
    description: 'Foreign Secretary of India from 2024.',
    aliases: [hindi('विक्रम मिस्री')],
  },
  {
    name: 'Samir V. Kamat',
    kind: 'person',
    description: 'Materials scientist; chairman of DRDO and secretary of its department from 2022.',
    aliases: ['Samir V Kamat'],
  },
];
