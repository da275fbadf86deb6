import type { CalibrationBin, QualityFigures } from '../../../contracts';
import { share } from './share';

const BINS = 10;

/** Sums over offered and missed tags of one tenth of confidence; `bin` null: tags that were missed. */
export interface TagSums {
  bin: number | null;
  /** Suggestions, or missed tags. */
  count: number;
  /** Sum of the confidences. */
  confidence: number;
  /** Suggestions that the story carried. */
  chosen: number;
  /** Suggestions among the first 1, 3, 5, and those of them that the story carried. */
  first1: number;
  right1: number;
  first3: number;
  right3: number;
  first5: number;
  right5: number;
}

export interface StorySums {
  stories: number;
  untagged: number;
}

export interface DecisionSums {
  accepted: number;
  rejected: number;
}

/** The figures of one stretch of time, of its sums. */
export function figuresOf(
  tags: readonly TagSums[],
  { stories, untagged }: StorySums,
  { accepted, rejected }: DecisionSums,
): QualityFigures {
  const sum = (of: (row: TagSums) => number): number => tags.reduce((total, row) => total + of(row), 0);
  const right5 = sum((row) => row.right5);
  return {
    stories,
    untagged,
    acceptance: share(accepted, accepted + rejected),
    precision: {
      1: share(
        sum((row) => row.right1),
        sum((row) => row.first1),
      ),
      3: share(
        sum((row) => row.right3),
        sum((row) => row.first3),
      ),
      5: share(
        right5,
        sum((row) => row.first5),
      ),
    },
    found: share(
      right5,
      sum((row) => (row.bin === null ? row.count : row.chosen)),
    ),
    calibrationError: calibrationError(tags),
  };
}

/** Ten bins, from doubtful to sure. */
export function calibrationOf(tags: readonly TagSums[]): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = tags.filter((row) => row.bin === bin);
    const count = own.reduce((total, row) => total + row.count, 0);
    const confidence = own.reduce((total, row) => total + row.confidence, 0);
    const chosen = own.reduce((total, row) => total + row.chosen, 0);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      confidence: count === 0 ? null : confidence / count,
      right: share(chosen, count),
    };
  });
}

/** Expected calibration error: the bins' distances, each weighing as much as it holds suggestions. */
function calibrationError(tags: readonly TagSums[]): number | null {
  let distance = 0;
  let total = 0;
  for (const { confidence, right } of calibrationOf(tags)) {
    if (confidence === null || right.rate === null) continue;
    distance += Math.abs(confidence - right.rate) * right.of;
    total += right.of;
  }
  return total === 0 ? null : distance / total;
}
