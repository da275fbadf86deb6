import { isLetter } from './letters';
import type { ShortForm } from './shapes';
import type { Span } from './spans';

/** A short and a long form that belong together. */
export interface Found {
  short: Span;
  long: Span;
  /** Mean worth of a letter, see `align`. */
  score: number;
}

export function isSeveralWords(text: string, { start, end }: Span): boolean {
  return /\s|-/.test(text.slice(start, end));
}

/** Whether a long form says more than its short form. */
export function canStandFor(long: string, short: ShortForm): boolean {
  if (long.length <= short.text.length) return false;
  if (long.startsWith(short.text) && !isLetter(long.charAt(short.text.length))) return false;
  if (!/\s/.test(long) && isPartOf(short.text, long)) return false;
  return !long.split(/[\s,/–-]+/).includes(short.text);
}

/** "pHo" is no long form of "pH", nor "IL-22RA1" of "IL-22R"; "chromosome" is one of "chr". */
function isPartOf(short: string, long: string): boolean {
  const at = long.indexOf(short);
  return at >= 0 && !/^[\p{L}\p{M}]{3,}$/u.test(long.slice(at + short.length));
}
