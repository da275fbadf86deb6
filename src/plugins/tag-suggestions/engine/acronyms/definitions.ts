import type { AcronymPair } from '../types';
import { findBrackets, type Bracketed } from './brackets';
import { foreignNameStart } from './foreign';
import { piecesOf, withoutMarkers, type Piece } from './inside';
import { judge } from './judge';
import { countLetters } from './letters';
import { asShortForm, type ShortForm } from './shapes';
import { trimmed, windowBefore, wordBefore, type Span } from './spans';
import { ACCEPTANCE } from './weights';
import { readWindow } from './window';

/** A short and a long form that belong together. */
interface Found {
  short: Span;
  long: Span;
  score: number;
}

/**
 * Acronym definitions in one text: `long form (SHORT)` and `SHORT (long form)`, in the order of their
 * brackets. Offsets are UTF-16 units of `text`. Linear in the length of the text.
 */
export function findDefinitions(text: string, field: string): AcronymPair[] {
  const pairs: AcronymPair[] = [];
  for (const bracket of findBrackets(text)) {
    const inside = trimmed(text, bracket.open + 1, bracket.close);
    if (inside.start >= inside.end) continue;
    const found = shortInside(text, bracket, inside) ?? longInside(text, bracket, inside);
    if (found !== undefined) pairs.push(pairOf(text, field, found));
  }
  return pairs;
}

/** `long form (SHORT)`, `long form (or SHORT; an aside)`, and both inside: `(long form, SHORT)`. */
function shortInside(text: string, bracket: Bracketed, inside: Span): Found | undefined {
  const whole = withoutMarkers(text, inside, 'short');
  const first = defines(text, bracket.open, whole, { glued: isGlued(text, bracket.open) });
  if (first !== undefined && first.score >= ACCEPTANCE.later) return first;
  const pieces = piecesOf(text, whole);
  if (pieces.length < 2) return first;
  const both = bothInside(text, inside, pieces);
  if (both !== undefined) return both;
  let best = first;
  pieces.forEach((piece, index) => {
    // "(OR = 1.8)" gives a figure; in "(GC/MSD)" and "(A1 and A2)" the later ones are other things.
    if (best !== undefined || pieces[index + 1]?.after === '=' || /^(?:[=:/]|and)$/.test(piece.after)) return;
    best = defines(text, bracket.open, withoutMarkers(text, piece, 'short'), {
      least: index === 0 ? 0 : ACCEPTANCE.later,
      firm: index === 0 ? 0.5 : 1,
      glued: isGlued(text, bracket.open),
    });
  });
  return best;
}

/** Whether no space stands before a bracket, as in "alpha(2A)" and "signal(s)". */
function isGlued(text: string, open: number): boolean {
  return open > 0 && !/[\s"'”’]/.test(text.charAt(open - 1));
}

/** Whether what stands before `open` is the long form of what stands at `short`. */
function defines(
  text: string,
  open: number,
  span: Span,
  {
    least = 0,
    firm = 0,
    glued = false,
    floor = 0,
  }: { least?: number; firm?: number; glued?: boolean; floor?: number },
): Found | undefined {
  const short = asShortForm(text.slice(span.start, span.end));
  if (short === undefined || short.firmness < firm) return undefined;
  const letters = countLetters(short.text);
  if (glued && (letters < 2 || short.firmness < 1 || /^\d/.test(short.text))) return undefined;
  const window = windowBefore(text, open, letters, floor);
  if (window.end - window.start <= short.text.length) return undefined;
  const longText = text.slice(window.start, window.end);
  const found = judge(short, readWindow(longText), { least });
  const start = found?.start ?? (least === 0 ? foreignNameStart(longText, short) : undefined);
  if (start === undefined) return undefined;
  const long = { start: window.start + start, end: window.end };
  if (!isLongEnough(text.slice(long.start, long.end), short)) return undefined;
  return { short: span, long, score: found?.score ?? 0 };
}

/** `(long form, SHORT)` or `(SHORT, long form)`. */
function bothInside(text: string, inside: Span, pieces: readonly Piece[]): Found | undefined {
  const [last, previous] = [pieces[pieces.length - 1], pieces[pieces.length - 2]] as [Piece, Piece];
  if (!/^[;,=:–—-]$/.test(last.after)) return undefined;
  const tail = defines(text, previous.end, withoutMarkers(text, last, 'short'), {
    least: ACCEPTANCE.within,
    floor: inside.start,
  });
  if (tail !== undefined && isSeveralWords(text, tail.long)) return tail;
  const head = pieces[0] as Piece;
  return longAfter(text, head, { start: (pieces[1] as Piece).start, end: inside.end }, ACCEPTANCE.within);
}

/** `SHORT (long form)`. */
function longInside(text: string, bracket: Bracketed, inside: Span): Found | undefined {
  const before = wordBefore(text, bracket.open);
  return before === undefined ? undefined : longAfter(text, before, inside, 0);
}

function longAfter(text: string, span: Span, room: Span, least: number): Found | undefined {
  const short = asShortForm(text.slice(span.start, span.end));
  if (short === undefined || short.firmness === 0 || countLetters(short.text) < 2) return undefined;
  const from = withoutMarkers(text, room, 'long');
  let best: Found | undefined;
  for (const end of endsOf(text, from)) {
    const long = trimmed(text, from.start, end);
    if (long.end - long.start <= short.text.length) continue;
    const oneWord = !isSeveralWords(text, long);
    const found = judge(short, readWindow(text.slice(long.start, long.end)), {
      anchored: true,
      least: oneWord ? ACCEPTANCE.oneWord : least,
    });
    if (oneWord && short.firmness < 1) continue;
    if (found !== undefined && found.score > (best?.score ?? -1))
      best = { short: span, long: { start: long.start + found.start, end: long.end }, score: found.score };
  }
  if (best !== undefined && !isLongEnough(text.slice(best.long.start, best.long.end), short))
    return undefined;
  return best;
}

/** Where a long form may end: at the first semicolon, at the first comma, at the end. */
function endsOf(text: string, room: Span): number[] {
  const content = text.slice(room.start, room.end);
  const stop = content.search(/[;=]/);
  const comma = content.search(/, /);
  const ends = [stop > 0 ? room.start + stop : room.end];
  if (comma > 0 && (stop < 0 || comma < stop)) ends.push(room.start + comma);
  return ends;
}

function isSeveralWords(text: string, { start, end }: Span): boolean {
  return /\s|-/.test(text.slice(start, end));
}

function isLongEnough(long: string, short: ShortForm): boolean {
  if (long.length <= short.text.length) return false;
  if (!/\s/.test(long) && isPartOf(short.text, long)) return false;
  return !long.split(/[\s,]+/).includes(short.text);
}

/** "pHo" is no long form of "pH", nor "IL-22RA1" of "IL-22R"; "chromosome" is one of "chr". */
function isPartOf(short: string, long: string): boolean {
  const at = long.indexOf(short);
  return at >= 0 && !/^[\p{L}\p{M}]{3,}$/u.test(long.slice(at + short.length));
}

function pairOf(text: string, field: string, { short, long }: Found): AcronymPair {
  return {
    short: text.slice(short.start, short.end),
    long: text.slice(long.start, long.end),
    shortMention: { field, ...short },
    longMention: { field, ...long },
  };
}
