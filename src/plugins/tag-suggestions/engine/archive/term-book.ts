import { hashText } from '../names/hash';
import { HashChains } from '../names/hash-chains';
import { Slots } from '../names/pages';
import { TextPool } from '../names/text-pool';
import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';

/** Words of stories under small numbers, packed: some 30 bytes a word where a Map of strings takes a hundred. */
export class TermBook {
  private readonly pool = new TextPool();
  private readonly numbers = new Slots();
  private readonly chains = new HashChains();

  /** Number of a word, -1 when it has none. */
  find(term: string): number {
    return this.findHashed(term, hashText(term));
  }

  /** Number of a word, a new one if need be. */
  number(term: string): number {
    const hash = hashText(term);
    const known = this.findHashed(term, hash);
    if (known >= 0) return known;
    const number = this.numbers.take();
    this.chains.insert(number, hash, this.pool.add(term));
    return number;
  }

  textOf(number: number): string {
    return this.pool.read(this.chains.valueOf(number));
  }

  /** Forgets a word; its number goes to another. */
  release(number: number): void {
    this.chains.remove(number);
    this.pool.release(this.chains.valueOf(number));
    this.numbers.release(number);
  }

  /** Words held. */
  get size(): number {
    return this.numbers.used;
  }

  get bytes(): number {
    return this.pool.bytes + this.chains.bytes;
  }

  dump(out: SnapshotWriter): void {
    this.pool.dump(out);
    this.numbers.dump(out);
    this.chains.dump(out);
  }

  /** Of a book that was just made. */
  restore(from: SnapshotReader): void {
    this.pool.restore(from);
    this.numbers.restore(from);
    this.chains.restore(from);
  }

  private findHashed(term: string, hash: number): number {
    const { chains, pool } = this;
    for (let number = chains.first(hash); number >= 0; number = chains.after(number)) {
      const handle = chains.valueOf(number);
      if (pool.equalsAscii(handle, term, 0, term.length) || pool.read(handle) === term) return number;
    }
    return -1;
  }
}
