import { IntPages } from './pages';

/**
 * From a 32-bit hash to the records that have it. Linear hashing (Litwin 1980): each insertion splits at most one
 * bucket, so that the table grows with no pause for rebuilding and a look-up costs the same at any size.
 */
export class HashChains {
  private readonly heads = new IntPages();
  private readonly nexts = new IntPages();
  private readonly hashes = new IntPages();
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
    while (id >= 0 && this.hashes.get(id) !== hash) id = this.nexts.get(id) - 1;
    return id;
  }

  /** Next record with the same hash, -1 after the last. */
  after(id: number): number {
    const hash = this.hashes.get(id);
    let next = this.nexts.get(id) - 1;
    while (next >= 0 && this.hashes.get(next) !== hash) next = this.nexts.get(next) - 1;
    return next;
  }

  insert(id: number, hash: number): void {
    this.link(this.bucket(hash), id, hash);
    if (++this.count > this.buckets) this.split();
  }

  remove(id: number): void {
    const bucket = this.bucket(this.hashes.get(id));
    let before = -1;
    for (let at = this.heads.get(bucket) - 1; at >= 0; before = at, at = this.nexts.get(at) - 1) {
      if (at !== id) continue;
      if (before < 0) this.heads.set(bucket, this.nexts.get(id));
      else this.nexts.set(before, this.nexts.get(id));
      this.count--;
      return;
    }
  }

  get bytes(): number {
    return this.heads.bytes + this.nexts.bytes + this.hashes.bytes;
  }

  private bucket(hash: number): number {
    const bucket = hash & (this.mask * 2 + 1);
    return bucket < this.buckets ? bucket : hash & this.mask;
  }

  private link(bucket: number, id: number, hash: number): void {
    this.hashes.set(id, hash);
    this.nexts.set(id, this.heads.get(bucket));
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
      const next = this.nexts.get(at) - 1;
      const hash = this.hashes.get(at);
      this.link(this.bucket(hash), at, hash);
      at = next;
    }
    if (this.buckets === (this.mask + 1) * 2) this.mask = this.mask * 2 + 1;
  }
}
