import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';

interface Counts {
  offered: number;
  accepted: number;
}

/** Decisions move a confidence by at most so much, in log-odds. */
const FURTHEST = 2;

/** What this house's editors did with what they were offered. */
export class Decisions {
  private readonly counts = new Map<string, Counts>();

  clear(): void {
    this.counts.clear();
  }

  load(key: string, offered: number, accepted: number): void {
    this.counts.set(key, {
      offered: Math.max(0, offered),
      accepted: Math.min(Math.max(0, accepted), offered),
    });
  }

  /** Counts one decision, or takes it back. */
  count(key: string, decision: 'accepted' | 'rejected', undo = false): void {
    const own = this.counts.get(key) ?? { offered: 0, accepted: 0 };
    const by = undo ? -1 : 1;
    own.offered = Math.max(0, own.offered + by);
    if (decision === 'accepted') own.accepted = Math.max(0, own.accepted + by);
    own.accepted = Math.min(own.accepted, own.offered);
    if (own.offered === 0) this.counts.delete(key);
    else this.counts.set(key, own);
  }

  dump(out: SnapshotWriter): void {
    out.section('decisions');
    out.json([...this.counts]);
  }

  /** Of decisions that were just made. */
  restore(from: SnapshotReader): void {
    from.section('decisions');
    for (const [key, counts] of from.json<[string, Counts][]>()) this.counts.set(key, counts);
  }

  of(key: string): Readonly<Counts> | undefined {
    return this.counts.get(key);
  }

  /** Shift of a suggestion's log-odds: the odds of acceptance so far, with two even decisions mixed in, halved and bounded. */
  shift(key: string): number {
    const own = this.counts.get(key);
    if (own === undefined) return 0;
    const odds = Math.log((own.accepted + 2) / (own.offered - own.accepted + 2));
    return Math.max(-FURTHEST, Math.min(FURTHEST, odds));
  }
}
