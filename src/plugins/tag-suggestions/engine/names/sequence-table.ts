import { HashChains } from './hash-chains';
import { Slots } from './pages';
import type { Sequence } from './sequences';

/** Bits of `SequenceTable.look`. */
export const WHOLE = 1;
export const BEGINNING = 2;

const FILTER_BITS = 22;

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
   * One bit for each hash of a first unit, small enough for the processor's cache: most words of a text start no
   * name and are done after one read. Bits of removed names stay; they cost a look-up, not a wrong match.
   */
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));

  add(sequence: Sequence, alias: number): void {
    const last = sequence.length - 1;
    const first = sequence[0] as number;
    this.filter[(first >>> 5) & (this.filter.length - 1)]! |= 1 << (first & 31);
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
  mayStart(hash: number): boolean {
    return ((this.filter[(hash >>> 5) & (this.filter.length - 1)] as number) & (1 << (hash & 31))) !== 0;
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

  get bytes(): number {
    return this.chains.bytes + this.filter.byteLength;
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
