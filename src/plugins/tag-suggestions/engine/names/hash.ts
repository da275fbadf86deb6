import { singular, spelling, type Token } from '../tokens';

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
function hashUnit(unit: string): number {
  return hashText(singular(spelling(unit)));
}

const CACHE_SIZE = 1 << 14;

/**
 * Hashes of units, remembered: the rules of spelling and plural look at a word once, not each time it is read. A word
 * is told by the hash of its letters and its length; one that falls on the place of another takes it over.
 */
export class UnitHashes {
  private readonly keys = new Int32Array(CACHE_SIZE);
  private readonly lengths = new Uint8Array(CACHE_SIZE);
  private readonly values = new Int32Array(CACHE_SIZE);

  /** Of a plain word, whose letters the tokenizer has hashed; no string is made unless the word is new. */
  ofToken(token: Token): number {
    const key = token.hash;
    const length = token.nameEnd - token.start;
    const slot = (key ^ (key >>> 15)) & (CACHE_SIZE - 1);
    if (this.keys[slot] === key && this.lengths[slot] === length) return this.values[slot] as number;
    const value = hashUnit(token.text.slice(token.start, token.nameEnd).toLowerCase());
    if (length < 256) this.keep(slot, key, length, value);
    return value;
  }

  of(unit: string): number {
    const key = hashText(unit);
    const slot = (key ^ (key >>> 15)) & (CACHE_SIZE - 1);
    if (this.keys[slot] === key && this.lengths[slot] === unit.length) return this.values[slot] as number;
    const value = hashUnit(unit);
    if (unit.length < 256) this.keep(slot, key, unit.length, value);
    return value;
  }

  private keep(slot: number, key: number, length: number, value: number): void {
    this.keys[slot] = key;
    this.lengths[slot] = length;
    this.values[slot] = value;
  }
}
