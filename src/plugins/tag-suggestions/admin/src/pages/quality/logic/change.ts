import type { Share } from '../../../../../contracts';

/** How a figure moved, as a difference of shares: 0.031 is 3.1 points. */
export interface Change {
  by: number;
  /** Whether it is more than chance explains; undefined where that cannot be told. */
  isClear?: boolean;
}

/** Two sides of 5 %. */
const Z = 1.96;

/**
 * The change of a share between two stretches of time; clear when a two-proportion z-test with pooled variance says so at
 * 5 %. Null when one of them has nothing to count.
 */
export const changeOfShare = (now: Share, before: Share | undefined): Change | null => {
  if (!before || now.rate === null || before.rate === null) return null;
  const by = now.rate - before.rate;
  const pooled = (now.hits + before.hits) / (now.of + before.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / now.of + 1 / before.of));
  return { by, isClear: error > 0 && Math.abs(by) > Z * error };
};

export const changeOfValue = (now: number | null, before: number | null | undefined): Change | null =>
  now === null || before === null || before === undefined ? null : { by: now - before };
