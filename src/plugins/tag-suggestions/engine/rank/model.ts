import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { AT, FEATURES, type FeatureName } from './features';
import { GROUNDS, type Ground } from './grounds';
import { solve } from './linear-algebra';

export type Weights = Readonly<Record<FeatureName, number>>;

export interface RankExample {
  features: ArrayLike<number>;
  chosen: boolean;
}

/** Precision of each starting weight: it counts as much as so many clear lessons in that feature. */
const PRECISION = 10;
/** Share of what was learned that is kept with each story: the last few hundred say most. */
const KEPT = 0.99;
/** A lesson of fewer examples (a decision on one suggestion) makes it forget less. */
const STORY = 20;
const SIZE = FEATURES.length;

/**
 * A logistic model over named features that starts from fitted weights and follows the house: Bayesian logistic regression,
 * learned online with a normal approximation (Laplace; Spiegelhalter & Lauritzen 1990). Each lesson moves the weights by one
 * Newton step towards what the editors chose, and the more is known of a direction the smaller the steps in it.
 */
export class RankModel {
  private readonly weights: Float64Array;
  private readonly start: Float64Array;
  /** How sure the weights are: the inverse of their covariance, by rows. */
  private readonly precision = new Float64Array(SIZE * SIZE);

  constructor(start: Weights) {
    this.start = Float64Array.from(FEATURES, (name) => start[name]);
    this.weights = Float64Array.from(this.start);
    this.reset();
  }

  /** Probability that an editor chooses a candidate with these features. */
  probability(features: ArrayLike<number>, shift = 0): number {
    let sum = shift;
    for (let index = 0; index < SIZE; index++)
      sum += (features[index] as number) * (this.weights[index] as number);
    return 1 / (1 + Math.exp(-sum));
  }

  /** Log-odds that each ground brings. */
  grounds(features: ArrayLike<number>): Record<Ground, number> {
    return Object.fromEntries(
      Object.entries(GROUNDS).map(([ground, names]) => [
        ground,
        names.reduce(
          (sum, name) => sum + (features[AT[name]] as number) * (this.weights[AT[name]] as number),
          0,
        ),
      ]),
    ) as Record<Ground, number>;
  }

  /** Moves the weights towards one story's outcome: which of its candidates the editors chose. */
  learn(examples: readonly RankExample[]): void {
    if (examples.length === 0) return;
    const gradient = new Float64Array(SIZE);
    this.forget(KEPT ** Math.min(1, examples.length / STORY));
    for (const { features, chosen } of examples) {
      const probability = this.probability(features);
      const error = (chosen ? 1 : 0) - probability;
      const certainty = probability * (1 - probability);
      for (let row = 0; row < SIZE; row++) {
        const value = features[row] as number;
        if (value === 0) continue;
        gradient[row] = (gradient[row] as number) + error * value;
        const weight = certainty * value;
        for (let column = 0; column <= row; column++) {
          const at = row * SIZE + column;
          this.precision[at] = (this.precision[at] as number) + weight * (features[column] as number);
        }
      }
    }
    const step = solve(this.precision, gradient);
    for (let index = 0; index < SIZE; index++)
      this.weights[index] = (this.weights[index] as number) + (step[index] as number);
  }

  /** Forgets every lesson. */
  reset(): void {
    this.weights.set(this.start);
    this.precision.fill(0);
    for (let index = 0; index < SIZE; index++) this.precision[index * SIZE + index] = PRECISION;
  }

  /** What it has learned; the snapshot's fingerprint stands for where it started. */
  dump(out: SnapshotWriter): void {
    out.section('model');
    out.array(this.weights);
    out.array(this.precision);
  }

  /** Of a model that was just made. */
  restore(from: SnapshotReader): void {
    from.section('model');
    this.weights.set(from.array(Float64Array));
    this.precision.set(from.array(Float64Array));
  }

  /** Weights as they are now, by name. */
  current(): Record<FeatureName, number> {
    return Object.fromEntries(FEATURES.map((name, index) => [name, this.weights[index] as number])) as Record<
      FeatureName,
      number
    >;
  }

  private forget(kept: number): void {
    for (let row = 0; row < SIZE; row++) {
      for (let column = 0; column <= row; column++) {
        const at = row * SIZE + column;
        this.precision[at] =
          (this.precision[at] as number) * kept + (row === column ? (1 - kept) * PRECISION : 0);
      }
    }
  }
}
