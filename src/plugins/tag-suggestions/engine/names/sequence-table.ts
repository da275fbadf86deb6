import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { HashChains } from './hash-chains';
import { Slots } from './pages';
import type { Sequence } from './sequences';

/** Bits of `SequenceTable.look`. */
export const WHOLE = 1;
export const BEGINNING = 2;

const FILTER_BITS = 24;
/** Told apart from first units in the filter. */
const ALONE = 0x6a09e667;
const GOES_ON = 0x1f83d9ab;
const FILTER_MASK = (1 << (FILTER_BITS - 5)) - 1;

/**
 * All beginnings of all names by hash, in one table: an entry is either a whole name (it points to the alias) or a
 * beginning that goes on (it counts the names that share it). Hashes may collide: whole names are compared with the
 * text afterwards, and a false beginning only costs a step.
 */
export class SequenceTable {
  /** Values: an alias's record, or a count of sharing names as -1 - count. */
  private readonly chains = new HashChains();
  private readonly slots = new Slots();
  /**
   * A Bloom filter, two bits of one word for each first unit, for each name of one unit, and for the first two units
   * of others: most words of a text start no name, and nearly all are done after one read or three. Bits of removed
   * names stay; they cost a look-up, not a wrong match.
   */
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));

  add(sequence: Sequence, alias: number): void {
    const last = sequence.length - 1;
    const first = sequence[0] as number;
    this.mark(first);
    this.mark(last === 0 ? first ^ ALONE : (sequence[1] as number) ^ GOES_ON);
    for (let index = 0; index < last; index++) {
      const hash = sequence[index] as number;
      const entry = this.beginning(hash);
      if (entry < 0) this.insert(hash, -2);
      else this.chains.setValue(entry, this.chains.valueOf(entry) - 1);
    }
    this.insert(sequence[last] as number, alias);
  }

  remove(sequence: Sequence, alias: number): void {
    const last = sequence.length - 1;
    for (let index = 0; index < last; index++) {
      const entry = this.beginning(sequence[index] as number);
      if (entry < 0) continue;
      const payload = this.chains.valueOf(entry) + 1;
      if (payload === -1) this.drop(entry);
      else this.chains.setValue(entry, payload);
    }
    let entry = this.chains.first(sequence[last] as number);
    while (entry >= 0 && this.chains.valueOf(entry) !== alias) entry = this.chains.after(entry);
    if (entry >= 0) this.drop(entry);
  }

  /** Whether a name may start with the unit of this hash; false is certain. */
  mayStart(first: number): boolean {
    return this.isMarked(first);
  }

  /** Whether a name may be this one unit. */
  mayBeAlone(first: number): boolean {
    return this.isMarked(first ^ ALONE);
  }

  /** Whether a name may start with the two units of this hash. */
  mayGoOn(second: number): boolean {
    return this.isMarked(second ^ GOES_ON);
  }

  /** What is known of a hash: bits `WHOLE` and `BEGINNING`. */
  look(hash: number): number {
    let seen = 0;
    for (let entry = this.chains.first(hash); entry >= 0 && seen !== 3; entry = this.chains.after(entry)) {
      seen |= this.chains.valueOf(entry) < 0 ? BEGINNING : WHOLE;
    }
    return seen;
  }

  first(hash: number): number {
    return this.chains.first(hash);
  }

  after(entry: number): number {
    return this.chains.after(entry);
  }

  /** @returns the alias's record, negative for the beginning of longer names */
  aliasOf(entry: number): number {
    return this.chains.valueOf(entry);
  }

  dump(out: SnapshotWriter): void {
    this.chains.dump(out);
    this.slots.dump(out);
    out.array(this.filter);
  }

  restore(from: SnapshotReader): void {
    this.chains.restore(from);
    this.slots.restore(from);
    this.filter.set(from.array(Int32Array));
  }

  get bytes(): number {
    return this.chains.bytes + this.filter.byteLength;
  }

  private mark(hash: number): void {
    const word = (hash >>> 10) & FILTER_MASK;
    this.filter[word] = (this.filter[word] as number) | filterBits(hash);
  }

  private isMarked(hash: number): boolean {
    const bits = filterBits(hash);
    return ((this.filter[(hash >>> 10) & FILTER_MASK] as number) & bits) === bits;
  }

  private beginning(hash: number): number {
    let entry = this.chains.first(hash);
    while (entry >= 0 && this.chains.valueOf(entry) >= 0) entry = this.chains.after(entry);
    return entry;
  }

  private insert(hash: number, payload: number): void {
    const entry = this.slots.take();
    this.chains.insert(entry, hash, payload);
  }

  private drop(entry: number): void {
    this.chains.remove(entry);
    this.slots.release(entry);
  }
}

/** Two of 32 bits, from the ten bits of the hash that do not choose the word. */
function filterBits(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}
