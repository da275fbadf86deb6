import { FEATURES, type FeatureName } from '../engine/rank';

export interface Example {
  features: Float64Array;
  chosen: boolean;
  weight: number;
}

const ROUNDS = 400;
const STEP = 0.3;
/** Pull towards the starting weights, as a share of the examples' total weight. */
const PULL = 0.002;

/**
 * Logistic regression by full gradient steps (AdaGrad), pulled towards the weights it starts from. The same
 * examples give the same weights. Features in `held` keep theirs.
 */
export function fitWeights(
  examples: readonly Example[],
  start: Readonly<Record<FeatureName, number>>,
  held: ReadonlySet<FeatureName>,
): Record<FeatureName, number> {
  const origin = FEATURES.map((name) => start[name]);
  const weights = [...origin];
  const squares = FEATURES.map(() => 1e-6);
  const total = examples.reduce((sum, example) => sum + example.weight, 0) || 1;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = FEATURES.map(() => 0);
    for (const { features, chosen, weight } of examples) {
      let sum = 0;
      for (let index = 0; index < features.length; index++)
        sum += (features[index] as number) * (weights[index] as number);
      const error = weight * ((chosen ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
      for (let index = 0; index < features.length; index++)
        gradient[index] = (gradient[index] as number) + error * (features[index] as number);
    }
    FEATURES.forEach((name, index) => {
      if (held.has(name)) return;
      const away = (weights[index] as number) - (origin[index] as number);
      const slope = (gradient[index] as number) / total - PULL * away;
      squares[index] = (squares[index] as number) + slope * slope;
      weights[index] = (weights[index] as number) + (STEP * slope) / Math.sqrt(squares[index] as number);
    });
  }
  return Object.fromEntries(
    FEATURES.map((name, index) => [name, Math.round((weights[index] as number) * 1000) / 1000]),
  ) as Record<FeatureName, number>;
}
