import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { errorsOf } from './classifier';
import { DatedNearest } from './dated-nearest';
import type { SubjectEvidence } from './evidence';
import { grown } from './growing';
import { LatestStories } from './latest-stories';
import type { Nearest } from './nearest';
import { StoryIndex } from './story-index';
import { StoryRecords } from './story-records';
import { TagBook } from './tag-book';
import type { Terms } from './terms';

/** Stories that count as the latest. */
const LATEST = 100;
/** Nearest stories whose tags are candidates. */
const NEAREST = 100;
/** Heaviest words of an article that stories are looked up with. */
const QUERY_TERMS = 128;
/** Days after which a story counts half as near, and the shares that are taken of so many nearest. */
const VOTES = [
  { halfLife: 1500, most: NEAREST, shares: { near5: 5, near15: 15, near40: 40, near100: 100 } },
  { halfLife: 300, most: 40, shares: { recent5: 5, recent15: 15, recent40: 40 } },
  { halfLife: 40, most: 15, shares: { running5: 5, running15: 15 } },
] as const;

/** Of fewer neighbours than this no share is taken: those missing count as near as that, without any tag. */
const SAMPLE = 15;
const UNSEEN_NEARNESS = 0.15;
/** So few stories are no sample of what the house does. */
const FEW = 10;

/** The house's published stories and what they teach of its tags. Tags are folded names. */
export class Subjects {
  private readonly index = new StoryIndex();
  private readonly book = new TagBook();
  private readonly records = new StoryRecords();
  private readonly latest = new LatestStories(LATEST, (slot, by) => {
    for (const tag of this.records.tagsOf(slot)) this.book.at(tag).latest += by;
  });
  private readonly votes = VOTES.map(({ halfLife, most, shares }) => ({
    near: new DatedNearest(halfLife, most),
    shares: Object.entries(shares) as [Vote, number][],
  }));
  /** By tag, used again for each article: sums of similarities, outputs of classifiers. */
  private sums = new Float64Array(64);
  private outputs = new Float64Array(64);
  /** What they are of, while no story comes or goes. */
  private summed?: { weights: ReadonlyMap<string, number>; similar: Float64Array; mean: number };

  get size(): number {
    return this.index.size;
  }

  has(storyId: string): boolean {
    return this.records.find(storyId) !== undefined;
  }

  /** Learns one story; one with the same id is replaced. */
  learn(id: string, tags: readonly string[], { weights }: Terms, date?: string): void {
    this.unlearn(id);
    const numbers = tags.map((tag) => this.book.number(tag));
    this.addUp(weights);
    this.resize(numbers, 1);
    const support = errorsOf(this.outputs, numbers);
    const slot = this.index.add(weights);
    this.summed = undefined;
    const day = dayOf(date);
    this.records.set(slot, { id, tags: numbers, day, support });
    for (const { near } of this.votes) near.set(slot, day);
    for (const tag of numbers) this.book.at(tag).count++;
    this.latest.add(slot);
  }

  /** Forgets a story; returns the tags that no story carries any more. */
  unlearn(id: string): string[] {
    const slot = this.records.find(id);
    if (slot === undefined) return [];
    const weights = this.index.weightsOf(slot);
    const tags = this.records.tagsOf(slot);
    this.latest.remove(slot);
    this.index.remove(slot);
    this.records.clear(slot);
    this.summed = undefined;
    this.addUp(weights);
    this.resize(tags, -1);
    const gone: string[] = [];
    for (const tag of tags) {
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
    for (const part of this.parts) part.dump(out);
  }

  /** Of subjects that were just made. */
  restore(from: SnapshotReader): void {
    from.section('subjects');
    for (const part of this.parts) part.restore(from);
    for (let slot = 0; slot < this.records.slots; slot++)
      for (const { near } of this.votes) near.set(slot, this.records.dayOf(slot));
  }

  private get parts() {
    return [this.index, this.book, this.records, this.latest];
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
    const similar = this.addUp(terms.weights);
    const tables = new Map<number, SubjectEvidence>();
    const open = (tag: number): SubjectEvidence => {
      let own = tables.get(tag);
      if (own === undefined) tables.set(tag, (own = this.blank(tag, terms)));
      return own;
    };
    const today = dayOf(date);
    for (const { near, shares } of this.votes)
      this.vote(near.find(similar, today, this.latest.order), similar, shares, open);
    for (const tag of named) {
      const number = this.book.find(tag);
      if (number !== undefined && this.book.at(number).count > 0) open(number);
    }
    this.addProfiles(tables);
    this.addLinear(tables);
    return new Map([...tables].map(([tag, own]) => [this.book.at(tag).name, own]));
  }

  /** Similarities of all stories, with `sums`, `outputs` and `all` of them. A story is learned right after it was looked at. */
  private addUp(weights: ReadonlyMap<string, number>): Float64Array {
    this.sums = grown(this.sums, this.book.size);
    this.outputs = grown(this.outputs, this.book.size);
    if (this.summed?.weights === weights) return this.summed.similar;
    const similar = this.index.similarities(weights, QUERY_TERMS);
    this.sums.fill(0);
    this.outputs.fill(0);
    const mean = this.records.addUp(similar, this.sums, this.outputs) / Math.max(1, this.index.size);
    this.summed = { weights, similar, mean };
    return similar;
  }

  /** Follows the length of each tag's sum when a story, of which `sums` tells, comes (sign 1) or goes (-1). */
  private resize(tags: readonly number[], sign: 1 | -1): void {
    for (const tag of tags) {
      const record = this.book.at(tag);
      record.square = Math.max(0, record.square + sign * (1 + 2 * (this.sums[tag] as number)));
    }
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
      rate: count / Math.max(FEW, this.index.size),
      recentRate: latest / Math.max(FEW, this.latest.size),
      of10: 0,
    };
  }

  /** Adds the shares of the nearest so many stories. Where there are few, others without the tag are thought to be there. */
  private vote(
    { length, slots, values, unit }: Nearest,
    similar: Float64Array,
    shares: readonly [Vote, number][],
    open: (tag: number) => SubjectEvidence,
  ): void {
    const totals = shares.map(
      ([, size]) =>
        values.subarray(0, Math.min(size, length)).reduce(add, 0) +
        UNSEEN_NEARNESS * unit * Math.max(0, Math.min(size, SAMPLE) - length),
    );
    const lasting = shares[0]?.[0] === 'near5';
    for (let rank = 0; rank < length; rank++) {
      const slot = slots[rank] as number;
      for (const tag of this.records.tagsOf(slot)) {
        const own = open(tag);
        for (let at = 0; at < shares.length; at++) {
          const [share, size] = shares[at] as [Vote, number];
          if (rank < size) own[share] += (values[rank] as number) / (totals[at] as number);
        }
        own.nearest = Math.max(own.nearest, similar[slot] as number);
        if (lasting && rank < 10) own.of10++;
      }
    }
  }

  /** Towards 1 with the number of stories: in an archive of one, its tags are the best ones for any text. */
  private get certainty(): number {
    return this.index.size / (this.index.size + FEW);
  }

  private addProfiles(tables: ReadonlyMap<number, SubjectEvidence>): void {
    const { sums } = this;
    const mean = this.summed?.mean ?? 0;
    let best = 0;
    for (const [tag, own] of tables) {
      own.centroidShare = (sums[tag] as number) / Math.sqrt(1 + this.book.at(tag).square);
      best = Math.max(best, own.centroidShare);
    }
    for (const [tag, own] of tables) {
      // Two ordinary stories are mixed in, or a tag with one story would have an extreme profile.
      const tagMean = ((sums[tag] as number) + 2 * mean) / (own.count + 2);
      own.centroidShare = best > 0 ? (own.centroidShare / best) * this.certainty : 0;
      own.profile = tagMean / (tagMean + mean || 1);
    }
  }

  private addLinear(tables: ReadonlyMap<number, SubjectEvidence>): void {
    const best = this.outputs.reduce((most, each) => Math.max(most, each), LEAST_BEST);
    for (const [tag, own] of tables) {
      own.linear = this.outputs[tag] as number;
      own.linearShare = (own.linear / best) * this.certainty;
    }
  }
}

type Vote = {
  [Name in keyof SubjectEvidence]: Name extends `${'near' | 'recent' | 'running'}${number}` ? Name : never;
}[keyof SubjectEvidence];

function add(one: number, other: number): number {
  return one + other;
}

/** Shares are not taken of less: where no tag is likely, the best is not likely either. */
const LEAST_BEST = 0.05;

function dayOf(date: string | undefined): number {
  return date === undefined ? NaN : Date.parse(date) / 86_400_000;
}
