import { ownCopy } from './own-copy';

/**
 * Folded forms of plain words, one string for all places of a word: strings that are the same object compare and hash
 * at once. A table of fixed size in which the latest word of a slot stays; what is evicted is made again.
 */
const SLOTS = 1 << 14;
/** Longer words are rare and would fill the table's memory. */
const LONGEST = 32;

const hashes = new Int32Array(SLOTS);
const norms = new Array<string>(SLOTS).fill('');

/**
 * The lower-case form of a plain word, ASCII letters or digits only.
 * @param hash of the lower-cased letters, not 0
 */
export function plainNorm(text: string, start: number, end: number, hash: number): string {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = norms[slot] as string;
  if (hashes[slot] === hash && known.length === end - start && isSame(known, text, start)) return known;
  const norm = text.slice(start, end).toLowerCase();
  if (norm.length > LONGEST) return norm;
  hashes[slot] = hash;
  return (norms[slot] = ownCopy(norm));
}

/** Whether the lower-cased text at `start` is this word: bit 5 is what tells capitals from small letters. */
function isSame(norm: string, text: string, start: number): boolean {
  for (let index = 0; index < norm.length; index++)
    if ((text.charCodeAt(start + index) | 32) !== norm.charCodeAt(index)) return false;
  return true;
}
