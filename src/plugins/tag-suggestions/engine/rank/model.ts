import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { FEATURES, type FeatureName } from './features';

export type Weights = Readonly<Record<FeatureName, number>>;

/**
 * A logistic model over named features that starts from fitted weights and follows the house: every
 * lesson moves each weight a little towards what the editors chose (AdaGrad, Duchi et al. 2011), and a
 * pull back to the start keeps it near when lessons are few or contradict each other.
 */
export class RankModel {
  private readonly weights: Float64Array;
  private readonly start: Float64Array;
  private readonly squares: Float64Array;
  private lessons = 0;

  constructor(
    start: Weights,
    private readonly step = 0.12,
    private readonly pull = 0.0005,
  ) {
    this.start = Float64Array.from(FEATURES, (name) => start[name]);
    this.weights = Float64Array.from(this.start);
    this.squares = new Float64Array(FEATURES.length).fill(1);
  }

  /** Probability that an editor chooses a candidate with these features. */
  probability(features: Float64Array, shift = 0): number {
    let sum = shift;
    for (let index = 0; index < features.length; index++)
      sum += (features[index] as number) * (this.weights[index] as number);
    return 1 / (1 + Math.exp(-sum));
  }

  /** Moves the weights towards one story's outcome: which of its candidates the editors chose. */
  learn(examples: readonly { features: Float64Array; chosen: boolean }[]): void {
    this.lessons++;
    const gradient = new Float64Array(this.weights.length);
    for (const { features, chosen } of examples) {
      const error = (chosen ? 1 : 0) - this.probability(features);
      for (let index = 0; index < gradient.length; index++) {
        gradient[index] = (gradient[index] as number) + error * (features[index] as number);
      }
    }
    for (let index = 0; index < gradient.length; index++) {
      const slope = gradient[index] as number;
      this.squares[index] = (this.squares[index] as number) + slope * slope;
      const away = (this.weights[index] as number) - (this.start[index] as number);
      this.weights[index] =
        (this.weights[index] as number) +
        (this.step * slope) / Math.sqrt(this.squares[index] as number) -
        this.pull * away;
    }
  }

  /** Forgets every lesson. */
  reset(): void {
    this.weights.set(this.start);
    this.squares.fill(1);
    this.lessons = 0;
  }

  /** What it has learned; the snapshot's fingerprint stands for where it started. */
  dump(out: SnapshotWriter): void {
    out.section('model');
    out.array(this.weights);
    out.array(this.squares);
    out.json(this.lessons);
  }

  /** Of a model that was just made. */
  restore(from: SnapshotReader): void {
    from.section('model');
    this.weights.set(from.array(Float64Array));
    this.squares.set(from.array(Float64Array));
    this.lessons = from.json<number>();
  }

  /** Weights as they are now, by name. */
  current(): Record<FeatureName, number> {
    return Object.fromEntries(FEATURES.map((name, index) => [name, this.weights[index] as number])) as Record<
      FeatureName,
      number
    >;
  }
}
