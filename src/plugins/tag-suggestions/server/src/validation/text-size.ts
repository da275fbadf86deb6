import { invalid, Refusal } from '../refusal';
import type { RawField } from '../worker/protocol';

/** Deeper than any editor nests, and shallow enough to be handed to another thread. */
const DEEPEST = 100;

/** Throws 413 when the text of these fields is above the limit. @param limit in bytes of UTF-8 */
export function checkTextSize(fields: readonly RawField[], limit: number): void {
  let bytes = 0;
  for (const field of fields) {
    const size = textBytes(field.value);
    if (size === undefined) throw invalid(['values', field.name], `is nested deeper than ${DEEPEST} levels`);
    bytes += size;
    if (bytes > limit) {
      throw new Refusal(413, 'PayloadTooLargeError', `The text is above the limit of ${limit} bytes.`);
    }
  }
}

/** Bytes of a text, or of every `text` in a tree of blocks; undefined for a tree that is too deep. */
export function textBytes(value: unknown): number | undefined {
  if (typeof value === 'string') return Buffer.byteLength(value);
  let bytes = 0;
  const open: { node: unknown; depth: number }[] = [{ node: value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (typeof node !== 'object' || node === null) continue;
    if (depth > DEEPEST) return undefined;
    for (const [name, inner] of Object.entries(node)) {
      if (name === 'text' && typeof inner === 'string') bytes += Buffer.byteLength(inner);
      else if (typeof inner === 'object' && inner !== null) open.push({ node: inner, depth: depth + 1 });
    }
  }
  return bytes;
}
