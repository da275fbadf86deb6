/** A stretch of text that may hold a long form, prepared for alignment. */
import { isDigit, isLetter } from './letters';
import { ALIGNMENT_WEIGHTS } from './weights';
import { isBarrier, isLinkWord } from './words';

/** Where a long form may start. */
export const enum Start {
  No = 0,
  Word = 1,
  /** After a hyphen. */
  Part = 2,
}

export interface Window {
  text: string;
  lower: string;
  /** Worth of a match here, 0 = not a letter. */
  worth: Float64Array;
  /** Cost of all word starts up to and including this offset. */
  passed: Float64Array;
  starts: Uint8Array;
  /** 1 where a word starts, small words too. */
  heads: Uint8Array;
}

/** Words that no long form starts with. */
const NEVER_FIRST: ReadonlySet<string> = new Set('and or of the a an with for to from by'.split(' '));
const GLUE = "-/'’,–‑";
const LONGEST_WORD = 10;

export function readWindow(text: string): Window {
  const size = text.length;
  const folded = text.toLowerCase();
  const lower = folded.length === size ? folded : text;
  const worth = new Float64Array(size);
  const passed = new Float64Array(size + 1);
  const starts = new Uint8Array(size);
  const heads = new Uint8Array(size);
  const floor = afterOpenBracket(text);
  let cost = 0;
  let depth = 0;
  for (let at = 0; at < size; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (char === ',' && text.charAt(at - 1) === ')') cost += ALIGNMENT_WEIGHTS.skippedBarrier;
    else if (char === '&') worth[at] = ALIGNMENT_WEIGHTS.wordStart;
    else if (isLetter(char)) {
      const before = at === 0 ? ' ' : text.charAt(at - 1);
      if (isLetter(before)) {
        const rises = char !== lower.charAt(at) || (isDigit(char) && !isDigit(before));
        worth[at] = rises ? ALIGNMENT_WEIGHTS.caseStart : ALIGNMENT_WEIGHTS.inside;
      } else {
        const joined = GLUE.includes(before) && at > 1 && text.charAt(at - 2) !== ' ';
        const word = wordAt(lower, at);
        const link = isLinkWord(word);
        heads[at] = 1;
        worth[at] = link
          ? ALIGNMENT_WEIGHTS.linkStart
          : joined
            ? ALIGNMENT_WEIGHTS.partStart
            : ALIGNMENT_WEIGHTS.wordStart;
        // An acronym given for a part of the long form, as in "tumour necrosis factor (TNF) receptor", is no word of it.
        if (depth === 0) {
          cost += skipCost(word, link, joined, char !== lower.charAt(at));
          if (at >= floor && canStart(word, text, at)) starts[at] = startOf(before, joined);
        }
      }
    }
    passed[at] = cost;
  }
  passed[size] = cost;
  return { text, lower, worth, passed, starts, heads };
}

/** Not a small word, and no single small letter ("cytochrome c oxidase"). */
function canStart(word: string, text: string, at: number): boolean {
  if (word.length === 1 && word !== 'a')
    return !/\p{Ll}/u.test(text.charAt(at)) || text.charAt(at + 1) === '-';
  return !NEVER_FIRST.has(word) && (text.charAt(at) !== word.charAt(0) || !isBarrier(word));
}

function skipCost(word: string, link: boolean, joined: boolean, capital: boolean): number {
  if (!capital && !joined && isBarrier(word)) return ALIGNMENT_WEIGHTS.skippedBarrier;
  if (link) return ALIGNMENT_WEIGHTS.skippedLink;
  return joined ? ALIGNMENT_WEIGHTS.skippedPart : ALIGNMENT_WEIGHTS.skippedWord;
}

function startOf(before: string, joined: boolean): Start {
  if (!joined || before === '/') return Start.Word;
  return before === '-' || before === '–' || before === '‑' ? Start.Part : Start.No;
}

/** The word that starts here; of a long one only the beginning, which is no small word. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < LONGEST_WORD && isLetter(text.charAt(end))) end++;
  return text.slice(at, end);
}

/** Where the text leaves a bracket that it does not show the beginning of. */
function afterOpenBracket(text: string): number {
  let depth = 0;
  let floor = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if ((char === ')' || char === ']') && depth-- === 0) {
      depth = 0;
      floor = at + 1;
    }
  }
  return floor;
}
