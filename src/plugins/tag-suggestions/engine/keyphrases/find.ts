import type { ReadArticle, ReadField } from '../article/reading';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { wordSet } from '../lexicon/words';
import type { Token } from '../tokens';
import { Counts, stemFields, type Stem, type StemmedField } from './stems';

/** A phrase that says what a text is about, with every place of it. Token indices, `to` exclusive. */
export interface Keyphrase {
  /** Comparison form: singular, spelling folded. */
  key: string;
  /** As the text writes it, lower case unless it always has capitals. */
  name: string;
  places: { field: ReadField; from: number; to: number; start: number; end: number }[];
  /** Weight relative to the article's best phrase, 0 to 1. */
  strength: number;
}

/** A phrase must be said twice, or stand in the title and the text. */
const LEAST = 2;
/** Endings of adjectives; such a word that mostly stands before another is half a phrase. */
const ADJECTIVE = /(?:[^t]al|ional|ive|ous|able|ible|ful|less|ic|ary|ant|ent)$/;
const VERBAL = /(?:[^aeiou]ly|[a-z]{3}ed)$/;

interface Tally {
  places: Keyphrase['places'];
  words: number;
  title: boolean;
  first: number;
  last: number;
  /** Places where another word of the phrase follows: "digital" in "digital services". */
  modifies: number;
}

/**
 * Phrases of one to three words without small words, weighed by how often they are said, how early, over
 * how much of the text, and whether the title has them; longer phrases count for more, and a phrase that
 * mostly occurs inside a longer one gives way to it (C-value, Frantzi & Ananiadou 1996).
 * At most `most` are given. `rarity` tells how telling a word is in this house, 0 to 1; 1 when nothing is known.
 */
export function findKeyphrases(
  article: ReadArticle,
  most: number,
  rarity: (word: string) => number,
): Keyphrase[] {
  if (most <= 0) return [];
  const tallies = new Map<string, Tally>();
  const stemmed = stemFields(article.fields);
  const counts = new Counts(stemmed);
  for (const each of stemmed) tallyField(each, counts, tallies);
  const weighed: { key: string; tally: Tally; weight: number }[] = [];
  for (const [key, tally] of tallies) {
    if (tally.places.length < LEAST) continue;
    if (tally.words === 1 && ADJECTIVE.test(key) && tally.modifies * 2 > tally.places.length) continue;
    weighed.push({ key, tally, weight: weightOf(key, tally, article.length, rarity) });
  }
  weighed.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const kept: typeof weighed = [];
  for (const each of weighed.slice(0, 60)) {
    if (kept.length === most) break;
    if (!kept.some((other) => swallows(other, each))) kept.push(each);
  }
  const top = kept[0]?.weight ?? 1;
  return kept.map(({ key, tally, weight }) => ({
    key,
    name: nameOf(tally),
    places: tally.places,
    strength: weight / top,
  }));
}

function tallyField({ field, stems, runs }: StemmedField, counts: Counts, tallies: Map<string, Tally>): void {
  for (let at = 0; at < stems.length; at++) {
    const run = runs[at] as number;
    for (let size = run; size > 0; size--) {
      // Each phrase holds the shorter ones that end with it: what is said once makes all that it is in said once.
      if (counts.of(stems, at, size) >= LEAST) add(field, at + 1 - size, at + 1, stems, tallies);
    }
  }
}

function add(
  field: ReadField,
  from: number,
  to: number,
  stems: StemmedField['stems'],
  tallies: Map<string, Tally>,
): void {
  const first = field.tokens[from] as Token;
  const last = field.tokens[to - 1] as Token;
  if (!canEnd(last) || !canStart(first)) return;
  const words = to - from;
  let key = (stems[from] as Stem).text;
  let generic = (stems[from] as Stem).generic;
  for (let at = from + 1; at < to; at++) {
    const stem = stems[at] as Stem;
    key += ` ${stem.text}`;
    generic &&= stem.generic;
  }
  if (generic) return;
  if (words === 1 && first.lowercase && /[a-z]{2}ing$/.test(first.norm) && !isNounAt(field, from)) return;
  if (words === 1 && BEFORE_VERB.has(field.tokens[from - 1]?.norm ?? '')) return;
  const position = from / Math.max(1, field.tokens.length);
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = { places: [], words, title: false, first: position, last: position, modifies: 0 };
    tallies.set(key, tally);
  }
  tally.places.push({ field, from, to, start: first.start, end: last.nameEnd });
  const next = field.tokens[to];
  if (next !== undefined && !next.softBreak && !next.hardBreak && stems[to] !== undefined) tally.modifies++;
  if (field.role === 'title') tally.title = true;
  else {
    tally.first = Math.min(tally.first, position);
    tally.last = Math.max(tally.last, position);
  }
}

const BEFORE_VERB = wordSet(
  'to will can could should would must may might they we you he she it who not also which',
);
const BEFORE_NOUN = wordSet('the a an of in on for with by about from this its their our your some more no');

/** Whether the word before it shows that a word in -ing is a noun here. */
function isNounAt(field: ReadField, at: number): boolean {
  const before = field.tokens[at - 1];
  return before !== undefined && BEFORE_NOUN.has(before.norm) && field.tokens[at + 1]?.norm !== 'the';
}

function canEnd(token: Token): boolean {
  return (
    !VERBAL.test(token.norm) &&
    !(token.lowercase && /[a-z]{3}ing$/.test(token.norm) && GENERIC_WORDS.has(token.norm))
  );
}

function canStart(token: Token): boolean {
  return !/[^aeiou]ly$/.test(token.norm);
}

function weightOf(key: string, tally: Tally, length: number, rarity: (word: string) => number): number {
  const words = key.split(' ');
  const telling =
    words.reduce((sum, word) => sum + (GENERIC_WORDS.has(word) ? 0.25 : rarity(word)), 0) / words.length;
  const often = Math.log2(1 + tally.places.length);
  const early = 1 + 0.6 * (1 - tally.first);
  const spread = 1 + 0.4 * Math.max(0, tally.last - tally.first);
  const long = [1, 1.45, 1.6][words.length - 1] ?? 1;
  return often * early * spread * long * telling * (tally.title ? 1.7 : 1) * (length < 100 ? 0.8 : 1);
}

interface Weighed {
  key: string;
  tally: Tally;
}

/** A better phrase makes this one needless: it is most of it, or contains it. */
function swallows(better: Weighed, other: Weighed): boolean {
  const within = ` ${better.key} `.includes(` ${other.key} `);
  const around = ` ${other.key} `.includes(` ${better.key} `);
  if (within) return other.tally.places.length < 1.6 * better.tally.places.length + 1;
  return around && other.tally.places.length < 0.7 * better.tally.places.length;
}

/** The form written most often: lower case when any is, so that a sentence's first capital is not kept. */
function nameOf(tally: Tally): string {
  const counts = new Map<string, number>();
  for (const { field, start, end } of tally.places) {
    const surface = field.text.slice(start, end).replace(/\s+/g, ' ');
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  const forms = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
  return forms.find((form) => form === form.toLowerCase()) ?? (forms[0] as string);
}
