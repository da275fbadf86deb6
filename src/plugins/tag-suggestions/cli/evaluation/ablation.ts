import type { Step } from '../../engine';
import { scoresOf, total } from '../metrics';
import { differenceIntervals, subtract, type Intervals, type Measure } from './bootstrap';
import type { Judged } from './judge';

/** What happens when a step is left out. */
export interface Ablation {
  step: Step;
  /** Score without the step less score of the whole. */
  difference: Record<Measure, number>;
  /** 95 % intervals of the difference. */
  intervals: Intervals;
}

/** Compares the answers without a step with those of the whole, story by story. */
export function ablation(whole: readonly Judged[], step: Step, without: readonly Judged[]): Ablation {
  const before = whole.map(({ sums }) => sums);
  const after = without.map(({ sums }) => sums);
  const difference = subtract(scoresOf(total(after)), scoresOf(total(before)));
  return { step, difference, intervals: differenceIntervals(before, after) };
}
