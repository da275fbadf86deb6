import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { grown } from './growing';

/**
 * Which stories were learned last: a window over the list of all in the order in which they were learned. When one of
 * them goes, the one before the window comes back into it.
 */
export class LatestStories {
  /** When each story was learned, by slot: greater is later. */
  order = new Float64Array(64);
  /** Neighbours in the list, by slot plus one; 0 is none. */
  private before = new Int32Array(64);
  private after = new Int32Array(64);
  private last = 0;
  /** The earliest of the window, plus one. */
  private first = 0;
  private count = 0;
  private clock = 0;

  /** @param changed called with a story that comes into the window (1) or leaves it (-1) */
  constructor(
    private readonly most: number,
    private readonly changed: (slot: number, by: 1 | -1) => void,
  ) {}

  /** Stories in the window. */
  get size(): number {
    return this.count;
  }

  add(slot: number): void {
    this.order = grown(this.order, slot + 1);
    this.before = grown(this.before, slot + 1);
    this.after = grown(this.after, slot + 1);
    this.order[slot] = ++this.clock;
    this.before[slot] = this.last;
    this.after[slot] = 0;
    if (this.last > 0) this.after[this.last - 1] = slot + 1;
    this.last = slot + 1;
    if (this.first === 0) this.first = slot + 1;
    this.changed(slot, 1);
    if (++this.count <= this.most) return;
    this.changed(this.first - 1, -1);
    this.first = this.after[this.first - 1] as number;
    this.count--;
  }

  remove(slot: number): void {
    const [before, after] = [this.before[slot] as number, this.after[slot] as number];
    const isInside = (this.order[slot] as number) >= (this.order[this.first - 1] as number);
    if (this.first === slot + 1) this.first = after;
    if (before > 0) this.after[before - 1] = after;
    if (after > 0) this.before[after - 1] = before;
    else this.last = before;
    if (!isInside) return;
    this.changed(slot, -1);
    const regained = this.first > 0 ? (this.before[this.first - 1] as number) : this.last;
    if (regained === 0) this.count--;
    else {
      this.first = regained;
      this.changed(regained - 1, 1);
    }
  }

  dump(out: SnapshotWriter): void {
    out.json([this.last, this.first, this.count, this.clock]);
    for (const numbers of [this.order, this.before, this.after]) out.array(numbers);
  }

  /** Of a list that was just made; nothing is called back. */
  restore(from: SnapshotReader): void {
    [this.last, this.first, this.count, this.clock] = from.json<[number, number, number, number]>();
    this.order = from.array(Float64Array);
    this.before = from.array(Int32Array);
    this.after = from.array(Int32Array);
  }
}
