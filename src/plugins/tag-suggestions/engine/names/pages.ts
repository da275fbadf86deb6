/**
 * Arrays that grow page by page: nothing is copied, so that adding one name never waits for millions of others.
 */

const INT_BITS = 14;
const INT_MASK = (1 << INT_BITS) - 1;

/** Growable 32-bit integers; what was never set reads as 0 within the pages in use. */
export class IntPages {
  private readonly pages: Int32Array[] = [];

  get(index: number): number {
    return (this.pages[index >> INT_BITS] as Int32Array)[index & INT_MASK] as number;
  }

  set(index: number, value: number): void {
    const page = index >> INT_BITS;
    while (page >= this.pages.length) this.pages.push(new Int32Array(INT_MASK + 1));
    (this.pages[page] as Int32Array)[index & INT_MASK] = value;
  }

  get bytes(): number {
    return this.pages.length * (INT_MASK + 1) * 4;
  }
}

const BYTE_BITS = 14;
const BYTE_MASK = (1 << BYTE_BITS) - 1;

/** Growable bytes; what was never set reads as 0 within the pages in use. */
export class BytePages {
  private readonly pages: Uint8Array[] = [];

  get(index: number): number {
    return (this.pages[index >> BYTE_BITS] as Uint8Array)[index & BYTE_MASK] as number;
  }

  set(index: number, value: number): void {
    const page = index >> BYTE_BITS;
    while (page >= this.pages.length) this.pages.push(new Uint8Array(BYTE_MASK + 1));
    (this.pages[page] as Uint8Array)[index & BYTE_MASK] = value;
  }

  get bytes(): number {
    return this.pages.length * (BYTE_MASK + 1);
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

  /** Slots in use. */
  get used(): number {
    return this.top - this.free.length;
  }
}
