import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { IntPages } from './pages';

const WIDTH = 3;
const NEXT = 1;
const VALUE = 2;

/**
 * From a 32-bit hash to the records that have it, each with a value. Linear hashing (Litwin 1980): each insertion splits at most one
 * bucket, so that the table grows with no pause for rebuilding and a look-up costs the same at any size.
 */
export class HashChains {
  private readonly heads = new IntPages();
  /** For each record its hash, the next record of its bucket plus one, and its value: together in one cache line. */
  private readonly records = new IntPages();
  private buckets = 1024;
  /** Buckets at the start of the present round of splitting, less one. */
  private mask = 1023;
  private count = 0;

  constructor() {
    this.heads.set(this.buckets - 1, 0);
  }

  /** First record with this hash, -1 if there is none. */
  first(hash: number): number {
    let id = this.heads.get(this.bucket(hash)) - 1;
    while (id >= 0 && this.records.get(id * WIDTH) !== hash) id = this.records.get(id * WIDTH + NEXT) - 1;
    return id;
  }

  /** Next record with the same hash, -1 after the last. */
  after(id: number): number {
    const hash = this.records.get(id * WIDTH);
    let next = this.records.get(id * WIDTH + NEXT) - 1;
    while (next >= 0 && this.records.get(next * WIDTH) !== hash)
      next = this.records.get(next * WIDTH + NEXT) - 1;
    return next;
  }

  valueOf(id: number): number {
    return this.records.get(id * WIDTH + VALUE);
  }

  setValue(id: number, value: number): void {
    this.records.set(id * WIDTH + VALUE, value);
  }

  insert(id: number, hash: number, value: number): void {
    this.setValue(id, value);
    this.link(this.bucket(hash), id, hash);
    if (++this.count > this.buckets) this.split();
  }

  remove(id: number): void {
    const bucket = this.bucket(this.records.get(id * WIDTH));
    let before = -1;
    for (
      let at = this.heads.get(bucket) - 1;
      at >= 0;
      before = at, at = this.records.get(at * WIDTH + NEXT) - 1
    ) {
      if (at !== id) continue;
      if (before < 0) this.heads.set(bucket, this.records.get(id * WIDTH + NEXT));
      else this.records.set(before * WIDTH + NEXT, this.records.get(id * WIDTH + NEXT));
      this.count--;
      return;
    }
  }

  dump(out: SnapshotWriter): void {
    out.json([this.buckets, this.mask, this.count]);
    this.heads.dump(out);
    this.records.dump(out);
  }

  restore(from: SnapshotReader): void {
    [this.buckets, this.mask, this.count] = from.json<[number, number, number]>();
    this.heads.restore(from);
    this.records.restore(from);
  }

  get bytes(): number {
    return this.heads.bytes + this.records.bytes;
  }

  private bucket(hash: number): number {
    const bucket = hash & (this.mask * 2 + 1);
    return bucket < this.buckets ? bucket : hash & this.mask;
  }

  private link(bucket: number, id: number, hash: number): void {
    this.records.set(id * WIDTH, hash);
    this.records.set(id * WIDTH + NEXT, this.heads.get(bucket));
    this.heads.set(bucket, id + 1);
  }

  /** Shares out the next bucket in turn between itself and a new one. */
  private split(): void {
    const from = this.buckets & this.mask;
    let at = this.heads.get(from) - 1;
    this.heads.set(from, 0);
    this.heads.set(this.buckets, 0);
    this.buckets++;
    while (at >= 0) {
      const next = this.records.get(at * WIDTH + NEXT) - 1;
      const hash = this.records.get(at * WIDTH);
      this.link(this.bucket(hash), at, hash);
      at = next;
    }
    if (this.buckets === (this.mask + 1) * 2) this.mask = this.mask * 2 + 1;
  }
}
