/** How likely an alignment is a definition: a logistic score over what can be seen of it. */
import type { Alignment } from './align';
import type { Unit } from './letters';
import type { ShortForm } from './shapes';
import { BELIEF } from './weights';
import type { Window } from './window';
import { isBarrier } from './words';

const SPACE = /\s+/;

/** Probability between 0 and 1. */
export function belief(short: ShortForm, units: readonly Unit[], window: Window, found: Alignment): number {
  const long = window.text.slice(found.start);
  let letters = 0;
  let missingNumbers = 0;
  let missing = 0;
  let wordStarts = 0;
  units.forEach((unit, index) => {
    if (unit.kind === 'ampersand') return;
    letters++;
    const place = found.places[index] ?? -1;
    if (place < 0 && unit.kind === 'letter') missing++;
    if (place < 0 && unit.kind === 'number' && !unit.optional) missingNumbers++;
    if (place >= 0 && window.heads[place] === 1) wordStarts++;
  });
  const words = long.split(SPACE);
  if (words.length === 1 && missing > 0 && /^\p{Lu}/u.test(long)) return 0;
  const sum =
    BELIEF.bias +
    BELIEF.score * found.score +
    (BELIEF.wordStarts * wordStarts) / Math.max(1, letters) +
    BELIEF.missingNumber * missingNumbers +
    BELIEF.firmness * short.firmness +
    (found.reordered ? BELIEF.reordered : 0) +
    (words.length === 1 ? BELIEF.oneWord : 0) +
    (/[,;]/.test(long) ? BELIEF.comma : 0) +
    (/[([]/.test(long) ? BELIEF.bracket : 0) +
    (words.some((word, index) => index > 0 && isBarrier(word)) ? BELIEF.barrier : 0);
  return 1 / (1 + Math.exp(-sum));
}
