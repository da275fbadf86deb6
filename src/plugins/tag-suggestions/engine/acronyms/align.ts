/**
 * Aligns the letters of a short form with the words of a text that may hold its long form.
 *
 * Schwartz & Hearst (2003) take the last occurrence of each letter, greedily, from right to left. Here
 * every alignment is weighed at once (dynamic programming over letters x characters, each cell visited
 * once): letters at word starts count most, words that no letter stands for cost, and a letter that is
 * missing from the long form costs but does not forbid, as in IRIGC-M&MTC.
 */
import { type Unit } from './letters';
import { longFormStart, withKind } from './long-start';
import { newTrace, placesOf } from './trace';
import { ALIGNMENT_WEIGHTS } from './weights';
import { Start, wordAt, type Window } from './window';

export interface Alignment {
  /** Offset of the long form's first letter in the window. */
  start: number;
  /** Offset of the short form's first letter. */
  found: number;
  /** Offset of each letter, -1 where it is not found. */
  places: number[];
  /** The letters stand in another order. */
  reordered?: true;
  /** Mean worth of a letter; 1 when each letter starts a word and no word is left over. */
  score: number;
}

export interface AlignOptions {
  /** The long form must start at the window's start. */
  anchored?: boolean;
}

const NEVER = -1e9;

/**
 * The best long form that ends at the window's end, or undefined when no letter fits.
 * Work: letters x characters of the window.
 */
export function align(
  units: readonly Unit[],
  window: Window,
  { anchored = false }: AlignOptions = {},
): Alignment | undefined {
  const size = window.lower.length;
  const { lower, worth, passed } = window;
  const end = passed[size] as number;
  // rest[at]: best worth of the letters still to come, all after `at`; matched[at]: of this letter found at `at`.
  let rest = new Float64Array(size);
  let nextRest = new Float64Array(size);
  let matched = new Float64Array(size + 1).fill(NEVER);
  let nextMatched = new Float64Array(size + 1);
  for (let at = 0; at < size; at++) rest[at] = -ALIGNMENT_WEIGHTS.trailing * (end - (passed[at] as number));
  const trace = newTrace(units.length, size);
  let letters = 0;
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index] as Unit;
    const missing = missingCost(unit);
    const code = unit.text.charCodeAt(0);
    const plain = unit.kind === 'letter';
    const length = unit.text.length;
    const row = index * size;
    let best = NEVER;
    let bestAt = -1;
    let found = false;
    nextMatched.fill(NEVER);
    for (let at = size - 1; at >= 0; at--) {
      const without = (rest[at] as number) - missing;
      const within = best + (passed[at] as number);
      nextRest[at] = Math.max(without, within);
      trace.rest[row + at] = within > without ? bestAt : -1;
      let own: number;
      if (lower.charCodeAt(at) === code && (length === 1 || lower.startsWith(unit.text, at)))
        own = worth[at] as number;
      else if (plain || window.heads[at] === 0) continue;
      else own = worthAsWord(unit, window, at);
      if (own === 0) continue;
      found = true;
      const after = at + length;
      const isRun = after < size && (worth[after] as number) < ALIGNMENT_WEIGHTS.runOn;
      const runOn = isRun
        ? (matched[after] as number) - (worth[after] as number) + ALIGNMENT_WEIGHTS.runOn
        : NEVER;
      const value = own + Math.max(rest[at] as number, runOn);
      nextMatched[at] = value;
      if (runOn > (rest[at] as number)) trace.runOn[row + at] = 1;
      const before = value - (at === 0 ? 0 : (passed[at - 1] as number));
      if (before > best) {
        best = before;
        bestAt = at;
      }
    }
    letters += shareOf(unit, found);
    [rest, nextRest] = [nextRest, rest];
    [matched, nextMatched] = [nextMatched, matched];
  }
  const best = bestStart(window, matched, Math.max(1, letters), anchored);
  if (best !== undefined) best.places = placesOf(units, trace, best.found);
  return best;
}

/** Worth of a number as a word ("three"), or of `&` as "and"; 0 when it is not that word. */
function worthAsWord(unit: Unit, window: Window, at: number): number {
  const word = wordAt(window.lower, at);
  if (unit.kind === 'ampersand') return word === 'and' ? ALIGNMENT_WEIGHTS.ampersandAsAnd : 0;
  return unit.spelt.includes(word) ? ALIGNMENT_WEIGHTS.wordStart : 0;
}

/** What it costs that a letter is not found. */
function missingCost(unit: Unit): number {
  if (unit.kind === 'ampersand') return 0;
  if (unit.optional) return ALIGNMENT_WEIGHTS.missingOptional;
  return unit.kind === 'number' ? ALIGNMENT_WEIGHTS.missingDigit : ALIGNMENT_WEIGHTS.missingLetter;
}

/** What a letter counts in the mean. */
function shareOf(unit: Unit, found: boolean): number {
  if (unit.kind === 'ampersand') return 0;
  if (unit.optional && !found) return 0.1;
  return unit.kind === 'number' && !found ? ALIGNMENT_WEIGHTS.numberShare : 1;
}

function bestStart(
  window: Window,
  matched: Float64Array,
  letters: number,
  anchored: boolean,
): Alignment | undefined {
  let best: Alignment | undefined;
  const last = window.lower.length;
  for (let at = 0; at < last; at++) {
    const value = matched[at] as number;
    const kind = window.starts[at] as Start;
    if (kind === Start.No || value < -1e6) continue;
    if (anchored && at > 0 && (window.passed[at - 1] as number) > ALIGNMENT_WEIGHTS.skippedLink) break;
    const score = (kind === Start.Part ? value - ALIGNMENT_WEIGHTS.midToken : value) / letters;
    if (best === undefined || score > best.score) best = { start: at, found: at, score, places: [] };
  }
  if (best !== undefined && window.starts[best.start] === Start.Part)
    best.start = longFormStart(window.text, best.start);
  if (best !== undefined) best.start = withKind(window.text, best.start);
  return best;
}
