import { ADJECTIVES, hasAdjectiveEnding } from '../lexicon/adjectives';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { BODIES, PLAIN_SUBJECTS, VAGUE_WORDS } from '../lexicon/vague-words';
import { isVerbForm, isVerbInIng } from '../lexicon/verbs';
import { wordSet } from '../lexicon/words';
import { ownCopy } from '../tokens/own-copy';
import { stem } from '../tokens';
import { HONORIFICS, OFFICES } from '../lexicon/titles';

/** Comparison form of a word that a phrase may have: singular, spelling folded. One object for each form. */
export interface Stem {
  text: string;
  /** How little it says: 0 a subject, 0.5 a plain one, 1 a vague word, 2 an everyday one. */
  vague: 0 | 0.5 | 1 | 2;
  /** A form of address or an office: a phrase of nothing else ("prime minister") is somebody's, not a subject. */
  isOffice: boolean;
}

/** A word that may stand in a phrase, and where in it. */
export interface Word {
  stem: Stem;
  canStart: boolean;
  canEnd: boolean;
  /** A form in -ing that may be a noun ("screening"): its place in the sentence tells. */
  isIng: boolean;
}

const LY_NOUNS = wordSet(
  'family assembly supply monopoly anomaly italy butterfly reply ally rally bully belly jelly holly folly melancholy homily',
);

const NUMBERS = wordSet('dozen hundred thousand lakh crore million billion trillion percent pc');

/** Letters of a word at most: longer ones are none. */
const LONGEST = 40;
const MOST = 20_000;
const words = new Map<string, Word | undefined>();
const stems = new Map<string, Stem>();
const VAGUE = new Set([...VAGUE_WORDS].map((word) => (word.length > 3 ? stem(word) : word)));

/** To be called between articles only: within one, a form has one object. */
export function boundWords(): void {
  if (words.size < MOST) return;
  words.clear();
  stems.clear();
}

/** The word with this folded form; undefined when it can be in no phrase: small words and verbs. */
export function wordOf(norm: string): Word | undefined {
  if (norm.length > LONGEST) return undefined;
  const known = words.get(norm);
  if (known !== undefined || words.has(norm)) return known;
  const made = makeWord(norm);
  words.set(ownCopy(norm), made);
  return made;
}

function makeWord(norm: string): Word | undefined {
  if (norm.length < 2 || FUNCTION_WORDS.has(norm) || NUMBERS.has(norm) || isVerbForm(norm)) return undefined;
  if (/^\d+(?:st|nd|rd|th)$/.test(norm)) return undefined;
  const isIng = norm.length > 5 && norm.endsWith('ing');
  if (isIng && isVerbInIng(norm)) return undefined;
  const isAdverb = norm.endsWith('-wise') || (norm.length > 4 && norm.endsWith('ly') && !LY_NOUNS.has(norm));
  const isAdjective = ADJECTIVES.has(norm) || hasAdjectiveEnding(norm);
  const isParticiple =
    norm.length > 5 && norm.endsWith('ed') && !/(?:seed|weed|breed|speed|feed|need)$/.test(norm);
  return {
    stem: stemOf(norm),
    canStart: !isAdverb,
    canEnd: !isAdverb && !isAdjective && !isParticiple,
    isIng,
  };
}

function stemOf(norm: string): Stem {
  const text = norm.length > 3 ? stem(norm) : norm;
  const known = stems.get(text);
  if (known !== undefined) return known;
  const isIn = (list: ReadonlySet<string>) => list.has(text) || list.has(norm);
  const isPlain = isIn(PLAIN_SUBJECTS);
  const isOffice = !isPlain && (isIn(OFFICES) || isIn(HONORIFICS));
  const vague = isPlain ? 0.5 : isOffice || isIn(GENERIC_WORDS) || isIn(BODIES) ? 2 : VAGUE.has(text) ? 1 : 0;
  const made: Stem = { text, vague, isOffice };
  stems.set(text, made);
  return made;
}
