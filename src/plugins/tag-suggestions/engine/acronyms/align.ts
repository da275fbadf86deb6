/**
 * Aligns the letters of a short form with the words of a text that may hold its long form.
 *
 * Schwartz & Hearst (2003) take the last occurrence of each letter, greedily, from right to left. Here
 * every alignment is weighed at once (dynamic programming over letters x characters, each cell visited
 * once): letters at word starts count most, words that no letter stands for cost, and a letter that is
 * missing from the long form costs but does not forbid, as in IRIGC-M&MTC.
 */
import { isLinkWord } from './words';

/** Worth of a letter by where it is found, and cost of what is left over. Set by hand on Ab3P, checked on BIOADI. */
export const ALIGNMENT_WEIGHTS = {
  wordStart: 1,
  partStart: 0.95,
  linkStart: 0.7,
  caseStart: 0.65,
  inside: 0.75,
  runOn: 0.71,
  ampersandAsAnd: 0.4,
  skippedWord: 0.55,
  skippedPart: 0.11,
  skippedLink: 0.06,
  trailing: 1.38,
  missingLetter: 1,
  missingDigit: 0.8,
  missingPlural: 0.05,
  midToken: 0.07,
} as const;

export interface Alignment {
  /** Offset of the long form's first letter in the window. */
  start: number;
  /** Mean worth of a letter; 1 when each letter starts a word and no word is left over. */
  score: number;
}

const NEVER = -1e9;
/** Words that no long form starts with. */
const NEVER_FIRST = /^(?:and|or|of|the|a|an|with|for|to|from|by)$/;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

interface Window {
  lower: string;
  /** Worth of a match here, 0 = not a letter. */
  worth: Float64Array;
  /** Cost of all word starts up to and including this offset. */
  passed: Float64Array;
  /** Whether a long form may start here. */
  starts: Uint8Array;
}

function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return LETTER.test(char);
}

/** Prepares a window of text for alignments. */
export function readWindow(text: string): Window {
  const size = text.length;
  const lower = text.toLowerCase().length === size ? text.toLowerCase() : text;
  const worth = new Float64Array(size);
  const passed = new Float64Array(size + 1);
  const starts = new Uint8Array(size);
  let cost = 0;
  let depth = 0;
  for (let at = 0; at < size; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    if (isLetter(char)) {
      const before = at === 0 ? ' ' : text.charAt(at - 1);
      if (!isLetter(before)) {
        const glued = before === '-' || before === '/' || before === "'" || before === '’' || before === ',';
        const joined = glued && at > 1 && text.charAt(at - 2) !== ' ';
        const link = isLinkWord(wordAt(lower, at));
        worth[at] = link
          ? ALIGNMENT_WEIGHTS.linkStart
          : joined
            ? ALIGNMENT_WEIGHTS.partStart
            : ALIGNMENT_WEIGHTS.wordStart;
        // An acronym given for a part of the long form, as in "tumour necrosis factor (TNF) receptor", is no word of it.
        if (depth === 0)
          cost += link
            ? ALIGNMENT_WEIGHTS.skippedLink
            : joined
              ? ALIGNMENT_WEIGHTS.skippedPart
              : ALIGNMENT_WEIGHTS.skippedWord;
        starts[at] =
          depth > 0 || NEVER_FIRST.test(wordAt(lower, at))
            ? 0
            : joined
              ? before === '-'
                ? 2
                : before === '/'
                  ? 1
                  : 0
              : 1;
      } else {
        const rises = char !== lower.charAt(at) || (isDigit(char) && !isDigit(before));
        worth[at] = rises ? ALIGNMENT_WEIGHTS.caseStart : ALIGNMENT_WEIGHTS.inside;
      }
    } else if (char === '&') {
      worth[at] = ALIGNMENT_WEIGHTS.wordStart;
    }
    passed[at] = cost;
  }
  passed[size] = cost;
  return { lower, worth, passed, starts };
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 8 && isLetter(text.charAt(end))) end++;
  return text.slice(at, end);
}

/** The letters that must be found: lower case, without punctuation; `&` stays, as it may stand for "and". */
export function lettersOf(short: string): string[] {
  return [...short.toLowerCase()].filter((char) => char === '&' || isLetter(char));
}

const NUMBER_WORDS: Readonly<Record<string, readonly string[]>> = {
  '1': ['one', 'first'],
  '2': ['two', 'second'],
  '3': ['three', 'third'],
  '4': ['four', 'fourth'],
  '5': ['five', 'fifth'],
  '6': ['six', 'sixth'],
  '7': ['seven', 'seventh'],
  '8': ['eight', 'eighth'],
  '9': ['nine', 'ninth'],
};

/** "2D" is "two-dimensional". */
function isNumberWord(digit: string, word: string): boolean {
  return NUMBER_WORDS[digit]?.includes(word) === true;
}

/** What it costs that the letter `letters[index]` is not found. */
function missingCost(letters: readonly string[], index: number, plural: boolean): number {
  const letter = letters[index] ?? '';
  if (letter === '&') return 0;
  if (index === letters.length - 1 && plural) return ALIGNMENT_WEIGHTS.missingPlural;
  return isDigit(letter) ? ALIGNMENT_WEIGHTS.missingDigit : ALIGNMENT_WEIGHTS.missingLetter;
}

/**
 * The best long form that ends at the window's end, or undefined when no letter fits.
 * Work: letters x characters of the window. `anchored`: the long form must start at the window's start.
 */
export function align(short: string, window: Window, anchored = false): Alignment | undefined {
  const letters = lettersOf(short);
  const size = window.lower.length;
  const count = letters.length;
  const plural = /[\p{Lu}\d]s$/u.test(short);
  const { lower, worth, passed } = window;
  const end = passed[size] ?? 0;
  // rest[at]: best worth of the letters still to come, all after `at`; kept for the letter after this one.
  let rest = new Float64Array(size);
  let matched = new Float64Array(size).fill(NEVER);
  for (let at = 0; at < size; at++) rest[at] = -ALIGNMENT_WEIGHTS.trailing * (end - (passed[at] ?? 0));
  for (let index = count - 1; index >= 0; index--) {
    const letter = letters[index] ?? '';
    const missing = missingCost(letters, index, plural);
    const nextRest = new Float64Array(size);
    const nextMatched = new Float64Array(size).fill(NEVER);
    let best = NEVER;
    for (let at = size - 1; at >= 0; at--) {
      nextRest[at] = Math.max((rest[at] ?? NEVER) - missing, best + (passed[at] ?? 0));
      const found = lower.charAt(at) === letter;
      const asAnd =
        letter === '&' && lower.startsWith('and ', at) && worth[at] === ALIGNMENT_WEIGHTS.linkStart;
      const asNumber =
        !found && isDigit(letter) && window.starts[at] === 1 && isNumberWord(letter, wordAt(lower, at));
      if (!found && !asAnd && !asNumber) continue;
      const own = asAnd ? ALIGNMENT_WEIGHTS.ampersandAsAnd : (worth[at] ?? 0);
      const runOn = (matched[at + 1] ?? NEVER) - (worth[at + 1] ?? 0) + ALIGNMENT_WEIGHTS.runOn;
      const isRun = (worth[at + 1] ?? 0) < ALIGNMENT_WEIGHTS.runOn;
      const value = own + Math.max(rest[at] ?? NEVER, isRun ? runOn : NEVER);
      nextMatched[at] = value;
      const before = at === 0 ? 0 : (passed[at - 1] ?? 0);
      best = Math.max(best, value - before);
    }
    rest = nextRest;
    matched = nextMatched;
  }
  return bestStart(
    window,
    matched,
    Math.max(1, letters.filter((letter) => letter !== '&').length - (plural ? 0.9 : 0)),
    anchored,
  );
}

function bestStart(
  window: Window,
  matched: Float64Array,
  letters: number,
  anchored: boolean,
): Alignment | undefined {
  let best: Alignment | undefined;
  for (let at = 0; at < matched.length; at++) {
    const value = matched[at] ?? NEVER;
    const kind = window.starts[at];
    if (kind === 0 || value < -1e6) continue;
    if (anchored && at > 0 && (window.passed[at - 1] ?? 0) > ALIGNMENT_WEIGHTS.skippedLink) break;
    const score = (kind === 2 ? value - ALIGNMENT_WEIGHTS.midToken : value) / letters;
    if (best === undefined || score > best.score)
      best = { start: kind === 2 ? tokenStart(window.lower, at) : at, score };
  }
  return best;
}

/** A long form that is found to start inside a token starts with it: "3-hydroxy-3-methylglutaryl", "X-linked". */
function tokenStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\s(["“‘]/.test(text.charAt(start - 1))) start--;
  return start;
}
