import { Flag, singular, spelling, type Token } from '../tokens';

/** Where the hash of a name starts. */
export const SEED = 0x2545f491 | 0;
/** Stands in a name for punctuation between two words, and for the end of a sentence between them. */
export const SOFT_BREAK = 0x3c6ef372;
export const HARD_BREAK = 0x510e527f;

/** Hash of a string's UTF-16 units (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Hash of a name one unit longer. */
export function combine(hash: number, unit: number): number {
  let mixed = Math.imul(((hash << 7) | (hash >>> 25)) ^ unit, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x85ebca77);
  return mixed ^ (mixed >>> 13);
}

/** Hash of a folded unit that is equal for its spellings and its plural. */
export function hashUnit(unit: string): number {
  return hashText(singular(spelling(unit)));
}

const LETTER_S = 115;
const LETTER_E = 101;
/** The rules of spelling leave shorter words alone. */
const SHORTEST_SPELLED = 5;

/** Pairs of letters that the rules of spelling look at; a word without any has one spelling. */
const SUSPECT = new Uint8Array(32 * 32);
for (const pair of ['is', 'ys', 'ou', 'nc', 'mm', 'll', 'gu', 'ae', 'oe', 'iu', 'dg', 'lm', 're']) {
  SUSPECT[((pair.charCodeAt(0) & 31) << 5) | (pair.charCodeAt(1) & 31)] = 1;
}

/**
 * `hashUnit` of a token of ASCII letters or digits, from the text itself: no string is made for most words.
 * @returns undefined when the rules of spelling or of plurals in -es have to look at the word
 */
export function hashPlainToken(token: Token): number | undefined {
  const { text, start, nameEnd } = token;
  const length = nameEnd - start;
  if (length > 40) return undefined;
  let end = nameEnd;
  if (length >= 3 && (text.charCodeAt(end - 1) | 32) === LETTER_S && (token.flags & Flag.HasDigit) === 0) {
    const before = text.charCodeAt(end - 2) | 32;
    if (before === LETTER_E) return undefined;
    if (before !== LETTER_S) end--;
  }
  let hash = 0x811c9dc5 | 0;
  let previous = 0;
  let suspect = 0;
  for (let index = start; index < end; index++) {
    // Lower case; digits have this bit set already.
    const folded = text.charCodeAt(index) | 32;
    hash = Math.imul(hash ^ folded, 0x01000193);
    suspect |= SUSPECT[((previous & 31) << 5) | (folded & 31)] as number;
    previous = folded;
  }
  return suspect === 0 || length < SHORTEST_SPELLED ? hash : undefined;
}
