import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';

const PAGE_BITS = 18;
const PAGE_SIZE = 1 << PAGE_BITS;
/** Small archives need no more. */
const FIRST_PAGE = 1 << 12;

/**
 * Stretches of 32-bit numbers in shared pages. A stretch that has to grow moves to one half as large again, and what it
 * leaves is used by others: no copying of whole pages, no object for a stretch.
 */
export class Blocks {
  private readonly pages: Uint32Array[] = [];
  private readonly floatPages: Float32Array[] = [];
  /** Numbers in use of the page being filled, and those it has. */
  private position = 0;
  private room = 0;
  private current = -1;
  /** Handles of stretches given back, by capacity. */
  private readonly freed = new Map<number, number[]>();

  /** @returns the handle of a stretch of `capacityFor(length)` numbers, of any content */
  allocate(length: number): number {
    const capacity = capacityFor(length);
    const freed = this.freed.get(capacity)?.pop();
    if (freed !== undefined) return freed;
    if (this.position + capacity > this.room) {
      this.room = Math.max(capacity, this.pages.length === 0 ? FIRST_PAGE : PAGE_SIZE);
      this.pages.push(new Uint32Array(this.room));
      this.current = this.pages.length - 1;
      this.position = 0;
    }
    const handle = this.current * PAGE_SIZE + this.position;
    this.position += capacity;
    return handle;
  }

  /** @param length that it was allocated for, or any of the same capacity */
  release(handle: number, length: number): void {
    const capacity = capacityFor(length);
    const list = this.freed.get(capacity);
    if (list === undefined) this.freed.set(capacity, [handle]);
    else list.push(handle);
  }

  /** The page that a stretch lies in; it starts at `offset(handle)`. */
  page(handle: number): Uint32Array {
    return this.pages[handle >>> PAGE_BITS] as Uint32Array;
  }

  /** The same page as 32-bit floats, for stretches that hold some. */
  floats(handle: number): Float32Array {
    const number = handle >>> PAGE_BITS;
    return (this.floatPages[number] ??= new Float32Array(this.page(handle).buffer));
  }

  offset(handle: number): number {
    return handle & (PAGE_SIZE - 1);
  }

  /** The stretch itself, as a view. */
  view(handle: number, length: number): Uint32Array {
    const from = this.offset(handle);
    return this.page(handle).subarray(from, from + length);
  }

  get bytes(): number {
    return this.pages.reduce((sum, page) => sum + page.byteLength, 0);
  }

  dump(out: SnapshotWriter): void {
    out.json([this.position, this.room, this.current, this.pages.length]);
    for (const page of this.pages) out.array(page);
    out.json([...this.freed.keys()]);
    for (const handles of this.freed.values()) out.array(Uint32Array.from(handles));
  }

  /** Of blocks that were just made. */
  restore(from: SnapshotReader): void {
    let count: number;
    [this.position, this.room, this.current, count] = from.json<[number, number, number, number]>();
    for (let page = 0; page < count; page++) this.pages.push(from.array(Uint32Array));
    for (const capacity of from.json<number[]>()) this.freed.set(capacity, [...from.array(Uint32Array)]);
  }
}

/** Numbers that a stretch for so many has: a power of two, or half as much again. */
export function capacityFor(length: number): number {
  if (length <= 2) return 2;
  const power = 1 << (31 - Math.clz32(length - 1));
  return length <= power + power / 2 ? power + power / 2 : power * 2;
}
