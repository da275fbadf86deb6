/** Whether a short form can stand for the end of a stretch of text, and from where on. */
import { align, type AlignOptions, type Alignment } from './align';
import { belief } from './belief';
import { unitsOf, type Unit } from './letters';
import { otherOrders } from './orders';
import type { ShortForm } from './shapes';
import { ACCEPTANCE } from './weights';
import type { Window } from './window';

const PLURAL = /[\p{Lu}\d]s$/u;

/** The best alignment that is believed; `least` raises the bar for its score. */
export function judge(
  short: ShortForm,
  window: Window,
  options: AlignOptions & { least?: number } = {},
): Alignment | undefined {
  const { anchored = false, least = 0 } = options;
  const text = PLURAL.test(short.text) ? short.text.slice(0, -1) : short.text;
  const units = unitsOf(text);
  const floor = Math.max(least, leastScore(short, units.length));
  const isBelieved = (order: readonly Unit[], found: Alignment | undefined): found is Alignment =>
    found !== undefined &&
    found.score >= floor &&
    found.places.filter((place) => place >= 0).length >= Math.min(2, order.length) &&
    belief(short, order, window, found) >= ACCEPTANCE.belief;
  const plain = align(units, window, { anchored });
  let best = isBelieved(units, plain) ? plain : undefined;
  const isComplete = best?.places.every((place) => place >= 0) ?? false;
  if (isComplete || short.firmness === 0 || units.length < 2) return best;
  for (const order of otherOrders(text)) {
    const other = align(order, window, { anchored });
    if (other === undefined || other.score < ACCEPTANCE.reordered || other.score <= (best?.score ?? 0))
      continue;
    const reordered = { ...other, reordered: true } as const;
    if (isBelieved(order, reordered)) best = reordered;
  }
  return best;
}

function leastScore(short: ShortForm, letters: number): number {
  if (letters === 1) return short.firmness === 1 ? ACCEPTANCE.single : Infinity;
  if (letters === 2) return Math.max(ACCEPTANCE.two, short.firmness > 0 ? 0 : ACCEPTANCE.lower);
  return short.firmness > 0 ? ACCEPTANCE.least : ACCEPTANCE.lower;
}
