import { IntPages, Slots } from '../names/pages';
import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { Blocks } from './blocks';
import { MOST_SLOTS, partsOf, PostingLists, WEIGHT_UNIT } from './posting-lists';
import { logSteps, rarityOf, StoryLengths } from './story-lengths';
import { TermBook } from './term-book';

/** Places in lists that one look-up reads at most, the heaviest terms first: it bounds the time for any archive. */
const MOST_READ = 400_000;

interface QueryTerm {
  term: number;
  /** Stories that have it; with none there is no such term. */
  documents: number;
  /** Its weight in parts, see `partsOf`. */
  parts: number;
  /** Inverse document frequency. */
  rarity: number;
  /** TF-IDF weight. */
  value: number;
}

/**
 * Published stories as sparse vectors in inverted lists. Similarity is the cosine of TF-IDF weights with sublinear
 * term frequency (Salton & Buckley 1988). All of it lies in flat arrays: 4 bytes for each term of a story in the lists
 * and 4 in the story's own, with up to a half of room to grow.
 */
export class StoryIndex {
  private readonly book = new TermBook();
  private readonly lists = new PostingLists();
  private readonly lengths = new StoryLengths();
  private readonly free = new Slots();
  /** Terms of each story, and for each slot where they are and how many, plus one; 0 when it is free. */
  private readonly terms = new Blocks();
  private readonly stories = new IntPages();
  private top = 0;
  /** Used again for each look-up. */
  private similar = new Float64Array(0);

  /** Stories held. */
  get size(): number {
    return this.free.used;
  }

  /** Slots ever used; a similarity list is as long. */
  get slots(): number {
    return this.top;
  }

  /** Adds a story's term weights; returns its slot, which may be one that a removed story had. */
  add(weights: ReadonlyMap<string, number>): number {
    const slot = this.free.take();
    if (slot >= MOST_SLOTS) throw new Error(`StoryIndex: more than ${MOST_SLOTS} stories`);
    this.top = Math.max(this.top, slot + 1);
    this.lengths.open(slot);
    const handle = this.terms.allocate(weights.size);
    const own = this.terms.view(handle, weights.size);
    let at = 0;
    for (const [text, weight] of weights) {
      const term = this.termFor(text);
      own[at++] = term;
      const documents = this.lists.length(term) + 1;
      this.rescale(term, documents - 1, documents);
      const parts = partsOf(weight);
      this.lists.add(term, slot, parts);
      this.lengths.add(slot, parts, logSteps(documents));
    }
    this.stories.set(slot * 2, handle | 0);
    this.stories.set(slot * 2 + 1, weights.size + 1);
    return slot;
  }

  /** Term weights of a story, as they were added but for rounding; empty when there is none. Work: the lists of its terms. */
  weightsOf(slot: number): Map<string, number> {
    const weights = new Map<string, number>();
    for (const term of this.termsOf(slot))
      weights.set(this.book.textOf(term), this.lists.weightIn(term, slot) / WEIGHT_UNIT);
    return weights;
  }

  /** Forgets a story without a trace. Work: the lengths of the lists of its terms. */
  remove(slot: number): void {
    const terms = this.termsOf(slot);
    if (slot >= this.top || this.stories.get(slot * 2 + 1) === 0) return;
    for (const term of terms) {
      const documents = this.lists.length(term) - 1;
      this.lists.remove(term, slot);
      if (documents === 0) this.book.release(term);
      else this.rescale(term, documents + 1, documents);
    }
    this.terms.release(this.stories.get(slot * 2) >>> 0, terms.length);
    this.stories.set(slot * 2 + 1, 0);
    this.free.release(slot);
  }

  /**
   * Cosine similarity, by slot, of all stories to what a text is about: its `most` terms of the greatest TF-IDF weight.
   * 0 for free slots. The array is the same for all calls: it holds until the next.
   */
  similarities(weights: ReadonlyMap<string, number>, most = Infinity): Float64Array {
    if (this.similar.length < this.top) this.similar = new Float64Array(this.top * 2);
    const sums = this.similar.subarray(0, this.top);
    sums.fill(0);
    const terms = this.query(weights, most);
    const squares = terms.reduce((sum, { value }) => sum + value * value, 0);
    const factor = 1 / ((Math.sqrt(squares) || 1) * WEIGHT_UNIT * WEIGHT_UNIT);
    let left = MOST_READ;
    for (const { documents, term, parts, rarity } of this.withinReach(terms)) {
      left -= documents;
      if (left >= 0) this.lists.addTo(sums, term, parts * rarity * rarity * factor);
    }
    this.lengths.divide(sums, this.size);
    return sums;
  }

  /** Inverse document frequency as a share of the most it can be. */
  rarity(term: string): number {
    if (this.size < 20) return 1;
    return Math.log((1 + this.size) / (1 + this.documents(term))) / Math.log(1 + this.size);
  }

  /** Bytes of its arrays. */
  get bytes(): number {
    const { book, lists, lengths, terms, stories, similar } = this;
    return [book, lists, lengths, terms, stories].reduce((sum, { bytes }) => sum + bytes, similar.byteLength);
  }

  dump(out: SnapshotWriter): void {
    out.section('stories as vectors');
    out.json(this.top);
    for (const part of this.parts) part.dump(out);
  }

  /** Of an index that was just made. */
  restore(from: SnapshotReader): void {
    from.section('stories as vectors');
    this.top = from.json<number>();
    for (const part of this.parts) part.restore(from);
  }

  private get parts() {
    const { book, lists, lengths, free, terms, stories } = this;
    return [book, lists, lengths, free, terms, stories];
  }

  /** Terms of a text with what they count, at most so many, the heaviest. */
  private query(weights: ReadonlyMap<string, number>, most: number): QueryTerm[] {
    const terms: QueryTerm[] = [];
    for (const [text, weight] of weights) {
      const term = this.book.find(text);
      const documents = term < 0 ? 0 : this.lists.length(term);
      const rarity = rarityOf(this.size, documents);
      // Rounded as those of stories are, so that a story taken out again finds what it found when it came.
      const parts = partsOf(weight);
      terms.push({ term, documents, parts, rarity, value: (parts * rarity) / WEIGHT_UNIT });
    }
    if (terms.length <= most) return terms;
    const values = Float64Array.from(terms, ({ value }) => value).sort();
    const least = values[values.length - most] as number;
    let room = most - terms.filter(({ value }) => value > least).length;
    return terms.filter(({ value }) => value > least || (value === least && room-- > 0));
  }

  /** Those that stories have; the heaviest first when there is too much to read. */
  private withinReach(terms: readonly QueryTerm[]): QueryTerm[] {
    const found = terms.filter(({ documents, rarity }) => documents > 0 && rarity > 0);
    const places = found.reduce((sum, { documents }) => sum + documents, 0);
    return places <= MOST_READ ? found : found.sort((a, b) => b.value - a.value || a.documents - b.documents);
  }

  private documents(text: string): number {
    const term = this.book.find(text);
    return term < 0 ? 0 : this.lists.length(term);
  }

  private termFor(text: string): number {
    const known = this.book.find(text);
    if (known >= 0) return known;
    const term = this.book.number(text);
    this.lists.open(term);
    return term;
  }

  /** Terms of a story; none for a free slot. */
  private termsOf(slot: number): Uint32Array {
    const length = slot < this.top ? this.stories.get(slot * 2 + 1) - 1 : 0;
    return length > 0 ? this.terms.view(this.stories.get(slot * 2) >>> 0, length) : new Uint32Array();
  }

  /** Follows the lengths of a term's stories when the logarithm of their number comes to another step. */
  private rescale(term: number, before: number, after: number): void {
    if (before === 0 || after === 0) return;
    const [from, to] = [logSteps(before), logSteps(after)];
    if (from !== to) this.lists.forEach(term, (slot, weight) => this.lengths.move(slot, weight, from, to));
  }
}
