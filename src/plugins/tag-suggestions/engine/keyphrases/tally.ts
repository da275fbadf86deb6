import type { ReadField } from '../article/reading';
import { wordSet } from '../lexicon/words';
import type { Token } from '../tokens';
import type { Counts, StemmedField } from './stems';
import type { Word } from './words';

/** A place of a phrase: token indices of a field (`to` exclusive) and UTF-16 offsets. */
export interface PhrasePlace {
  field: ReadField;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** What is counted of one phrase. */
export interface Tally {
  key: string;
  places: PhrasePlace[];
  words: readonly Word[];
  title: boolean;
  /** Tokens of running text before its first place; Infinity when only the title has it. */
  first: number;
  last: number;
  /** Places where another word of the phrase follows: "digital" in "digital services". */
  modifies: number;
  /** Those of them where the word that follows says something: "single nucleotide" in "single nucleotide polymorphism". */
  cutShort: number;
  /** Places where another word of the phrase stands before: "services" in "digital services". */
  modified: number;
  /** Places where the words around it call for a verb: "to exercise", "they exercise". */
  verbal: number;
}

/** Outside the headline a phrase must be said twice. */
const LEAST = 2;

/** Every phrase that is said twice or stands in the title, by its comparison form. */
export function tallyPhrases(fields: readonly StemmedField[], counts: Counts): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { field, words, runs } of fields) {
    const least = field.role === 'title' ? 1 : LEAST;
    for (let at = 0; at < words.length; at++) {
      if (words[at]?.canEnd !== true) continue;
      for (let size = runs[at] as number; size > 0; size--) {
        // Each phrase holds the shorter ones that end with it: what is said once makes all that it is in said once.
        if (counts.of(words, at, size) >= least) add({ field, words, runs }, at + 1 - size, at + 1, tallies);
      }
    }
  }
  return tallies;
}

function add(
  { field, words, runs }: StemmedField,
  from: number,
  to: number,
  tallies: Map<string, Tally>,
): void {
  const head = words[from] as Word;
  if (!head.canStart) return;
  if (to - from === 1 && head.stem.vague === 2) return;
  let key = head.stem.text;
  let { isOffice } = head.stem;
  for (let at = from + 1; at < to; at++) {
    const { stem } = words[at] as Word;
    key += ` ${stem.text}`;
    isOffice &&= stem.isOffice;
  }
  if (isOffice) return;
  let tally = tallies.get(key);
  if (tally === undefined) {
    const own = words.slice(from, to) as Word[];
    tally = {
      key,
      places: [],
      words: own,
      title: false,
      first: Infinity,
      last: 0,
      modifies: 0,
      cutShort: 0,
      modified: 0,
      verbal: 0,
    };
    tallies.set(key, tally);
  }
  const { tokens } = field;
  tally.places.push({
    field,
    from,
    to,
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).nameEnd,
  });
  if (to < words.length && (runs[to] as number) > 1) {
    tally.modifies++;
    if ((words[to] as Word).stem.vague < 2) tally.cutShort++;
  }
  if ((runs[from] as number) > 1) tally.modified++;
  if (isVerbAt(tokens, from, to, head)) tally.verbal++;
  if (field.role === 'title') tally.title = true;
  else {
    tally.first = Math.min(tally.first, from);
    tally.last = Math.max(tally.last, from / tokens.length);
  }
}

const BEFORE_VERB = wordSet(
  'to will can could should would must may might they we you he she it who not also which cannot',
);
const BEFORE_NOUN = wordSet(
  'the a an of in on for with by about from this its their our your his her some more no into against during',
);
const OBJECT = wordSet('the a an this that these those their its our your his her them it us how whether');

/** Whether the words beside a phrase show that it is, or begins with, a verb. */
function isVerbAt(tokens: readonly Token[], from: number, to: number, head: Word): boolean {
  const token = tokens[from] as Token;
  const before = token.softBreak || token.hardBreak ? '' : (tokens[from - 1]?.norm ?? '');
  if (BEFORE_VERB.has(before)) return true;
  if (to - from > 1 && !head.isIng) return false;
  const next = tokens[to];
  const takesObject = next !== undefined && !next.softBreak && !next.hardBreak && OBJECT.has(next.norm);
  if (head.isIng && token.lowercase) return takesObject || !BEFORE_NOUN.has(before);
  return takesObject && !BEFORE_NOUN.has(before);
}
