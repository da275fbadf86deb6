/** One article's outcome: the tags it finally got and what was suggested, best first. Names are compared in lower case. */
export interface Outcome {
  gold: readonly string[];
  suggested: readonly { name: string; confidence: number }[];
}

/** Shares between 0 and 1; see `score`. */
export interface Scores {
  articles: number;
  /** The first suggestion is a tag that the article got. */
  precisionAt1: number;
  /** Share of the article's tags among the first five. */
  recallAt5: number;
  /** Discounted gain of the first five over the best possible (Järvelin & Kekäläinen 2002). */
  ndcgAt5: number;
  /** F1, over all articles, of the suggestions with a confidence of at least one half. */
  microF1: number;
  /** Mean distance, in ten bins, between confidence and share of suggestions that were right. */
  calibrationError: number;
}

/** Suggestions of one range of confidence. */
export interface Bin {
  shown: number;
  /** Sum of their confidences. */
  confidence: number;
  right: number;
}

export const BINS = 10;
/** From this confidence on, a suggestion counts as one that the engine stands by. */
export const SURE = 0.5;

/** Sums over articles, in this order; then count, confidence and right of each bin. */
const [ARTICLES, P1, R5, NDCG, TAGS, SHOWN, RIGHT, FIRST_BIN] = [0, 1, 2, 3, 4, 5, 6, 7];
export const SUM_LENGTH = FIRST_BIN + 3 * BINS;

/** Scores outcomes; articles without tags are left out. */
export function score(outcomes: readonly Outcome[]): Scores {
  return scoresOf(total(outcomes.map(sumsOf)));
}

/** What one article adds to the sums that all scores are made of; nothing when it has no tags. */
export function sumsOf({ gold, suggested }: Outcome): Float64Array {
  const sums = new Float64Array(SUM_LENGTH);
  const tags = new Set(gold.map(normal));
  if (tags.size === 0) return sums;
  const list = distinct(suggested);
  const hits = list.map(({ name }) => tags.has(normal(name)));
  const add = (at: number, value: number) => (sums[at] = (sums[at] as number) + value);
  add(ARTICLES, 1);
  add(P1, hits[0] === true ? 1 : 0);
  add(R5, hits.slice(0, 5).filter(Boolean).length / tags.size);
  add(NDCG, gain(hits.slice(0, 5)) / gain(Array.from({ length: Math.min(5, tags.size) }, () => true)));
  add(TAGS, tags.size);
  list.forEach(({ confidence }, index) => {
    const hit = hits[index] === true ? 1 : 0;
    if (confidence >= SURE) {
      add(SHOWN, 1);
      add(RIGHT, hit);
    }
    const bin = FIRST_BIN + 3 * Math.min(BINS - 1, Math.floor(confidence * BINS));
    add(bin, 1);
    add(bin + 1, confidence);
    add(bin + 2, hit);
  });
  return sums;
}

/** The sums of several articles. */
export function total(sums: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(SUM_LENGTH);
  for (const one of sums)
    for (let at = 0; at < SUM_LENGTH; at++) all[at] = (all[at] as number) + (one[at] as number);
  return all;
}

/** Scores from sums. */
export function scoresOf(sums: Float64Array): Scores {
  const of = (at: number) => sums[at] as number;
  const articles = of(ARTICLES);
  const mean = (at: number) => (articles === 0 ? 0 : of(at) / articles);
  const bins = binsOf(sums);
  const shown = bins.reduce((sum, bin) => sum + bin.shown, 0);
  const distance = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0);
  return {
    articles,
    precisionAt1: mean(P1),
    recallAt5: mean(R5),
    ndcgAt5: mean(NDCG),
    microF1: of(SHOWN) + of(TAGS) === 0 ? 0 : (2 * of(RIGHT)) / (of(SHOWN) + of(TAGS)),
    calibrationError: shown === 0 ? 0 : distance / shown,
  };
}

/** Suggestions by confidence: below 10 %, below 20 %, ... */
export function binsOf(sums: Float64Array): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const [shown, confidence, right] = sums.subarray(FIRST_BIN + 3 * bin) as unknown as [
      number,
      number,
      number,
    ];
    return { shown, confidence, right };
  });
}

/** Discounted gain of a list: what stands further down counts less. */
export function gain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, rank) => sum + (hit ? 1 / Math.log2(rank + 2) : 0), 0);
}

/** Suggestions without those whose name came before. */
export function distinct<T extends { name: string }>(suggested: readonly T[]): T[] {
  const seen = new Set<string>();
  return suggested.filter(({ name }) => !seen.has(normal(name)) && seen.add(normal(name)));
}

/** A name as names are compared. */
export function normal(name: string): string {
  return name.trim().toLowerCase();
}
