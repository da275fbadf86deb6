/** A story's place in the index and how near it is. */
export interface Near {
  slot: number;
  nearness: number;
}

/** The `most` slots of the greatest value above zero, greatest first; of equal ones the first. */
export function nearest(values: ArrayLike<number>, most: number): Near[] {
  const best: Near[] = [];
  let least = 0;
  for (let slot = 0; slot < values.length; slot++) {
    const nearness = values[slot] as number;
    if (nearness <= least) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1] as Near).nearness < nearness) at--;
    best.splice(at, 0, { slot, nearness });
    if (best.length > most) best.pop();
    if (best.length === most) least = (best[most - 1] as Near).nearness;
  }
  return best;
}
