import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Decided } from '../worker/protocol';
import { CHANGE_UID } from './model';

/** What may be told, by topic. */
export interface Topics {
  vocabulary: { ids: string[] };
  stories: { uid: string; ids: string[] };
  decision: Decided;
  /** The names that the house never wants proposed. */
  'refused-names': Record<string, never>;
  /** The ranking was set back to its start, at this time. */
  reset: { at: string };
}
export type Change = { [T in keyof Topics]: { topic: T; body: Topics[T] } }[keyof Topics];

interface Row {
  id: number;
  origin: string;
  topic: string;
  body: string;
}

/** A row committed late has a lower number than rows seen before it: so many are looked at again. */
const OVERLAP = 200;
const KEPT_MS = 3_600_000;
const AT_ONCE = 1_000;

/** The log of changes between instances on one database: written after each commit, polled by every instance. */
export class ChangeLog {
  private readonly origin = randomUUID();
  private last = 0;
  private seen = new Set<number>();

  constructor(private readonly strapi: Core.Strapi) {}

  /** From here on; what was told earlier is in the database that is loaded. */
  async begin(): Promise<void> {
    const [newest] = await this.rows({ orderBy: { id: 'desc' }, limit: OVERLAP });
    this.last = newest?.id ?? 0;
    const known = await this.rows({ where: { id: { $gt: this.last - OVERLAP } }, limit: OVERLAP });
    this.seen = new Set(known.map((row) => row.id));
  }

  async tell(change: Change): Promise<void> {
    const data = {
      origin: this.origin,
      topic: change.topic,
      body: JSON.stringify(change.body),
      at: new Date(),
    };
    await this.strapi.db.query(CHANGE_UID).create({ data });
  }

  /** What others told since the last call. */
  async hear(): Promise<Change[]> {
    // Most have been heard: only what is fresh and another's is read whole.
    const rows = await this.rows({
      select: ['id', 'origin'],
      where: { id: { $gt: this.last - OVERLAP } },
      orderBy: { id: 'asc' },
      limit: AT_ONCE + OVERLAP,
    });
    const fresh = rows.filter((row) => !this.seen.has(row.id));
    this.last = Math.max(this.last, rows[rows.length - 1]?.id ?? 0);
    this.seen = new Set(rows.filter((row) => row.id > this.last - OVERLAP).map((row) => row.id));
    const foreign = fresh.filter((row) => row.origin !== this.origin).map((row) => row.id);
    if (foreign.length === 0) return [];
    const told = await this.rows({ where: { id: { $in: foreign } }, orderBy: { id: 'asc' } });
    return told.map((row) => ({ topic: row.topic, body: JSON.parse(row.body) as unknown }) as Change);
  }

  /** Removes what every instance has long heard. */
  async forget(): Promise<void> {
    await this.strapi.db
      .query(CHANGE_UID)
      .deleteMany({ where: { at: { $lt: new Date(Date.now() - KEPT_MS) } } });
  }

  private async rows(query: object): Promise<Row[]> {
    return (await this.strapi.db.query(CHANGE_UID).findMany(query)) as Row[];
  }
}
