import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';

/** Share of the past that is left after one more story had the tag among its candidates. */
const FAST = 0.95;
const SLOW = 0.98;
/** Stories that count for "as expected" before a tag's own tell. */
const PRIOR = 1;

/** Chosen and expected, each over a short past and a long one. */
interface Tally {
  fastChosen: number;
  fastExpected: number;
  slowChosen: number;
  slowExpected: number;
}

/**
 * How often each tag was chosen against how often its confidences would have had it: a tag that the house stopped using fades,
 * one that it took up comes forward, and a tag whose confidence is always too high or too low is put right.
 */
export class TagTrends {
  private readonly tallies = new Map<string, Tally>();

  /** Counts one story's candidates with the probabilities that they had. */
  count(candidates: Iterable<{ tag: string; probability: number; chosen: boolean }>): void {
    for (const { tag, probability, chosen } of candidates) {
      const own = this.tallies.get(tag) ?? { fastChosen: 0, fastExpected: 0, slowChosen: 0, slowExpected: 0 };
      const one = chosen ? 1 : 0;
      own.fastChosen = own.fastChosen * FAST + one;
      own.fastExpected = own.fastExpected * FAST + probability;
      own.slowChosen = own.slowChosen * SLOW + one;
      own.slowExpected = own.slowExpected * SLOW + probability;
      this.tallies.set(tag, own);
    }
  }

  /** Logarithms of chosen over expected; undefined while nothing is known. */
  of(tag: string): { fast: number; slow: number } | undefined {
    const own = this.tallies.get(tag);
    if (own === undefined) return undefined;
    return {
      fast: Math.log((own.fastChosen + PRIOR) / (own.fastExpected + PRIOR)),
      slow: Math.log((own.slowChosen + PRIOR) / (own.slowExpected + PRIOR)),
    };
  }

  clear(): void {
    this.tallies.clear();
  }

  dump(out: SnapshotWriter): void {
    out.section('trends');
    out.json([...this.tallies]);
  }

  /** Of trends that were just made. */
  restore(from: SnapshotReader): void {
    from.section('trends');
    for (const [tag, tally] of from.json<[string, Tally][]>()) this.tallies.set(tag, tally);
  }
}
