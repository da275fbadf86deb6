import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';

/**
 * Published stories as sparse vectors in inverted lists. Similarity is the cosine of TF-IDF weights with
 * sublinear term frequency (Salton & Buckley 1988); a story's length is taken with the document
 * frequencies of the day it was learned, so that learning one story touches only its own terms.
 */
interface Postings {
  /** Slots of stories and their term weights, in parallel. */
  slots: number[];
  weights: number[];
}

export interface SimilarStory {
  slot: number;
  similarity: number;
}

export class StoryIndex {
  private readonly postings = new Map<string, Postings>();
  private readonly norms: number[] = [];
  private readonly terms: (string[] | undefined)[] = [];
  private live = 0;

  /** Stories held. */
  get size(): number {
    return this.live;
  }

  /** Slots ever used; a similarity list is as long. */
  get slots(): number {
    return this.norms.length;
  }

  /** Adds a story's term weights; returns its slot. */
  add(weights: ReadonlyMap<string, number>): number {
    const slot = this.norms.length;
    let squares = 0;
    this.live++;
    for (const [term, weight] of weights) {
      let list = this.postings.get(term);
      // Most terms are said by one story: a list of one is not made by growing, which reserves places for more.
      if (list === undefined) this.postings.set(term, (list = { slots: [slot], weights: [weight] }));
      else {
        list.slots.push(slot);
        list.weights.push(weight);
      }
      const value = weight * this.idf(list.slots.length);
      squares += value * value;
    }
    this.norms.push(Math.sqrt(squares) || 1);
    this.terms.push([...weights.keys()]);
    return slot;
  }

  dump(out: SnapshotWriter): void {
    out.section('stories as vectors');
    out.json(this.live);
    out.json(this.norms);
    out.json(this.terms.map((terms) => terms ?? null));
    out.json([...this.postings].map(([term, { slots, weights }]) => [term, slots, weights]));
  }

  /** Of an index that was just made. */
  restore(from: SnapshotReader): void {
    from.section('stories as vectors');
    this.live = from.json<number>();
    this.norms.push(...from.json<number[]>());
    this.terms.push(...from.json<(string[] | null)[]>().map((terms) => terms ?? undefined));
    for (const [term, slots, weights] of from.json<[string, number[], number[]][]>())
      this.postings.set(term, { slots, weights });
  }

  /** Term weights of a story, as they were added. */
  weightsOf(slot: number): Map<string, number> {
    const weights = new Map<string, number>();
    for (const term of this.terms[slot] ?? []) {
      const list = this.postings.get(term);
      weights.set(term, list?.weights[list.slots.indexOf(slot)] ?? 0);
    }
    return weights;
  }

  /** Forgets a story. Work: the lengths of the lists of its terms. */
  remove(slot: number): void {
    const terms = this.terms[slot];
    if (terms === undefined) return;
    for (const term of terms) {
      const list = this.postings.get(term);
      const at = list === undefined ? -1 : list.slots.indexOf(slot);
      if (list === undefined || at < 0) continue;
      list.slots.splice(at, 1);
      list.weights.splice(at, 1);
      if (list.slots.length === 0) this.postings.delete(term);
    }
    this.terms[slot] = undefined;
    this.live--;
  }

  /** Cosine similarity, by slot, of all stories to a text. Terms that one story alone has tell little of others and stay out of lists' way. */
  similarities(weights: ReadonlyMap<string, number>): Float64Array {
    const sums = new Float64Array(this.norms.length);
    let squares = 0;
    const alone = this.idf(1);
    for (const [term, weight] of weights) {
      const list = this.postings.get(term);
      const idf = list === undefined ? alone : this.idf(list.slots.length);
      squares += weight * weight * idf * idf;
      if (list !== undefined) addTo(sums, list, weight * idf * idf);
    }
    const norm = Math.sqrt(squares) || 1;
    for (let slot = 0; slot < sums.length; slot++) {
      sums[slot] = (sums[slot] as number) / (norm * (this.norms[slot] as number));
    }
    return sums;
  }

  /** Inverse document frequency as a share of the most it can be. */
  rarity(term: string): number {
    if (this.live < 20) return 1;
    const documents = this.postings.get(term)?.slots.length ?? 0;
    return Math.log((1 + this.live) / (1 + documents)) / Math.log(1 + this.live);
  }

  private idf(documents: number): number {
    return Math.log(1 + this.live / documents);
  }
}

function addTo(sums: Float64Array, { slots, weights }: Postings, factor: number): void {
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] as number;
    sums[slot] = (sums[slot] as number) + factor * (weights[index] as number);
  }
}
