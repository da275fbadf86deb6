import { FEATURES, type FeatureName, type RankExample } from '../engine/rank';
import { solve } from '../engine/rank/linear-algebra';

export interface WeighedExample extends RankExample {
  weight: number;
}

const ROUNDS = 30;
const CLOSE_ENOUGH = 1e-7;
/** Precision of the normal prior around zero. */
const RIDGE = 1;

/**
 * Logistic regression with a normal prior around zero, by Newton's method: the same examples give the same weights. Features in
 * `held` keep theirs; no example may have one of them alone.
 */
export function fitWeights(
  examples: readonly WeighedExample[],
  start: Readonly<Record<FeatureName, number>>,
  held: ReadonlySet<FeatureName>,
): Record<FeatureName, number> {
  const free = FEATURES.flatMap((name, index) => (held.has(name) ? [] : [index]));
  const weights = Float64Array.from(FEATURES, (name) => (held.has(name) ? start[name] : 0));
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(examples, weights, free);
    free.forEach((index, at) => (weights[index] = (weights[index] as number) + (step[at] as number)));
    if (Math.max(...step.map(Math.abs)) < CLOSE_ENOUGH) break;
  }
  return Object.fromEntries(
    FEATURES.map((name, index) => [name, Math.round((weights[index] as number) * 1000) / 1000]),
  ) as Record<FeatureName, number>;
}

function newtonStep(
  examples: readonly WeighedExample[],
  weights: Float64Array,
  free: readonly number[],
): Float64Array {
  const size = free.length;
  const gradient = Float64Array.from(free, (index) => -RIDGE * (weights[index] as number));
  const curvature = new Float64Array(size * size);
  for (let at = 0; at < size; at++) curvature[at * size + at] = RIDGE;
  for (const { features, chosen, weight } of examples) {
    let sum = 0;
    for (let index = 0; index < weights.length; index++)
      sum += (features[index] as number) * (weights[index] as number);
    const probability = 1 / (1 + Math.exp(-sum));
    const error = weight * ((chosen ? 1 : 0) - probability);
    const certainty = weight * probability * (1 - probability);
    for (let row = 0; row < size; row++) {
      const value = features[free[row] as number] as number;
      if (value === 0) continue;
      gradient[row] = (gradient[row] as number) + error * value;
      for (let column = 0; column <= row; column++) {
        const at = row * size + column;
        curvature[at] =
          (curvature[at] as number) + certainty * value * (features[free[column] as number] as number);
      }
    }
  }
  return solve(curvature, gradient);
}
