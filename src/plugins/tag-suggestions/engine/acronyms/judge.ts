/** Whether a short form can stand for the end of a stretch of text, and from where on. */
import { align, type AlignOptions, type Alignment } from './align';
import { unitsOf } from './letters';
import { otherOrders } from './orders';
import type { ShortForm } from './shapes';
import { ACCEPTANCE } from './weights';
import type { Window } from './window';

const PLURAL = /[\p{Lu}\d]s$/u;

/** The best alignment that is believed; `least` raises the bar. */
export function judge(
  short: ShortForm,
  window: Window,
  options: AlignOptions & { least?: number } = {},
): Alignment | undefined {
  const { anchored = false, least = 0 } = options;
  const plural = PLURAL.test(short.text);
  const units = unitsOf(short.text);
  const found = align(units, window, { plural, anchored });
  const enough = Math.max(least, acceptance(short, units.length));
  let best = found !== undefined && found.score >= enough ? found : undefined;
  if (short.firmness === 0 || units.length < 2 || (best?.score ?? 0) >= ACCEPTANCE.reordered) return best;
  for (const order of otherOrders(short.text)) {
    const other = align(order, window, { anchored });
    if (other !== undefined && other.score >= ACCEPTANCE.reordered && other.score > (best?.score ?? 0))
      best = other;
  }
  return best;
}

function acceptance(short: ShortForm, letters: number): number {
  if (letters === 1) return short.firmness === 1 ? ACCEPTANCE.single : Infinity;
  if (short.firmness === 1) return ACCEPTANCE.firm;
  return short.firmness > 0 ? ACCEPTANCE.mixed : ACCEPTANCE.lower;
}
