import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';

/** Stories that count for the house's mean before its own stories tell of a tag. */
const PRIOR_STORIES = 2;
const PRIOR_RATE = 0.2;

/** Of the stories whose text names a tag, how many carry it: what "mentioned" is worth, tag by tag. */
export class LinkRates {
  private readonly counts = new Map<string, { named: number; chosen: number }>();
  private named = 0;
  private chosen = 0;

  /** Counts the tags that one story names. */
  count(tags: readonly { tag: string; chosen: boolean }[]): void {
    for (const { tag, chosen } of tags) {
      const own = this.counts.get(tag) ?? { named: 0, chosen: 0 };
      own.named++;
      this.named++;
      if (chosen) {
        own.chosen++;
        this.chosen++;
      }
      this.counts.set(tag, own);
    }
  }

  dump(out: SnapshotWriter): void {
    out.section('link rates');
    out.json([this.named, this.chosen]);
    out.json([...this.counts].map(([tag, { named, chosen }]) => [tag, named, chosen]));
  }

  /** Of rates that were just made. */
  restore(from: SnapshotReader): void {
    from.section('link rates');
    [this.named, this.chosen] = from.json<[number, number]>();
    for (const [tag, named, chosen] of from.json<[string, number, number][]>())
      this.counts.set(tag, { named, chosen });
  }

  /** Stories that named a tag. */
  namedStories(tag: string): number {
    return this.counts.get(tag)?.named ?? 0;
  }

  /** Smoothed rate of one tag, or undefined while the house has shown nothing. */
  rate(tag: string): number | undefined {
    if (this.named === 0) return undefined;
    const mean = (this.chosen + 10 * PRIOR_RATE) / (this.named + 10);
    const own = this.counts.get(tag);
    return ((own?.chosen ?? 0) + PRIOR_STORIES * mean) / ((own?.named ?? 0) + PRIOR_STORIES);
  }
}
