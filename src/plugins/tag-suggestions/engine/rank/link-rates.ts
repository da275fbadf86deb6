import { Blocks } from '../archive/blocks';
import { TermBook } from '../archive/term-book';
import { IntPages } from '../names/pages';
import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';

/** Stories that count for the house's mean before its own stories tell of a tag. */
const PRIOR_STORIES = 2;
const PRIOR_RATE = 0.2;

const WIDTH = 2;

/**
 * Of the stories whose text names a tag, how many carry it: what "mentioned" is worth, tag by tag. What each story
 * counted is kept, 4 bytes a tag, so that it can be taken back.
 */
export class LinkRates {
  private readonly tags = new TermBook();
  /** For each tag the stories that name it, and of them those that carry it. */
  private readonly counts = new IntPages();
  /** Of each story a stretch: how many tags it names, then twice the number of each, plus one when it carries it. */
  private readonly stories = new Map<string, number>();
  private readonly blocks = new Blocks();
  private named = 0;
  private chosen = 0;

  /** Counts the tags that a story names, each once; those that it counted before are taken back. */
  count(storyId: string, named: readonly { tag: string; chosen: boolean }[]): void {
    this.forget(storyId);
    const seen = new Map(named.map(({ tag, chosen }) => [tag, chosen]));
    if (seen.size === 0) return;
    const handle = this.blocks.allocate(seen.size + 1);
    const own = this.blocks.view(handle, seen.size + 1);
    own[0] = seen.size;
    let at = 1;
    for (const [tag, chosen] of seen) {
      const entry = this.tagFor(tag) * 2 + (chosen ? 1 : 0);
      own[at++] = entry;
      this.add(entry, 1);
    }
    this.stories.set(storyId, handle);
  }

  /** Takes back what a story counted. */
  forget(storyId: string): void {
    const handle = this.stories.get(storyId);
    if (handle === undefined) return;
    const length = (this.blocks.view(handle, 1)[0] as number) + 1;
    for (const entry of this.blocks.view(handle, length).subarray(1)) {
      this.add(entry, -1);
      if (this.counts.get((entry >>> 1) * WIDTH) === 0) this.tags.release(entry >>> 1);
    }
    this.blocks.release(handle, length);
    this.stories.delete(storyId);
  }

  /** Stories that named a tag. */
  namedStories(tag: string): number {
    const number = this.tags.find(tag);
    return number < 0 ? 0 : this.counts.get(number * WIDTH);
  }

  /** Smoothed rate of one tag, or undefined while the house has shown nothing. */
  rate(tag: string): number | undefined {
    if (this.named === 0) return undefined;
    const mean = (this.chosen + 10 * PRIOR_RATE) / (this.named + 10);
    const number = this.tags.find(tag);
    if (number < 0) return mean;
    const [named, chosen] = [this.counts.get(number * WIDTH), this.counts.get(number * WIDTH + 1)];
    return (chosen + PRIOR_STORIES * mean) / (named + PRIOR_STORIES);
  }

  /** Bytes of its arrays. */
  get bytes(): number {
    return this.tags.bytes + this.counts.bytes + this.blocks.bytes;
  }

  dump(out: SnapshotWriter): void {
    out.section('link rates');
    out.json([this.named, this.chosen]);
    out.json([...this.stories]);
    for (const part of [this.tags, this.counts, this.blocks]) part.dump(out);
  }

  /** Of rates that were just made. */
  restore(from: SnapshotReader): void {
    from.section('link rates');
    [this.named, this.chosen] = from.json<[number, number]>();
    for (const [id, handle] of from.json<[string, number][]>()) this.stories.set(id, handle);
    for (const part of [this.tags, this.counts, this.blocks]) part.restore(from);
  }

  private tagFor(tag: string): number {
    const known = this.tags.find(tag);
    if (known >= 0) return known;
    const number = this.tags.number(tag);
    this.counts.set(number * WIDTH, 0);
    this.counts.set(number * WIDTH + 1, 0);
    return number;
  }

  private add(entry: number, by: 1 | -1): void {
    const at = (entry >>> 1) * WIDTH;
    this.counts.set(at, this.counts.get(at) + by);
    this.named += by;
    if ((entry & 1) === 0) return;
    this.counts.set(at + 1, this.counts.get(at + 1) + by);
    this.chosen += by;
  }
}
