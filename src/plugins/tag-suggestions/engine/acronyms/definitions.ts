import type { AcronymPair } from '../types';
import { align, lettersOf, readWindow } from './align';
import { findBrackets, type Bracketed } from './brackets';
import { foreignNameStart } from './foreign';
import { asShortForm, type ShortForm } from './shapes';

/** Least mean worth of a letter (see `align`) for a definition to be believed, by how sure the short form's shape is. */
export const ACCEPTANCE = { firm: 0.52, mixed: 0.58, lower: 0.77, single: 2 } as const;

const SENTENCE_BREAK = /[.!?]["”’)]?\s+(?=[\p{Lu}"“‘(])|[;\n]|:\s/gu;
const AFTER_SHORT = /[;,=]|\s+(?:or|also|hereafter|formerly|henceforth)\s/u;

/**
 * Acronym definitions in one text: `long form (SHORT)` and `SHORT (long form)`, in the order of their
 * brackets. Offsets are UTF-16 units of `text`. Linear in the length of the text.
 */
export function findDefinitions(text: string, field: string): AcronymPair[] {
  const pairs: AcronymPair[] = [];
  for (const bracket of findBrackets(text)) {
    const pair = shortInside(text, bracket, field) ?? shortBefore(text, bracket, field);
    if (pair !== undefined) pairs.push(pair);
  }
  return pairs;
}

function threshold(short: ShortForm): number {
  const letters = lettersOf(short.text).length;
  if (letters === 1) return ACCEPTANCE.single;
  if (short.firmness === 1) return ACCEPTANCE.firm;
  return short.firmness > 0 ? ACCEPTANCE.mixed : ACCEPTANCE.lower;
}

/** `long form (SHORT)` and `long form (SHORT; an aside)`. */
function shortInside(text: string, bracket: Bracketed, field: string): AcronymPair | undefined {
  const inside = trimmed(text, bracket.open + 1, bracket.close);
  const aside = text.slice(inside.start, inside.end).search(AFTER_SHORT);
  const shortSpan = aside > 0 ? trimmed(text, inside.start, inside.start + aside) : inside;
  const short = asShortForm(text.slice(shortSpan.start, shortSpan.end));
  if (short === undefined) return undefined;
  const window = windowBefore(text, bracket.open, lettersOf(short.text).length);
  const longText = text.slice(window.start, window.end);
  if (longText.length <= short.text.length) return undefined;
  const found = align(short.text, readWindow(longText));
  const accepted = found !== undefined && found.score >= threshold(short);
  const start = accepted ? found.start : foreignNameStart(longText, short);
  if (start === undefined) return undefined;
  const long = longText.slice(start);
  if (!isLongEnough(long, short.text)) return undefined;
  return pairOf(text, field, shortSpan, { start: window.start + start, end: window.end });
}

/** `SHORT (long form)`. */
function shortBefore(text: string, bracket: Bracketed, field: string): AcronymPair | undefined {
  const before = wordBefore(text, bracket.open);
  if (before === undefined) return undefined;
  const short = asShortForm(text.slice(before.start, before.end));
  if (short === undefined || short.firmness === 0 || lettersOf(short.text).length < 2) return undefined;
  const inside = trimmed(text, bracket.open + 1, bracket.close);
  const stop = text.slice(inside.start, inside.end).search(/[;=]|, (?:a|an|the|which|who)\s/);
  const longSpan = stop > 0 ? trimmed(text, inside.start, inside.start + stop) : inside;
  const longText = text.slice(longSpan.start, longSpan.end);
  if (!/\s|-/.test(longText) || longText.length <= short.text.length) return undefined;
  const found = align(short.text, readWindow(longText), true);
  if (found === undefined || found.score < threshold(short)) return undefined;
  return pairOf(text, field, before, { start: longSpan.start + found.start, end: longSpan.end });
}

function isLongEnough(long: string, short: string): boolean {
  if (long.length <= short.length) return false;
  return !long.split(/[\s,]+/).includes(short);
}

function pairOf(text: string, field: string, short: Span, long: Span): AcronymPair {
  return {
    short: text.slice(short.start, short.end),
    long: text.slice(long.start, long.end),
    shortMention: { field, ...short },
    longMention: { field, ...long },
  };
}

interface Span {
  start: number;
  end: number;
}

const EDGE = /[\s"'“”‘’«»*_,:]/;

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** The words before a bracket that may be a long form: same sentence, at most twice as many words as letters plus five. */
function windowBefore(text: string, open: number, letters: number): Span {
  const { start: low, end } = trimmed(text, Math.max(0, open - 40 - 24 * letters), open);
  let start = low;
  SENTENCE_BREAK.lastIndex = 0;
  const slice = text.slice(low, end);
  for (const hit of slice.matchAll(SENTENCE_BREAK)) start = low + hit.index + hit[0].length;
  let words = Math.min(letters + 5, letters * 2);
  let at = end;
  let closed = 0;
  while (at > start) {
    at--;
    const char = text.charAt(at);
    if (char === ')' || char === ']') closed++;
    // The definition stands inside a bracket itself: the long form does not reach out of it.
    if ((char === '(' || char === '[') && closed-- === 0) {
      at++;
      break;
    }
    if (/\s/.test(text.charAt(at)) && !/\s/.test(text.charAt(at - 1))) {
      words--;
      if (words === 0) {
        at++;
        break;
      }
    }
  }
  return { start: at, end };
}

function wordBefore(text: string, open: number): Span | undefined {
  let end = open;
  while (end > 0 && open - end < 2 && /[\s"”’]/.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start <= 20 && /[^\s"“‘(),;:]/.test(text.charAt(start - 1))) start--;
  return start < end ? { start, end } : undefined;
}
