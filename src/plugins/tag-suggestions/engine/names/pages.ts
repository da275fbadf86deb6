import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';

/**
 * Arrays that grow page by page: nothing is copied, so that adding one name never waits for millions of others.
 */

/** Units to a page: large, so that there are few pages and each is found in the processor's cache. */
const PAGE_BITS = 18;
const PAGE_MASK = (1 << PAGE_BITS) - 1;
const FIRST_PAGE = 1024;

type Page = Int32Array | Uint8Array;

/** The page that `index` is in, made if need be. The first page starts small and doubles, for small vocabularies. */
function pageFor<T extends Page>(pages: T[], index: number, make: (length: number) => T): T {
  const number = index >> PAGE_BITS;
  while (number >= pages.length) pages.push(make(pages.length === 0 ? FIRST_PAGE : PAGE_MASK + 1));
  let page = pages[number] as T;
  if ((index & PAGE_MASK) >= page.length) {
    let length = page.length;
    while (length <= (index & PAGE_MASK)) length *= 2;
    const larger = make(length);
    larger.set(page);
    page = pages[number] = larger;
  }
  // A page that is followed by another is full-sized.
  if (number > 0 && (pages[0] as T).length <= PAGE_MASK) pageFor(pages, PAGE_MASK, make);
  return page;
}

/** Growable 32-bit integers; what was never set reads as 0 within the pages in use. */
export class IntPages {
  private readonly pages: Int32Array[] = [];

  get(index: number): number {
    return (this.pages[index >> PAGE_BITS] as Int32Array)[index & PAGE_MASK] as number;
  }

  set(index: number, value: number): void {
    const page = this.pages[index >> PAGE_BITS];
    const at = index & PAGE_MASK;
    if (page !== undefined && at < page.length) page[at] = value;
    else pageFor(this.pages, index, (length) => new Int32Array(length))[at] = value;
  }

  dump(out: SnapshotWriter): void {
    out.json(this.pages.length);
    for (const page of this.pages) out.array(page);
  }

  restore(from: SnapshotReader): void {
    const pages = from.json<number>();
    this.pages.length = 0;
    for (let page = 0; page < pages; page++) this.pages.push(from.array(Int32Array));
  }

  get bytes(): number {
    return this.pages.reduce((sum, page) => sum + page.byteLength, 0);
  }
}

/** Growable bytes; what was never set reads as 0 within the pages in use. */
export class BytePages {
  private readonly pages: Uint8Array[] = [];

  get(index: number): number {
    return (this.pages[index >> PAGE_BITS] as Uint8Array)[index & PAGE_MASK] as number;
  }

  set(index: number, value: number): void {
    const page = this.pages[index >> PAGE_BITS];
    const at = index & PAGE_MASK;
    if (page !== undefined && at < page.length) page[at] = value;
    else pageFor(this.pages, index, (length) => new Uint8Array(length))[at] = value;
  }

  dump(out: SnapshotWriter): void {
    out.json(this.pages.length);
    for (const page of this.pages) out.array(page);
  }

  restore(from: SnapshotReader): void {
    const pages = from.json<number>();
    this.pages.length = 0;
    for (let page = 0; page < pages; page++) this.pages.push(from.array(Uint8Array));
  }

  get bytes(): number {
    return this.pages.reduce((sum, page) => sum + page.byteLength, 0);
  }
}

/** Hands out small integers and takes them back, so that records of removed names are used again. */
export class Slots {
  private readonly free: number[] = [];
  private top = 0;

  take(): number {
    return this.free.pop() ?? this.top++;
  }

  release(slot: number): void {
    this.free.push(slot);
  }

  dump(out: SnapshotWriter): void {
    out.json(this.top);
    out.array(Int32Array.from(this.free));
  }

  restore(from: SnapshotReader): void {
    this.top = from.json<number>();
    for (const slot of from.array(Int32Array)) this.free.push(slot);
  }

  /** Slots in use. */
  get used(): number {
    return this.top - this.free.length;
  }
}
