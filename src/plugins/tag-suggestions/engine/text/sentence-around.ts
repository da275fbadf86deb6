import { splitSentences } from '../tokens';
import { LEFT_OUT } from './text-builder';

/** A mention in its sentence: `before + match + after` is what is shown. */
export interface SentenceContext {
  before: string;
  match: string;
  after: string;
}

/** How far a sentence is looked for on each side; farther off it is cut in any case. */
const WINDOW = 1000;

/**
 * The sentence around `text.slice(start, end)`. A side longer than half of `maxLength` is cut at a word, with an
 * ellipsis.
 * @param maxLength UTF-16 units of `before` and `after` together, about
 */
export function sentenceAround(text: string, start: number, end: number, maxLength = 240): SentenceContext {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - WINDOW, 0);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + WINDOW);
  const line = text.slice(from, to);
  let first = 0;
  let last = line.length;
  for (const sentence of splitSentences(line)) {
    if (from + sentence.start <= start) first = sentence.start;
    if (from + sentence.end >= end) {
      last = sentence.end;
      break;
    }
  }
  const half = Math.max(20, Math.floor(maxLength / 2));
  return {
    before: clean(cutStart(text.slice(from + Math.min(first, start - from), start), half)),
    match: text.slice(start, end),
    after: clean(cutEnd(text.slice(end, Math.max(from + last, end)), half)),
  };
}

function cutStart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const tail = text.slice(text.length - limit);
  const space = tail.search(/\s/);
  return `…${space < 0 ? wholeCharacters(tail) : tail.slice(space + 1)}`;
}

function cutEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const space = head.search(/\s\S*$/);
  return `${space < 0 ? wholeCharacters(head) : head.slice(0, space)}…`;
}

/** Without halves of surrogate pairs at its edges. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

function clean(text: string): string {
  return text.replaceAll(LEFT_OUT, '').replace(/\s+/g, ' ');
}
