/** Places in a text where forms may stand. Offsets are UTF-16 units. */
import { stopEndsSentence } from '../tokens/abbreviations';
import { isLinkWord } from './words';

export interface Span {
  start: number;
  end: number;
}

const EDGE = /[\s"'“”‘’«»*_,:;]/;
const SENTENCE_BREAK = /[.!?]["”’)]?\s+(?=[\p{Lu}"“‘(])|[;\n]|:\s/gu;
const WORD_BEFORE_STOP = /(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]{1,6}|(?:\p{L}\.){1,5}\p{L})$/u;
const NEXT_WORD = /^[\p{L}\p{M}\p{N}]{1,20}/u;

/** Without white space, quotation marks and commas at both ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Without the possessive at the end: the Department of Health's (DOH). */
export function withoutPossessive(text: string, { start, end }: Span): Span {
  const owns = end - start > 3 && /\p{L}['’]s$/u.test(text.slice(end - 3, end));
  return { start, end: owns ? end - 2 : end };
}

/** The words before `open` that may be a long form: same sentence, at most twice as many words as letters, or five more. */
export function windowBefore(text: string, open: number, letters: number, floor = 0): Span {
  const { start: low, end } = withoutPossessive(
    text,
    trimmed(text, Math.max(floor, open - 40 - 24 * letters), open),
  );
  let start = low;
  const slice = text.slice(low, end);
  for (const hit of slice.matchAll(SENTENCE_BREAK))
    if (breaks(slice, hit)) start = low + hit.index + hit[0].length;
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
    if (isSpace(char) && !isSpace(text.charAt(at - 1))) {
      words--;
      if (words === 0) {
        at++;
        break;
      }
    }
  }
  return { start: at, end };
}
void isLinkWord;

function isSpace(char: string): boolean {
  return char === ' ' || (char !== '' && char <= '\r') || char === '\u00a0' || char === '\u3000';
}

/** Whether a stop ends a sentence: not after an initial or an abbreviation, "V.O. Chidambaranar", "Dr. Lohia". */
function breaks(slice: string, hit: RegExpMatchArray): boolean {
  const at = hit.index ?? 0;
  if (hit[0].charAt(0) !== '.' || !isSpace(hit[0].charAt(1))) return true;
  const word = WORD_BEFORE_STOP.exec(slice.slice(Math.max(0, at - 12), at))?.[0];
  if (word === undefined) return true;
  const next = NEXT_WORD.exec(slice.slice(at + hit[0].length, at + hit[0].length + 20))?.[0] ?? '';
  return stopEndsSentence(word.toLowerCase(), word.length === 1 || word.includes('.'), next);
}

/** The word before a bracket. */
export function wordBefore(text: string, open: number): Span | undefined {
  let end = open;
  while (end > 0 && open - end < 2 && /[\s"”’]/.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start <= 20 && /[^\s"“‘(),;:]/.test(text.charAt(start - 1))) start--;
  return start < end ? { start, end } : undefined;
}
