import type { SnapshotRefusal } from '../types';

/**
 * A snapshot is a header and a body of items. Header: eight 32-bit words (magic, format, fingerprint of the engine,
 * checksum of the body, bytes of the body, three of zero). Item: kind, number of elements, elements, zeros up to the
 * next eighth byte. Numbers are as the processor has them; the magic word does not fit on one with the other order.
 */

/** "TAGS" in the bytes of a little-endian word. */
export const MAGIC = 0x53474154;
/** To be raised when what a part writes changes its meaning or order. */
export const FORMAT = 1;
export const HEADER_WORDS = 8;
export const HEADER_BYTES = HEADER_WORDS * 4;
export const ITEM_BYTES = 8;

export type Elements = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float32Array | Float64Array;

/** Kinds of item, by position. A section is text: the name of what follows. */
export const KINDS_OF_ITEM = [
  'section',
  'json',
  Int32Array,
  Uint32Array,
  Uint16Array,
  Uint8Array,
  Float32Array,
  Float64Array,
] as const;

export type ElementsClass = Exclude<(typeof KINDS_OF_ITEM)[number], string>;

/** Thrown inside the folder's readers and turned into a refusal by `loadTagger`; nobody else sees it. */
export class UnreadableSnapshot extends Error {
  constructor(
    readonly reason: SnapshotRefusal,
    message: string,
  ) {
    super(message);
  }
}

export function padded(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
