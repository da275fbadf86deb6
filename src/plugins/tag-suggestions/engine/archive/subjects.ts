import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { classify, errorsOf } from './classifier';
import type { SubjectEvidence } from './evidence';
import { nearest, type Near } from './nearest';
import { StoryIndex } from './story-index';
import { TagBook } from './tag-book';
import type { Terms } from './terms';

interface Story {
  id: string;
  /** Numbers of its tags. */
  tags: number[];
  /** Days since 1970; NaN when not known. */
  day: number;
  /** Tag, weight, tag, weight …: what the story says in the classifiers. */
  support: number[];
}

/** Stories that count as the latest. */
const LATEST = 100;
/** Nearest stories whose tags are candidates. */
const NEAREST = 100;
/** Heaviest words of an article that stories are looked up with. */
const QUERY_TERMS = 128;
/** Days after which a story counts half as near, and how many nearest of it are looked at. */
const RECENT = { days: 300, most: 40 };
const RUNNING = { days: 40, most: 15 };
const LASTING = { days: 1500, most: NEAREST };

/** The house's published stories and what they teach of its tags. Tags are folded names. */
export class Subjects {
  private readonly index = new StoryIndex();
  private readonly book = new TagBook();
  private readonly stories: (Story | undefined)[] = [];
  private readonly slotOf = new Map<string, number>();
  private readonly latest: number[] = [];

  get size(): number {
    return this.index.size;
  }

  has(storyId: string): boolean {
    return this.slotOf.has(storyId);
  }

  /** Learns one story; one with the same id is replaced. */
  learn(id: string, tags: readonly string[], { weights }: Terms, date?: string): void {
    this.unlearn(id);
    const numbers = tags.map((tag) => this.book.number(tag));
    const similar = this.similarities(weights);
    this.resize(numbers, similar, 1);
    const support = errorsOf(classify(similar, this.stories, this.book.size), numbers);
    const slot = this.index.add(weights);
    this.stories[slot] = { id, tags: numbers, day: dayOf(date), support };
    this.slotOf.set(id, slot);
    for (const tag of numbers) this.book.at(tag).count++;
    this.latest.push(slot);
    this.countLatest(slot, 1);
    if (this.latest.length > LATEST) this.countLatest(this.latest.shift() as number, -1);
  }

  /** Forgets a story; returns the tags that no story carries any more. */
  unlearn(id: string): string[] {
    const slot = this.slotOf.get(id);
    const story = slot === undefined ? undefined : this.stories[slot];
    if (slot === undefined || story === undefined) return [];
    this.resize(story.tags, this.similarities(this.index.weightsOf(slot)), -1, slot);
    this.index.remove(slot);
    const at = this.latest.indexOf(slot);
    if (at >= 0) {
      this.countLatest(slot, -1);
      this.latest.splice(at, 1);
    }
    this.stories[slot] = undefined;
    this.slotOf.delete(id);
    const gone: string[] = [];
    for (const tag of story.tags) {
      const record = this.book.at(tag);
      record.count--;
      if (record.count > 0) continue;
      record.square = 0;
      gone.push(record.name);
    }
    return gone;
  }

  dump(out: SnapshotWriter): void {
    out.section('subjects');
    this.index.dump(out);
    this.book.dump(out);
    out.json(this.stories.map((story) => story ?? null));
    out.json(this.latest);
  }

  /** Of subjects that were just made. */
  restore(from: SnapshotReader): void {
    from.section('subjects');
    this.index.restore(from);
    this.book.restore(from);
    for (const [slot, story] of from.json<((Story & { day: number | null }) | null)[]>().entries()) {
      // JSON has no NaN.
      this.stories.push(story === null ? undefined : { ...story, day: story.day ?? NaN });
      if (story !== null) this.slotOf.set(story.id, slot);
    }
    this.latest.push(...from.json<number[]>());
  }

  /** Stories that carry a tag. */
  countOf(tag: string): number {
    const number = this.book.find(tag);
    return number === undefined ? 0 : this.book.at(number).count;
  }

  /** How telling a word is in this house, 0 to 1: 1 for one that no story has, or while there are few stories. */
  rarity(word: string): number {
    return this.index.rarity(word);
  }

  /** Evidence for each tag that a near story carries, and for those of `named` that any story carries. */
  evidence(terms: Terms, named: Iterable<string>, date?: string): Map<string, SubjectEvidence> {
    if (this.index.size === 0) return new Map();
    const similar = this.similarities(terms.weights);
    const tables = new Map<number, SubjectEvidence>();
    const open = (tag: number): SubjectEvidence => {
      let own = tables.get(tag);
      if (own === undefined) tables.set(tag, (own = this.blank(tag, terms)));
      return own;
    };
    const today = dayOf(date);
    this.vote(this.nearest(similar, LASTING, today), ['near5', 'near15', 'near40', 'near100'], open);
    this.vote(this.nearest(similar, RECENT, today), ['recent5', 'recent15', 'recent40'], open);
    this.vote(this.nearest(similar, RUNNING, today), ['running5', 'running15'], open);
    for (const tag of named) {
      const number = this.book.find(tag);
      if (number !== undefined && this.book.at(number).count > 0) open(number);
    }
    this.addProfiles(tables, similar);
    this.addLinear(tables, similar);
    return new Map([...tables].map(([tag, own]) => [this.book.at(tag).name, own]));
  }

  private similarities(weights: ReadonlyMap<string, number>): Float64Array {
    return this.index.similarities(this.index.heaviest(weights, QUERY_TERMS));
  }

  /** Follows the length of each tag's sum when a story with these similarities comes (sign 1) or goes (-1). */
  private resize(tags: readonly number[], similar: Float64Array, sign: 1 | -1, without = -1): void {
    if (tags.length === 0) return;
    const change = new Map<number, number>(tags.map((tag) => [tag, 1]));
    for (let slot = 0; slot < similar.length; slot++) {
      const similarity = similar[slot] as number;
      if (similarity === 0 || slot === without) continue;
      for (const tag of this.stories[slot]?.tags ?? []) {
        if (tags.includes(tag)) change.set(tag, (change.get(tag) as number) + 2 * similarity);
      }
    }
    for (const [tag, by] of change) {
      const record = this.book.at(tag);
      record.square = Math.max(0, record.square + sign * by);
    }
  }

  private countLatest(slot: number, by: 1 | -1): void {
    for (const tag of this.stories[slot]?.tags ?? []) this.book.at(tag).latest += by;
  }

  private blank(tag: number, { weights, title }: Terms): SubjectEvidence {
    const { count, latest, terms } = this.book.at(tag);
    const part = (has: (term: string) => boolean) =>
      terms.length === 0 ? 0 : terms.filter(has).length / terms.length;
    return {
      near5: 0,
      near15: 0,
      near40: 0,
      near100: 0,
      recent5: 0,
      recent15: 0,
      recent40: 0,
      running5: 0,
      running15: 0,
      nearest: 0,
      linear: 0,
      linearShare: 0,
      profile: 0,
      centroidShare: 0,
      nameWords: part((term) => weights.has(term)),
      nameInTitle: part((term) => title.has(term)),
      count,
      rate: count / this.index.size,
      recentRate: latest / Math.max(1, this.latest.length),
      of10: 0,
    };
  }

  /** The nearest stories when one counts half as near after so many days. Stories without a date count as of today. */
  private nearest(
    similar: Float64Array,
    { days, most }: { days: number; most: number },
    today: number,
  ): (Near & { similarity: number })[] {
    const dated = new Float64Array(similar.length);
    for (let slot = 0; slot < similar.length; slot++) {
      const similarity = similar[slot] as number;
      if (similarity <= 0) continue;
      const age = today - (this.stories[slot]?.day ?? today);
      dated[slot] = age > 0 ? similarity * 2 ** (-age / days) : similarity;
    }
    return nearest(dated, most).map((near) => ({ ...near, similarity: similar[near.slot] as number }));
  }

  /** Adds the shares of the nearest so many stories; the number stands in the feature's name. */
  private vote(
    near: readonly (Near & { similarity: number })[],
    shares: readonly Vote[],
    open: (tag: number) => SubjectEvidence,
  ): void {
    const sizes = shares.map((share) => Number(/\d+$/.exec(share)?.[0]));
    const totals = sizes.map((size) => near.slice(0, size).reduce((sum, { nearness }) => sum + nearness, 0));
    const lasting = shares[0] === 'near5';
    near.forEach(({ slot, nearness, similarity }, rank) => {
      for (const tag of this.stories[slot]?.tags ?? []) {
        const own = open(tag);
        for (let at = 0; at < shares.length; at++)
          if (rank < (sizes[at] as number)) own[shares[at] as Vote] += nearness / (totals[at] as number);
        own.nearest = Math.max(own.nearest, similarity);
        if (lasting && rank < 10) own.of10++;
      }
    });
  }

  private addProfiles(tables: ReadonlyMap<number, SubjectEvidence>, similar: Float64Array): void {
    const sums = new Float64Array(this.book.size);
    let all = 0;
    for (let slot = 0; slot < similar.length; slot++) {
      const similarity = similar[slot] as number;
      if (similarity === 0) continue;
      all += similarity;
      for (const tag of this.stories[slot]?.tags ?? []) sums[tag] = (sums[tag] as number) + similarity;
    }
    const mean = all / this.index.size;
    let best = 0;
    for (const [tag, own] of tables) {
      own.centroidShare = (sums[tag] as number) / Math.sqrt(1 + this.book.at(tag).square);
      best = Math.max(best, own.centroidShare);
    }
    for (const [tag, own] of tables) {
      // Two ordinary stories are mixed in, or a tag with one story would have an extreme profile.
      const tagMean = ((sums[tag] as number) + 2 * mean) / (own.count + 2);
      own.centroidShare = best > 0 ? own.centroidShare / best : 0;
      own.profile = tagMean / (tagMean + mean || 1);
    }
  }

  private addLinear(tables: ReadonlyMap<number, SubjectEvidence>, similar: Float64Array): void {
    const outputs = classify(similar, this.stories, this.book.size);
    const best = outputs.reduce((most, each) => Math.max(most, each), LEAST_BEST);
    for (const [tag, own] of tables) {
      own.linear = outputs[tag] as number;
      own.linearShare = own.linear / best;
    }
  }
}

type Vote = {
  [Name in keyof SubjectEvidence]: Name extends `${'near' | 'recent' | 'running'}${number}` ? Name : never;
}[keyof SubjectEvidence];

/** Shares are not taken of less: where no tag is likely, the best is not likely either. */
const LEAST_BEST = 0.05;

function dayOf(date: string | undefined): number {
  return date === undefined ? NaN : Date.parse(date) / 86_400_000;
}
