import slugify from 'slugify';
import { transliterate } from 'transliteration';
import { romaniseDevanagari } from './devanagari';

/** Longest slug that is made, in characters; the column holds more, for "-2" behind it. */
export const SLUG_LIMIT = 80;

/** "A.B.C.", "U.S": single letters with full stops are one word. */
const INITIALISM = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}?(?![\p{L}\p{N}])/gu;

/**
 * The address of a thing in the form `[a-z0-9]+(-[a-z0-9]+)*`: "IRIGC-M&MTC" is `irigc-m-and-mtc`.
 *
 * @param name any text, in any script
 * @param options.fallback what a name without a letter or digit gets; default `untitled`
 * @param options.limit greatest length in characters; the cut is made between words where there is one
 */
export function slugFor(name: string, options: { fallback?: string; limit?: number } = {}): string {
  const { fallback = 'untitled', limit = SLUG_LIMIT } = options;
  const words = transliterate(romaniseDevanagari(name.normalize('NFKC').slice(0, 4 * SLUG_LIMIT + limit)))
    .replace(INITIALISM, (letters) => letters.replaceAll('.', ''))
    .replace(/['’`]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[\p{Sc}%]/gu, ' $& ')
    .replace(/[^\p{L}\p{N}\p{Sc}%]+/gu, ' ');
  const slug = slugify(words, { lower: true, strict: true, trim: true });
  return cut(slug, limit) || fallback;
}

function cut(slug: string, limit: number): string {
  if (slug.length <= limit) return slug;
  const end = slug.lastIndexOf('-', limit);
  return slug.slice(0, end > 0 ? end : limit);
}
