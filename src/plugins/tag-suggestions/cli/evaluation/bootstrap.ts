import { scoresOf, SUM_LENGTH, type Scores } from '../metrics';

export type Measure = Exclude<keyof Scores, 'articles'>;

export const MEASURES = [
  'precisionAt1',
  'recallAt5',
  'ndcgAt5',
  'microF1',
  'calibrationError',
] as const satisfies readonly Measure[];

export type Interval = readonly [low: number, high: number];
export type Intervals = Record<Measure, Interval>;

const RESAMPLES = 1000;
const SEED = 20_220_101;

/**
 * 95 % intervals of scores: the articles are drawn again with replacement a thousand times, and the middle 95 % of what
 * comes out is kept (percentile bootstrap, Efron 1979). Seeded: the same articles give the same intervals. The calibration
 * error of a drawn set is on average a little above that of the whole, so its interval lies a little high.
 * @param sums what each article adds, see `sumsOf`
 */
export function intervals(sums: readonly Float64Array[]): Intervals {
  return between(drawn([sums]).map(([scores]) => scores as Scores));
}

/** 95 % intervals of `after - before`, article by article the same ones: whether a difference is more than chance. */
export function differenceIntervals(
  before: readonly Float64Array[],
  after: readonly Float64Array[],
): Intervals {
  const differences = drawn([before, after]).map(([first, second]) =>
    subtract(second as Scores, first as Scores),
  );
  return between(differences);
}

export function subtract(after: Scores, before: Scores): Record<Measure, number> {
  const difference = (measure: Measure) => [measure, after[measure] - before[measure]] as const;
  return Object.fromEntries(MEASURES.map(difference)) as Record<Measure, number>;
}

/** Scores of each list over the same thousand draws of articles. */
function drawn(lists: readonly (readonly Float64Array[])[]): Scores[][] {
  const count = lists[0]?.length ?? 0;
  const random = generator();
  return Array.from({ length: RESAMPLES }, () => {
    const all = lists.map(() => new Float64Array(SUM_LENGTH));
    for (let drawnSoFar = 0; drawnSoFar < count; drawnSoFar++) {
      const article = Math.floor(random() * count);
      lists.forEach((list, index) => addTo(all[index] as Float64Array, list[article] as Float64Array));
    }
    return all.map(scoresOf);
  });
}

function addTo(sums: Float64Array, one: Float64Array): void {
  for (let at = 0; at < SUM_LENGTH; at++) sums[at] = (sums[at] as number) + (one[at] as number);
}

function between(scores: readonly Record<Measure, number>[]): Intervals {
  const bounds = (measure: Measure): Interval => {
    const sorted = Float64Array.from(scores, (each) => each[measure]).sort();
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
    return [at(0.025), at(0.975)];
  };
  return Object.fromEntries(MEASURES.map((measure) => [measure, bounds(measure)])) as Intervals;
}

/** Numbers from 0 to 1, the same at each run (mulberry32). */
function generator(): () => number {
  let state = SEED;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
