import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { StoryIndex } from './story-index';

/** What the archive says for one tag on one article. All shares lie between 0 and 1. */
export interface SubjectEvidence {
  /** Share of the the similarity of the nearest 5, 15, 40 and 100 stories that belongs to stories with the tag. */
  near5: number;
  near15: number;
  near40: number;
  near100: number;
  /** Similarity of the nearest story that carries the tag. */
  nearest: number;
  /** Mean similarity of the tag's stories over the mean of all, as a share: 0.5 = like any story. */
  profile: number;
  /** Cosine of the text and the sum of the tag's stories, and the same as a share of the best tag's. */
  centroid: number;
  centroidShare: number;
  /** Stories with the tag. */
  count: number;
  /** Share of all stories, and of the latest 100, that carry it. */
  rate: number;
  recentRate: number;
  /** How many of the nearest 10 carry it. */
  of10: number;
}

interface Story {
  id: string;
  tags: readonly string[];
  /** Days since 1970, or undefined. */
  day: number | undefined;
}

const LATEST = 100;
/** Days after which a story counts half as near. */
const HALF_LIFE = 1500;
const NEAREST = 100;

/** The house's published stories and what they teach of its tags. Tags are folded names. */
export class Subjects {
  private readonly index = new StoryIndex();
  private readonly stories: (Story | undefined)[] = [];
  private readonly slotOf = new Map<string, number>();
  private readonly counts = new Map<string, number>();
  /** Squared length of the sum of each tag's stories, kept up with the stories. */
  private readonly squares = new Map<string, number>();
  private readonly latest: { slot: number; tags: readonly string[] }[] = [];

  get size(): number {
    return this.index.size;
  }

  has(storyId: string): boolean {
    return this.slotOf.has(storyId);
  }

  /** Learns one story; one with the same id is replaced. */
  learn(id: string, tags: readonly string[], weights: ReadonlyMap<string, number>, date?: string): void {
    this.unlearn(id);
    this.resize(tags, this.index.similarities(weights), 1);
    const slot = this.index.add(weights);
    this.stories[slot] = { id, tags, day: dayOf(date) };
    this.slotOf.set(id, slot);
    for (const tag of tags) this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
    this.latest.push({ slot, tags });
    if (this.latest.length > LATEST) this.latest.shift();
  }

  /** Follows the length of each tag's sum when a story with these similarities comes (sign 1) or goes (-1). */
  private resize(tags: readonly string[], similar: Float64Array, sign: 1 | -1, without = -1): void {
    const own = new Set(tags);
    const change = new Map<string, number>(tags.map((tag) => [tag, 1]));
    for (let slot = 0; slot < similar.length; slot++) {
      if (slot === without) continue;
      for (const tag of this.stories[slot]?.tags ?? []) {
        if (own.has(tag)) change.set(tag, (change.get(tag) ?? 0) + 2 * (similar[slot] as number));
      }
    }
    for (const [tag, by] of change)
      this.squares.set(tag, Math.max(0, (this.squares.get(tag) ?? 0) + sign * by));
  }

  /** Forgets a story; returns the tags that no story carries any more. */
  unlearn(id: string): string[] {
    const slot = this.slotOf.get(id);
    const story = slot === undefined ? undefined : this.stories[slot];
    if (slot === undefined || story === undefined) return [];
    this.resize(story.tags, this.index.similarities(this.index.weightsOf(slot)), -1, slot);
    this.index.remove(slot);
    this.stories[slot] = undefined;
    this.slotOf.delete(id);
    const at = this.latest.findIndex((each) => each.slot === slot);
    if (at >= 0) this.latest.splice(at, 1);
    const gone: string[] = [];
    for (const tag of story.tags) {
      const left = (this.counts.get(tag) ?? 1) - 1;
      if (left > 0) this.counts.set(tag, left);
      else {
        this.counts.delete(tag);
        this.squares.delete(tag);
        gone.push(tag);
      }
    }
    return gone;
  }

  dump(out: SnapshotWriter): void {
    out.section('subjects');
    this.index.dump(out);
    out.json(this.stories.map((story) => story ?? null));
    out.json([...this.counts]);
    out.json([...this.squares]);
    out.json(this.latest);
  }

  /** Of subjects that were just made. */
  restore(from: SnapshotReader): void {
    from.section('subjects');
    this.index.restore(from);
    for (const [slot, story] of from.json<(Story | null)[]>().entries()) {
      this.stories.push(story ?? undefined);
      if (story !== null) this.slotOf.set(story.id, slot);
    }
    for (const [tag, count] of from.json<[string, number][]>()) this.counts.set(tag, count);
    for (const [tag, square] of from.json<[string, number][]>()) this.squares.set(tag, square);
    this.latest.push(...from.json<typeof this.latest>());
  }

  /** Stories that carry a tag. */
  countOf(tag: string): number {
    return this.counts.get(tag) ?? 0;
  }

  /** How telling a word is in this house, 0 to 1: 1 for one that no story has, or while there are few stories. */
  rarity(word: string): number {
    return this.index.rarity(word);
  }

  /** Evidence for each tag that a near story carries. */
  evidence(weights: ReadonlyMap<string, number>, date?: string): Map<string, SubjectEvidence> {
    const result = new Map<string, SubjectEvidence>();
    if (this.index.size === 0) return result;
    const similar = this.index.similarities(weights);
    const today = dayOf(date);
    const near = this.nearest(similar, today);
    const totals = { near5: 0, near15: 0, near40: 0, near100: 0 };
    near.forEach(({ similarity }, rank) => {
      totals.near100 += similarity;
      if (rank < 40) totals.near40 += similarity;
      if (rank < 15) totals.near15 += similarity;
      if (rank < 5) totals.near5 += similarity;
    });
    const recent = new Map<string, number>();
    for (const story of this.latest)
      for (const tag of story.tags) recent.set(tag, (recent.get(tag) ?? 0) + 1);
    near.forEach(({ slot, similarity }, rank) => {
      for (const tag of this.stories[slot]?.tags ?? []) {
        let own = result.get(tag);
        if (own === undefined) result.set(tag, (own = this.start(tag, recent)));
        own.near100 += share(similarity, totals.near100);
        if (rank < 40) own.near40 += share(similarity, totals.near40);
        if (rank < 15) own.near15 += share(similarity, totals.near15);
        if (rank < 5) own.near5 += share(similarity, totals.near5);
        if (rank < 10) own.of10++;
        own.nearest = Math.max(own.nearest, similarity);
      }
    });
    this.addProfiles(result, similar);
    return result;
  }

  private start(tag: string, recent: ReadonlyMap<string, number>): SubjectEvidence {
    const count = this.countOf(tag);
    const rate = count / this.index.size;
    const recentRate = (recent.get(tag) ?? 0) / this.latest.length;
    return {
      near5: 0,
      near15: 0,
      near40: 0,
      near100: 0,
      nearest: 0,
      profile: 0,
      centroid: 0,
      centroidShare: 0,
      count,
      rate,
      recentRate,
      of10: 0,
    };
  }

  private nearest(similar: Float64Array, today: number | undefined): { slot: number; similarity: number }[] {
    const best: { slot: number; similarity: number }[] = [];
    let least = 0;
    for (let slot = 0; slot < similar.length; slot++) {
      const story = this.stories[slot];
      const raw = similar[slot] as number;
      if (story === undefined || raw <= least) continue;
      const age = today === undefined || story.day === undefined ? 0 : Math.max(0, today - story.day);
      const similarity = raw * 2 ** (-age / HALF_LIFE);
      if (similarity <= least) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1] as SimilarRow).similarity < similarity) at--;
      best.splice(at, 0, { slot, similarity });
      if (best.length > NEAREST) best.pop();
      if (best.length === NEAREST) least = (best[NEAREST - 1] as SimilarRow).similarity;
    }
    return best;
  }

  private addProfiles(result: Map<string, SubjectEvidence>, similar: Float64Array): void {
    const sums = new Map<string, number>();
    let all = 0;
    for (let slot = 0; slot < similar.length; slot++) {
      const story = this.stories[slot];
      if (story === undefined) continue;
      const similarity = similar[slot] as number;
      all += similarity;
      for (const tag of story.tags) if (result.has(tag)) sums.set(tag, (sums.get(tag) ?? 0) + similarity);
    }
    const mean = all / this.index.size;
    let best = 0;
    for (const [tag, own] of result) {
      own.centroid = (sums.get(tag) ?? 0) / Math.sqrt(1 + (this.squares.get(tag) ?? 0));
      best = Math.max(best, own.centroid);
    }
    for (const [tag, own] of result) {
      // Two ordinary stories are mixed in, or a tag with one story would have an extreme profile.
      const tagMean = ((sums.get(tag) ?? 0) + 2 * mean) / (own.count + 2);
      own.centroidShare = share(own.centroid, best);
      own.profile = tagMean / (tagMean + mean || 1);
    }
  }
}

type SimilarRow = { slot: number; similarity: number };

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function dayOf(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}
