import type { Entity, Kind } from '../../src/plugins/tag-suggestions/engine/types';

/** A seeded generator (mulberry32): the same figures from the same code on every machine. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS = 'b br ch d dh g gh h j k kh kr l m n p pr r s sh shr sr t th tr v y z'.split(' ');
const VOWELS = 'a a a e i i o u ai au'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 'sh', 'm', 't', 'nd', 'k'];
const BODIES =
  'Ministry Department Authority Commission Council Institute Agency Board Committee Corporation Centre University'.split(
    ' ',
  );
const FIELDS =
  'National State Central Regional Maritime Defence Space Energy Atomic Rural Coastal Technical Strategic Naval'.split(
    ' ',
  );
const SUBJECTS =
  'Research Development Cooperation Security Planning Training Standards Trade Health Water Transport'.split(
    ' ',
  );
export const FUNCTION_WORDS = (
  'the of and to in a for on that with as by is at from was it be has are this which an its will have not were or ' +
  'their been also after new two between who but more said over would he they his under during into about one other ' +
  'first all than had through per up her there three against only both last year years where while within'
).split(' ');

export type Random = () => number;

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

export function word(random: Random, syllables: number): string {
  let made = '';
  for (let index = 0; index < syllables; index++) made += pick(random, ONSETS) + pick(random, VOWELS);
  return made + pick(random, CODAS);
}

export function capital(text: string): string {
  return (text[0] as string).toUpperCase() + text.slice(1);
}

export const proper = (random: Random) => capital(word(random, 2 + Math.floor(random() * 2)));
const initials = (name: string) => name.replace(/[^A-Z]/g, '');
const id = (random: Random) =>
  Array.from({ length: 24 }, () => Math.floor(random() * 36).toString(36)).join('');

function person(random: Random): [Kind, string, string[]] {
  const [first, last] = [proper(random), proper(random)];
  return ['person', `${first} ${last}`, [`${first[0]}. ${last}`]];
}

function organisation(random: Random): [Kind, string, string[]] {
  const name = `${proper(random)} ${pick(random, FIELDS)} ${pick(random, SUBJECTS)} ${pick(random, BODIES)}`;
  return [
    'organisation',
    name,
    [`${initials(name)}${Math.floor(random() * 1e4)}`, `${name.split(' ')[0]} ${name.split(' ')[3]}`],
  ];
}

function place(random: Random): [Kind, string, string[]] {
  const base = proper(random) + pick(random, ['pur', 'nagar', 'abad', 'garh', '']);
  return [
    'place',
    random() < 0.3 ? `${pick(random, ['New', 'North', 'Port'])} ${base}` : base,
    [`${base} District`],
  ];
}

function equipment(random: Random): [Kind, string, string[]] {
  const base = proper(random);
  const mark = Math.floor(random() * 900);
  return ['equipment', `${base}-${mark}`, [`${base} Mk${mark % 9}`, `Project ${mark}${base[0]}`]];
}

/** Entities until they have `count` names between them, some 2.3 names each, of 1 to 5 words. */
export function* vocabulary(count: number, seed = 7): Generator<Entity> {
  const random = seeded(seed);
  for (let made = 0; made < count;) {
    const [kind, name, others] = pick(random, [person, organisation, place, equipment])(random);
    const aliases = others.slice(0, Math.max(0, count - made - 1));
    yield { id: id(random), name, kind, aliases };
    made += 1 + aliases.length;
  }
}

/** The lower-case words of all articles: one language, its commoner words first. */
const LEXICON = (() => {
  const random = seeded(3);
  return Array.from({ length: 8000 }, () => word(random, 1 + Math.floor(random() * 3)));
})();

/** An article of `words` words with about one name of `names` in 25 words. */
export function article(words: number, names: readonly string[], seed: number): string {
  const random = seeded(seed);
  const out: string[] = [];
  let start = true;
  for (let count = 0; count < words;) {
    const dice = random();
    let next: string;
    if (dice < 0.035) next = pick(random, names) + (random() < 0.15 ? "'s" : '');
    else if (dice < 0.48) next = pick(random, FUNCTION_WORDS);
    else if (dice < 0.5) next = String(Math.floor(random() * 5000));
    else next = LEXICON[Math.floor(random() ** 3 * LEXICON.length)] as string;
    count += next.split(' ').length;
    if (start) next = capital(next);
    start = random() < 0.045;
    out.push(next + (start ? (random() < 0.2 ? '.\n' : '.') : random() < 0.06 ? ',' : ''));
  }
  return out.join(' ');
}

/** Articles that name only the first entities, so that every size of vocabulary has the same to find. */
export function articles(count: number, words = 1150): string[] {
  const names = [...vocabulary(1000)].map((entity) => entity.name);
  return Array.from({ length: count }, (_, index) => article(words, names, index + 1));
}
