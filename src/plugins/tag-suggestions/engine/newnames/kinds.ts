import { HEADS, NAME_PARTICLES } from '../lexicon/heads';
import { wordSet } from '../lexicon/words';
import type { Token } from '../tokens';
import type { Kind } from '../types';

/** What the words of a name and its neighbours say about its kind. */
export interface KindCues {
  titled: boolean;
  /** Folded word before the name and the one after it. */
  before: string;
  after: string;
  quoted: boolean;
}

const SHIP = /^(?:ins|hms|uss|icgs|hmas|rfs)$/;
const MODEL = /^(?=.*\d)(?=.*\p{L})[\p{L}\d-]{2,10}$/u;
const PLACE_BEFORE = wordSet('in at near from to across around outside inside throughout toward towards');
const PERSON_AFTER = wordSet(
  'said says told added who whose was is stated noted explained asked writes wrote argued joined',
);
const WORK_BEFORE = wordSet('film movie album song book novel titled entitled');
const ORDER = ['programme', 'event', 'work', 'equipment', 'organisation', 'place'] as const;

/** Kind of a name by its own words; undefined when they do not tell. */
export function kindOfWords(words: readonly Token[]): Kind | undefined {
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return undefined;
  if (words.length > 1 && SHIP.test(first.norm) && first.allCaps) return 'equipment';
  const opening = words.findIndex((word) => word.norm === 'of' || word.norm === 'for' || word.norm === 'on');
  const head = opening > 0 ? words[opening - 1] : lastWord(words);
  if (/^(?:exercise|operation|mission|project)$/.test(first.norm) && words.length > 1)
    return first.norm === 'exercise' ? 'event' : 'programme';
  if (/^(?:mount|lake|cape|fort|port|lac|rio)$/.test(first.norm) && words.length > 1) return 'place';
  for (const candidate of [head, lastWord(words)]) {
    if (candidate === undefined || (words.length === 1 && !candidate.allCaps)) continue;
    for (const kind of ORDER)
      if (HEADS[kind].has(singular(candidate.norm)) || HEADS[kind].has(candidate.norm)) return kind;
  }
  if (MODEL.test(last.norm) && last.hasDigit && last.hasLetter && !last.lowercase && words.length <= 2)
    return 'equipment';
  return undefined;
}

function lastWord(words: readonly Token[]): Token | undefined {
  for (let index = words.length - 1; index >= 0; index--) if (words[index]?.hasLetter) return words[index];
  return undefined;
}

function singular(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Whether a name is built as a person's: two to four capitalised words, initials and particles among them. */
export function looksPersonal(words: readonly Token[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  let full = 0;
  for (const word of words) {
    if (word.hasDigit || word.norm === 'and' || word.norm === 'of' || word.norm === 'for') return false;
    if (word.lowercase && !NAME_PARTICLES.has(word.norm)) return false;
    if (word.allCaps && word.norm.length > 3) return false;
    if (!word.allCaps && word.norm.length > 1) full++;
  }
  return full >= 1;
}

/** Kind of a name from its words and from the places it stands in. Topic when nothing tells. */
export function guessKind(words: readonly Token[], cues: readonly KindCues[]): Kind {
  if (cues.some((cue) => cue.titled)) return 'person';
  const own = kindOfWords(words);
  if (own !== undefined) return own;
  const count = (test: (cue: KindCues) => boolean) => cues.filter(test).length;
  const inPlace = count((cue) => PLACE_BEFORE.has(cue.before));
  if (count((cue) => WORK_BEFORE.has(cue.before)) > 0) return 'work';
  const spoke = count((cue) => PERSON_AFTER.has(cue.after));
  if (words.length === 1) {
    const word = words[0] as Token;
    if (word.allCaps) return 'organisation';
    if (inPlace > 0 && inPlace * 2 >= cues.length) return 'place';
    if (spoke > 0 && !word.innerCapital) return 'person';
    return word.innerCapital ? 'organisation' : 'topic';
  }
  if (looksPersonal(words))
    return inPlace > 0 && inPlace * 2 > cues.length && spoke === 0 ? 'place' : 'person';
  if (inPlace * 2 > cues.length) return 'place';
  return words.some((word) => word.norm === 'of' || word.allCaps) ? 'organisation' : 'topic';
}
