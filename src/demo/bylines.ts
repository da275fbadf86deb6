import type { DemoByline } from './types';

/** The desk’s four writers, all invented. */
export const BYLINES: readonly DemoByline[] = [
  {
    slug: 'ananya-deshmukh',
    name: 'Ananya Deshmukh',
    role: 'Defence correspondent',
    bio: 'Ananya Deshmukh covers the armed forces, procurement and the defence industry from New Delhi. She joined the desk from a regional daily in Pune, where she reported on ordnance factories and their towns.',
  },
  {
    slug: 'kabir-sethi',
    name: 'Kabir Sethi',
    role: 'Foreign affairs editor',
    bio: 'Kabir Sethi edits the foreign affairs pages and writes on India’s ties with Russia, the Quad and the Indian Ocean neighbourhood. He keeps a running file of joint statements and of what changes between one and the next.',
  },
  {
    slug: 'farah-qureshi',
    name: 'Farah Qureshi',
    role: 'Science and space writer',
    bio: 'Farah Qureshi writes on rockets, satellites and laboratories, civil and military. Trained as an electronics engineer, she prefers a test report to a press conference.',
  },
  {
    slug: 'vikrant-negi',
    name: 'Vikrant Negi',
    role: 'Reporter, borders and disaster response',
    bio: 'Vikrant Negi reports from the Himalayan states and the coast on roads, relief and the people who build and bring them. He writes in English and Hindi.',
  },
];
