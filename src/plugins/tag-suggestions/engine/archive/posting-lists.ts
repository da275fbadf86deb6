import { IntPages } from '../names/pages';
import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { Blocks, capacityFor } from './blocks';

const WEIGHT_BITS = 10;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
/** Parts that a weight of one has; the largest weight is 12.8, which 130,000 times the same word does not reach. */
export const WEIGHT_UNIT = 80;
/** Stories that an index can hold at a time. */
export const MOST_SLOTS = 1 << (32 - WEIGHT_BITS);

const WIDTH = 2;
const LENGTH = 1;

/** For each term the stories that have it: 22 bits of slot and 10 of weight in one number, in no order. */
export class PostingLists {
  private readonly blocks = new Blocks();
  /** For each term where its list lies and how long it is. A list of one is no block: the posting stands in its place. */
  private readonly lists = new IntPages();

  /** Stories that have the term. */
  length(term: number): number {
    return this.lists.get(term * WIDTH + LENGTH);
  }

  /** @param weight in parts, see `partsOf` */
  add(term: number, slot: number, weight: number): void {
    const { blocks, lists } = this;
    const posting = ((slot << WEIGHT_BITS) | weight) >>> 0;
    const length = this.length(term);
    lists.set(term * WIDTH + LENGTH, length + 1);
    const head = lists.get(term * WIDTH) >>> 0;
    if (length === 0) {
      lists.set(term * WIDTH, posting | 0);
    } else if (length === 1) {
      const block = blocks.allocate(2);
      blocks.view(block, 2).set([head, posting]);
      lists.set(term * WIDTH, block | 0);
    } else if (length < capacityFor(length)) {
      blocks.page(head)[blocks.offset(head) + length] = posting;
    } else {
      const block = blocks.allocate(length + 1);
      blocks.view(block, length).set(blocks.view(head, length));
      blocks.page(block)[blocks.offset(block) + length] = posting;
      blocks.release(head, length);
      lists.set(term * WIDTH, block | 0);
    }
  }

  /** Takes a story out of a term's list; returns its weight there. Work: the list's length. */
  remove(term: number, slot: number): number {
    const { blocks, lists } = this;
    const length = this.length(term);
    const head = lists.get(term * WIDTH) >>> 0;
    lists.set(term * WIDTH + LENGTH, length - 1);
    if (length === 1) return head & WEIGHT_MASK;
    const list = blocks.view(head, length);
    const at = this.find(list, slot);
    const weight = (list[at] as number) & WEIGHT_MASK;
    list[at] = list[length - 1] as number;
    if (length === 2) {
      lists.set(term * WIDTH, (list[0] as number) | 0);
      blocks.release(head, 2);
    } else if (capacityFor(length - 1) < capacityFor(length)) {
      const block = blocks.allocate(length - 1);
      blocks.view(block, length - 1).set(list.subarray(0, length - 1));
      blocks.release(head, length);
      lists.set(term * WIDTH, block | 0);
    }
    return weight;
  }

  /** Weight of a term in a story that has it. Work: the list's length. */
  weightIn(term: number, slot: number): number {
    const list = this.of(term);
    return (list[this.find(list, slot)] as number) & WEIGHT_MASK;
  }

  /** Adds `factor` times the weight to the sum of each story that has the term. */
  addTo(sums: Float64Array, term: number, factor: number): void {
    const length = this.length(term);
    const head = this.lists.get(term * WIDTH) >>> 0;
    if (length === 1) {
      const slot = head >>> WEIGHT_BITS;
      sums[slot] = (sums[slot] as number) + factor * (head & WEIGHT_MASK);
      return;
    }
    const page = this.blocks.page(head);
    const from = this.blocks.offset(head);
    for (let at = from; at < from + length; at++) {
      const posting = page[at] as number;
      const slot = posting >>> WEIGHT_BITS;
      sums[slot] = (sums[slot] as number) + factor * (posting & WEIGHT_MASK);
    }
  }

  /** Calls back with slot and weight of each story that has the term. */
  forEach(term: number, visit: (slot: number, weight: number) => void): void {
    for (const posting of this.of(term)) visit(posting >>> WEIGHT_BITS, posting & WEIGHT_MASK);
  }

  get bytes(): number {
    return this.blocks.bytes + this.lists.bytes;
  }

  dump(out: SnapshotWriter): void {
    this.blocks.dump(out);
    this.lists.dump(out);
  }

  /** Of lists that were just made. */
  restore(from: SnapshotReader): void {
    this.blocks.restore(from);
    this.lists.restore(from);
  }

  /** Gives a term that is new, or that had no stories left, an empty list. */
  open(term: number): void {
    this.lists.set(term * WIDTH + LENGTH, 0);
  }

  private of(term: number): Uint32Array {
    const length = this.length(term);
    const head = this.lists.get(term * WIDTH) >>> 0;
    return length === 1 ? Uint32Array.of(head) : this.blocks.view(head, length);
  }

  private find(list: Uint32Array, slot: number): number {
    let at = 0;
    while (at < list.length && (list[at] as number) >>> WEIGHT_BITS !== slot) at++;
    if (at === list.length)
      throw new Error(`StoryIndex: story ${slot} is not in the list of one of its terms`);
    return at;
  }
}

/** A term's weight in whole parts, at least one. */
export function partsOf(weight: number): number {
  return Math.max(1, Math.min(WEIGHT_MASK, Math.round(weight * WEIGHT_UNIT)));
}
