import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import { nameTerms } from './terms';

/** What is kept of one tag. */
export interface TagRecord {
  name: string;
  /** Subject words of its name. */
  terms: readonly string[];
  /** Stories that carry it. */
  count: number;
  /** Of the latest stories, how many carry it. */
  latest: number;
  /** Squared length of the sum of its stories, as unit vectors. */
  square: number;
}

/** The tags of the archive under small numbers, which stay theirs for good. */
export class TagBook {
  private readonly numbers = new Map<string, number>();
  private readonly records: TagRecord[] = [];

  /** Tags ever used. */
  get size(): number {
    return this.records.length;
  }

  /** Number of a tag that a story carried, or undefined. */
  find(tag: string): number | undefined {
    return this.numbers.get(tag);
  }

  at(number: number): TagRecord {
    return this.records[number] as TagRecord;
  }

  /** Number of a tag, new or not. */
  number(tag: string): number {
    let number = this.numbers.get(tag);
    if (number === undefined) {
      this.numbers.set(tag, (number = this.records.length));
      this.records.push({ name: tag, terms: nameTerms(tag), count: 0, latest: 0, square: 0 });
    }
    return number;
  }

  dump(out: SnapshotWriter): void {
    out.section('tags');
    out.json(this.records.map(({ name, count, latest, square }) => [name, count, latest, square]));
  }

  /** Of a book that was just made. */
  restore(from: SnapshotReader): void {
    from.section('tags');
    for (const [name, count, latest, square] of from.json<[string, number, number, number][]>())
      Object.assign(this.at(this.number(name)), { count, latest, square });
  }
}
