/** Definitions that a bracket gives. */
import type { Bracketed } from './brackets';
import { foreignNameStart } from './foreign';
import { longAfter } from './long-after';
import { piecesOf, withoutMarkers, type Piece } from './inside';
import { judge } from './judge';
import { countLetters } from './letters';
import { canStandFor, isSeveralWords, type Found } from './pairs';
import { asShortForm } from './shapes';
import { trimmed, windowBefore, withoutPossessive, wordBefore, type Span } from './spans';
import { ACCEPTANCE } from './weights';
import { readWindow } from './window';

/** What the bracket defines, if it does: `long form (SHORT)`, `SHORT (long form)` or both inside. */
export function definitionAt(text: string, bracket: Bracketed): Found | undefined {
  const inside = trimmed(text, bracket.open + 1, bracket.close);
  if (inside.start >= inside.end) return undefined;
  return shortInside(text, bracket, inside) ?? longInside(text, bracket, inside);
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
  let best: Found | undefined;
  pieces.forEach((piece, index) => {
    // "(OR = 1.8)" gives a figure; in "(GC/MSD)" and "(A1 and A2)" the later ones are other things.
    if (best !== undefined || pieces[index + 1]?.after === '=' || /^(?:[=:/]|and)$/.test(piece.after)) return;
    best = defines(text, bracket.open, withoutMarkers(text, piece, 'short'), {
      least: index === 0 ? 0 : ACCEPTANCE.later,
      firm: index === 0 ? 0.5 : 1,
      glued: isGlued(text, bracket.open),
    });
  });
  return (best?.score ?? 0) > (first?.score ?? -1) ? best : first;
}

/** Whether no space stands before a bracket, as in "alpha(2A)" and "signal(s)". */
function isGlued(text: string, open: number): boolean {
  return open > 0 && !/[\s"'”’]/.test(text.charAt(open - 1));
}

/** Whether what stands before `open` is the long form of what stands at `short`. */
function defines(
  text: string,
  open: number,
  at: Span,
  {
    least = 0,
    firm = 0,
    glued = false,
    floor = 0,
  }: { least?: number; firm?: number; glued?: boolean; floor?: number },
): Found | undefined {
  const span = withoutPossessive(text, at);
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
  if (!canStandFor(text.slice(long.start, long.end), short)) return undefined;
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
