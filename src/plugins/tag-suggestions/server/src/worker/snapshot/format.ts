/**
 * A snapshot's file: eight letters, the length of the header (32 bits, little endian), the header as JSON, the sections
 * one after the other, and the SHA-256 of all of it.
 */
export const MAGIC = Buffer.from('TAGSNAP1');
export const CHECKSUM_BYTES = 32;
/** Letters and length. */
export const PREAMBLE_BYTES = MAGIC.length + 4;

export interface Section {
  name: string;
  parts: Uint8Array[];
}

export interface Header<State> {
  fingerprint: string;
  state: State;
  sections: { name: string; bytes: number }[];
}

/** The bytes of a file up to its checksum, in parts, so that nothing is copied. */
export function filePartsOf(fingerprint: string, state: object, sections: readonly Section[]): Uint8Array[] {
  const header: Header<object> = {
    fingerprint,
    state,
    sections: sections.map(({ name, parts }) => ({
      name,
      bytes: parts.reduce((sum, part) => sum + part.byteLength, 0),
    })),
  };
  const text = Buffer.from(JSON.stringify(header));
  return [MAGIC, uint32(text.length), text, ...sections.flatMap(({ parts }) => parts)];
}

/** Values in one text are limited by the longest string that V8 makes, and held twice while they are read. */
const AT_ONCE = 2_000;

/** Values as JSON, some thousands together, each text after its length; one part at a time. */
export function* packInSlices(values: Iterable<unknown>): Generator<Uint8Array[]> {
  let waiting: unknown[] = [];
  const text = (): Uint8Array[] => {
    const bytes = Buffer.from(JSON.stringify(waiting));
    waiting = [];
    return [uint32(bytes.length), bytes];
  };
  for (const value of values) {
    waiting.push(value);
    if (waiting.length === AT_ONCE) yield text();
  }
  if (waiting.length > 0) yield text();
}

/** The same at once. */
export function packValues(values: Iterable<unknown>): Uint8Array[] {
  return [...packInSlices(values)].flat();
}

/** The values of `packValues`. Throws on bytes that are not of its making. */
export function* unpackValues<T>(bytes: Uint8Array): Generator<T> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < buffer.length;) {
    const length = buffer.readUInt32LE(at);
    yield* JSON.parse(buffer.toString('utf8', at + 4, at + 4 + length)) as T[];
    at += 4 + length;
  }
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
