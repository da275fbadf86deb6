import { checksum } from './checksum';
import {
  type Elements,
  type ElementsClass,
  FORMAT,
  HEADER_BYTES,
  HEADER_WORDS,
  ITEM_BYTES,
  KINDS_OF_ITEM,
  MAGIC,
  padded,
  UnreadableSnapshot,
} from './format';

/** Reads the items of a snapshot in the order in which they were written, as copies that do not keep it in memory. */
export class SnapshotReader {
  private readonly bytes: Uint8Array;
  private at = HEADER_BYTES;

  /**
   * Checks header, length and checksum.
   * @throws UnreadableSnapshot
   */
  constructor(bytes: Uint8Array, fingerprint: number) {
    // Views of words need an even start; a Buffer from a pool may have any.
    this.bytes = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
    const { buffer, byteOffset, byteLength } = this.bytes;
    if (byteLength < HEADER_BYTES)
      throw new UnreadableSnapshot('not-a-snapshot', `${byteLength} bytes are no snapshot`);
    const header = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
    const [magic, format, engine, sum, body] = header as unknown as [number, number, number, number, number];
    if (magic !== MAGIC) throw new UnreadableSnapshot('not-a-snapshot', 'It does not start as a snapshot');
    if (format !== FORMAT)
      throw new UnreadableSnapshot('other-version', `Snapshot of format ${format}, not ${FORMAT}`);
    if (engine !== fingerprint)
      throw new UnreadableSnapshot('other-version', 'Snapshot of an engine that works differently');
    if (byteLength - HEADER_BYTES < body)
      throw new UnreadableSnapshot('truncated', `${byteLength - HEADER_BYTES} of ${body} bytes`);
    if (byteLength - HEADER_BYTES > body || body % 8 !== 0)
      throw new UnreadableSnapshot('damaged', `${byteLength - HEADER_BYTES} bytes instead of ${body}`);
    if (checksum(new Uint32Array(buffer, byteOffset + HEADER_BYTES, body / 4)) !== sum)
      throw new UnreadableSnapshot('damaged', 'The checksum does not agree');
  }

  /** Begins the part of this name. */
  section(name: string): void {
    const found = this.text('section');
    if (found !== name) throw new UnreadableSnapshot('damaged', `Part "${found}" instead of "${name}"`);
  }

  /** What `SnapshotWriter.json` was given; the caller says what that is. */
  json<T>(): T {
    return JSON.parse(this.text('json')) as T;
  }

  /** An array of this class, as it was written. */
  array<C extends ElementsClass>(type: C): InstanceType<C> {
    const { start, length } = this.next(KINDS_OF_ITEM.indexOf(type), type.BYTES_PER_ELEMENT);
    const from = this.bytes.byteOffset + start;
    const copy = this.bytes.buffer.slice(from, from + length * type.BYTES_PER_ELEMENT);
    return new (type as new (buffer: ArrayBufferLike) => Elements)(copy) as InstanceType<C>;
  }

  /** @throws UnreadableSnapshot when something is left that nobody read */
  end(): void {
    if (this.at !== this.bytes.byteLength)
      throw new UnreadableSnapshot('damaged', `${this.bytes.byteLength - this.at} bytes left over`);
  }

  private text(kind: 'section' | 'json'): string {
    const { start, length } = this.next(KINDS_OF_ITEM.indexOf(kind), 1);
    return new TextDecoder().decode(this.bytes.subarray(start, start + length));
  }

  private next(kind: number, width: number): { start: number; length: number } {
    const start = this.at + ITEM_BYTES;
    if (start > this.bytes.byteLength) throw new UnreadableSnapshot('damaged', 'It ends too early');
    const item = new Uint32Array(this.bytes.buffer, this.bytes.byteOffset + this.at, 2);
    const [found, length] = item as unknown as [number, number];
    if (found !== kind)
      throw new UnreadableSnapshot('damaged', `Item of kind ${found} instead of ${kind} at ${this.at}`);
    this.at = start + padded(length * width);
    if (this.at > this.bytes.byteLength) throw new UnreadableSnapshot('damaged', 'It ends too early');
    return { start, length };
  }
}
