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

const BINS = 10;

/** Scores outcomes; articles without tags are left out. */
export function score(outcomes: readonly Outcome[]): Scores {
  const sums = { p1: 0, r5: 0, ndcg: 0 };
  const bins = Array.from({ length: BINS }, () => ({ count: 0, confidence: 0, right: 0 }));
  let articles = 0;
  let right = 0;
  let shown = 0;
  let wanted = 0;
  for (const { gold, suggested } of outcomes) {
    const tags = new Set(gold.map(normal));
    if (tags.size === 0) continue;
    articles++;
    wanted += tags.size;
    const list = distinct(suggested);
    const hits = list.map(({ name }) => tags.has(normal(name)));
    sums.p1 += hits[0] === true ? 1 : 0;
    sums.r5 += hits.slice(0, 5).filter(Boolean).length / tags.size;
    sums.ndcg += gain(hits.slice(0, 5)) / gain(Array.from({ length: Math.min(5, tags.size) }, () => true));
    list.forEach(({ confidence }, index) => {
      const hit = hits[index] === true ? 1 : 0;
      if (confidence >= 0.5) {
        shown++;
        right += hit;
      }
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
      if (bin === undefined) return;
      bin.count++;
      bin.confidence += confidence;
      bin.right += hit;
    });
  }
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const distance = bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0);
  const mean = (sum: number) => (articles === 0 ? 0 : sum / articles);
  return {
    articles,
    precisionAt1: mean(sums.p1),
    recallAt5: mean(sums.r5),
    ndcgAt5: mean(sums.ndcg),
    microF1: shown + wanted === 0 ? 0 : (2 * right) / (shown + wanted),
    calibrationError: total === 0 ? 0 : distance / total,
  };
}

function gain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, rank) => sum + (hit ? 1 / Math.log2(rank + 2) : 0), 0);
}

function distinct<T extends { name: string }>(suggested: readonly T[]): T[] {
  const seen = new Set<string>();
  return suggested.filter(({ name }) => !seen.has(normal(name)) && seen.add(normal(name)));
}

function normal(name: string): string {
  return name.trim().toLowerCase();
}
