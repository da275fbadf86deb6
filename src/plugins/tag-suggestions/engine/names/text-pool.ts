import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';

const PAGE_BITS = 20;
const PAGE_SIZE = 1 << PAGE_BITS;
/** Small vocabularies need no more. */
const FIRST_PAGE = 1 << 14;
/** Lengths below it take one byte; longer ones take four, the first being this mark. */
const LONG = 255;
/** Up to this length an ASCII string is made in one call. */
const SHORT = 64;

/**
 * Strings packed into byte pages, some 20 bytes for a name where a JavaScript string takes 50. Each UTF-16 unit is
 * encoded by itself in one to three bytes, so that lone surrogates survive. Freed places are used again.
 */
export class TextPool {
  private readonly pages: Uint8Array[] = [];
  private page = -1;
  private position = 0;
  private room = 0;
  private readonly freed = new Map<number, number[]>();

  /** @returns the handle that `read` takes */
  add(text: string): number {
    const length = encodedLength(text);
    const size = length + (length < LONG ? 1 : 4);
    const handle = this.freed.get(size)?.pop() ?? this.allocate(size);
    const bytes = this.pages[handle >>> PAGE_BITS] as Uint8Array;
    let at = handle & (PAGE_SIZE - 1);
    if (length < LONG) bytes[at++] = length;
    else {
      bytes[at++] = LONG;
      for (const shift of [16, 8, 0]) bytes[at++] = (length >>> shift) & 255;
    }
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x80) bytes[at++] = code;
      else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 63);
      } else {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 63);
        bytes[at++] = 0x80 | (code & 63);
      }
    }
    return handle;
  }

  read(handle: number): string {
    const bytes = this.pages[handle >>> PAGE_BITS] as Uint8Array;
    let at = this.start(handle);
    const end = at + this.length(handle);
    let text = '';
    if (end - at <= SHORT) {
      let all = 0;
      for (let index = at; index < end; index++) all |= bytes[index] as number;
      if (all < 0x80) return String.fromCharCode.apply(null, bytes.subarray(at, end) as unknown as number[]);
    }
    while (at < end) {
      const byte = bytes[at++] as number;
      if (byte < 0x80) text += String.fromCharCode(byte);
      else if (byte < 0xe0) text += String.fromCharCode(((byte & 31) << 6) | ((bytes[at++] as number) & 63));
      else {
        const middle = (bytes[at++] as number) & 63;
        text += String.fromCharCode(((byte & 15) << 12) | (middle << 6) | ((bytes[at++] as number) & 63));
      }
    }
    return text;
  }

  /** Whether the string is ASCII and equals `text.slice(start, end)`. False says nothing of other strings. */
  equalsAscii(handle: number, text: string, start: number, end: number): boolean {
    if (this.length(handle) !== end - start) return false;
    const bytes = this.pages[handle >>> PAGE_BITS] as Uint8Array;
    let at = this.start(handle);
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      if (code > 127 || bytes[at++] !== code) return false;
    }
    return true;
  }

  release(handle: number): void {
    const length = this.length(handle);
    const size = length + (length < LONG ? 1 : 4);
    const list = this.freed.get(size);
    if (list) list.push(handle);
    else this.freed.set(size, [handle]);
  }

  dump(out: SnapshotWriter): void {
    out.json([this.page, this.position, this.room, [...this.freed]]);
    out.json(this.pages.length);
    for (const page of this.pages) out.array(page);
  }

  restore(from: SnapshotReader): void {
    const [page, position, room, freed] = from.json<[number, number, number, [number, number[]][]]>();
    this.page = page;
    this.position = position;
    this.room = room;
    for (const [size, handles] of freed) this.freed.set(size, handles);
    const pages = from.json<number>();
    for (let each = 0; each < pages; each++) this.pages.push(from.array(Uint8Array));
  }

  get bytes(): number {
    return this.pages.reduce((sum, page) => sum + page.byteLength, 0);
  }

  private allocate(size: number): number {
    if (this.position + size > this.room) {
      this.room = Math.max(size, this.pages.length === 0 ? FIRST_PAGE : PAGE_SIZE);
      this.pages.push(new Uint8Array(this.room));
      this.page = this.pages.length - 1;
      this.position = 0;
    }
    const handle = (this.page << PAGE_BITS) | this.position;
    this.position += size;
    return handle;
  }

  private length(handle: number): number {
    const bytes = this.pages[handle >>> PAGE_BITS] as Uint8Array;
    const at = handle & (PAGE_SIZE - 1);
    const first = bytes[at] as number;
    if (first !== LONG) return first;
    return ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
  }

  private start(handle: number): number {
    const at = handle & (PAGE_SIZE - 1);
    return at + ((this.pages[handle >>> PAGE_BITS] as Uint8Array)[at] === LONG ? 4 : 1);
  }
}

function encodedLength(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) length += code < 0x800 ? 1 : 2;
  }
  return length;
}
