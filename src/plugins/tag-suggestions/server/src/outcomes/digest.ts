import { createHash } from 'node:crypto';
import type { RawStory } from '../worker/protocol';

/** Tells one wording and tagging of a story from another; the order of its tags does not matter. */
export function contentDigest({ id, fields, tagIds }: RawStory): string {
  const words = fields.map(({ name, value }) => [name, value]);
  return digest([id, words, [...tagIds].sort()]);
}

/** Tells one publication from another: the same content may come back after other content. */
export function publicationDigest(content: string, before: { publication: string } | undefined): string {
  return digest([content, before?.publication ?? '']);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
