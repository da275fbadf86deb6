import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { WEIGHT_UNIT } from './posting-lists';

/** Steps of a logarithm to one. */
const LOG_UNIT = 16;
const WIDTH = 3;

/** Steps of small numbers, which most are. */
const STEPS = Int32Array.from({ length: 4096 }, (_, documents) => stepsOf(Math.max(1, documents)));

/** Logarithm of a number of stories in whole steps: another step for every six stories or so in a hundred. */
export function logSteps(documents: number): number {
  return documents < STEPS.length ? (STEPS[documents] as number) : stepsOf(documents);
}

function stepsOf(documents: number): number {
  return Math.round(LOG_UNIT * Math.log(documents));
}

/** Inverse document frequency: ln((1 + stories) / documents), the latter in whole steps; none counts as one. */
export function rarityOf(stories: number, documents: number): number {
  return Math.max(0, Math.log(1 + stories) - logSteps(documents) / LOG_UNIT);
}

/**
 * Length of each story as a vector of TF-IDF weights, right for the document frequencies of today. With
 * idf = log N - log df, the square of a length is N's part and three sums over the story's terms; the sums change only when
 * a term's document frequency comes to another step. They are whole numbers below 2^53, so that what is taken out
 * leaves no rounding behind.
 */
export class StoryLengths {
  /** For each slot the sums of w², w² l and w² l², w in parts of a weight and l in steps. */
  private sums = new Float64Array(WIDTH * 256);

  open(slot: number): void {
    if ((slot + 1) * WIDTH > this.sums.length) {
      const larger = new Float64Array(this.sums.length * 2);
      larger.set(this.sums);
      this.sums = larger;
    }
    this.sums.fill(0, slot * WIDTH, (slot + 1) * WIDTH);
  }

  /** A term of this weight, in parts, and this logarithm, in steps, belongs to the story. */
  add(slot: number, weight: number, log: number): void {
    const { sums } = this;
    const square = weight * weight;
    sums[slot * WIDTH] = (sums[slot * WIDTH] as number) + square;
    this.move(slot, weight, 0, log);
  }

  /** The logarithm of one of the story's terms has changed. */
  move(slot: number, weight: number, before: number, after: number): void {
    const { sums } = this;
    const square = weight * weight;
    const at = slot * WIDTH;
    sums[at + 1] = (sums[at + 1] as number) + square * (after - before);
    sums[at + 2] = (sums[at + 2] as number) + square * (after * after - before * before);
  }

  /** Divides each story's value by its length; values of zero stay. */
  divide(values: Float64Array, stories: number): void {
    const { sums } = this;
    const all = LOG_UNIT * Math.log(1 + stories);
    const unit = WEIGHT_UNIT * LOG_UNIT;
    for (let slot = 0, at = 0; slot < values.length; slot++, at += WIDTH) {
      const value = values[slot] as number;
      if (value === 0) continue;
      const square =
        ((sums[at] as number) * all - 2 * (sums[at + 1] as number)) * all + (sums[at + 2] as number);
      values[slot] = square > 0 ? (value * unit) / Math.sqrt(square) : 0;
    }
  }

  get bytes(): number {
    return this.sums.byteLength;
  }

  dump(out: SnapshotWriter): void {
    out.array(this.sums);
  }

  /** Of lengths that were just made. */
  restore(from: SnapshotReader): void {
    this.sums = from.array(Float64Array);
  }
}
