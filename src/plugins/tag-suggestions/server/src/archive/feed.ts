import type { Core } from '@strapi/strapi';
import { outsideTransactions } from '../after-commit';
import { populateOf, valuesAt } from '../config/field-path';
import type { TypePlan, VocabularyPlan } from '../config/plan';
import type { TaggerHost } from '../worker/host';
import type { WitnessedStory } from '../worker/protocol';
import type { Publication } from './witness';

const BATCH = 20;
const GATHER_MS = 50;

/** Compares stories that were just published with what would have been offered; answers those it taught. */
export type Witness = (publications: Publication[]) => Promise<Set<string>>;

type Row = { id: number; documentId: string; locale?: string | null; publishedAt?: unknown } & Record<
  string,
  unknown
>;

/**
 * Teaches the tagger the stories of one content type that are public, each language by itself: all at start, newest
 * first, then each as it is published, changed or taken down. A type without drafts is public as it is.
 */
export class ArchiveFeed {
  private readonly dirty = new Set<string>();
  /** Of those, the ones that were published here, not on another instance. */
  private readonly published = new Set<string>();
  /** Story ids by document: what to forget when a document's rows are gone. */
  private readonly learned = new Map<string, Set<string>>();
  private queue: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private generation = 0;
  private readonly flushSoon: () => void;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly plan: TypePlan,
    private readonly vocabulary: VocabularyPlan,
    private readonly host: TaggerHost,
    private readonly onError: (error: unknown) => void,
    private readonly witness?: Witness,
  ) {
    this.flushSoon = outsideTransactions(() => {
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.refresh().catch(this.onError);
      }, GATHER_MS);
    });
  }

  /** @param limit how many stories at most; the newest are learned */
  async load(limit: number): Promise<void> {
    const generation = ++this.generation;
    this.learned.clear();
    let before: number | undefined;
    let left = limit;
    while (left > 0 && generation === this.generation) {
      const older: object = before === undefined ? {} : { id: { $lt: before } };
      const size = Math.min(BATCH, left);
      const count: number = await this.inTurn(async () => {
        const rows = await this.rows({ where: older, orderBy: { id: 'desc' }, limit: size });
        await this.learn(rows);
        before = rows[rows.length - 1]?.id;
        return rows.length;
      });
      left -= count;
      if (count < size) return;
    }
  }

  stop(): void {
    this.generation += 1;
    clearTimeout(this.timer);
  }

  /**
   * Documents that were saved, published, taken down or deleted.
   * @param here on this instance: if published, the witness is told
   */
  changed(ids: Iterable<string>, here = false): void {
    for (const id of ids) {
      this.dirty.add(id);
      if (here) this.published.add(id);
    }
    if (this.dirty.size > 0) this.flushSoon();
  }

  /** Reads the waiting documents now. */
  refresh(): Promise<void> {
    return this.inTurn(async () => {
      while (this.dirty.size > 0) {
        const ids = [...this.dirty].slice(0, BATCH);
        for (const id of ids) this.dirty.delete(id);
        const rows = await this.rows({ where: { documentId: { $in: ids } } });
        const standing = new Set(rows.map((row) => this.storyId(row)));
        const gone = ids.flatMap((id) => [...(this.learned.get(id) ?? [])]).filter((id) => !standing.has(id));
        for (const id of ids) this.learned.delete(id);
        if (gone.length > 0) await this.host.ask('unlearn', { ids: gone }, 0);
        const published = rows.filter((row) => this.published.has(row.documentId));
        for (const id of ids) this.published.delete(id);
        const taught = await this.tellWitness(published);
        await this.learn(rows, taught);
      }
    });
  }

  private async tellWitness(rows: readonly Row[]): Promise<Set<string>> {
    if (!this.witness || rows.length === 0) return new Set();
    try {
      return await this.witness(rows.map((row) => this.publicationOf(row)));
    } catch (error) {
      // The story is taught all the same; only its outcome is not known.
      this.onError(error);
      return new Set();
    }
  }

  private async learn(rows: readonly Row[], taught?: ReadonlySet<string>): Promise<void> {
    const stories = rows.map((row) => this.storyOf(row)).filter(({ id }) => !taught?.has(id));
    if (stories.length > 0) await this.host.ask('learn', { stories }, 0);
    for (const row of rows) {
      const stories = this.learned.get(row.documentId) ?? new Set();
      this.learned.set(row.documentId, stories.add(this.storyId(row)));
    }
  }

  private publicationOf(row: Row): Publication {
    const { documentId: subjectId, locale, publishedAt, updatedAt } = row;
    const at = (this.plan.draftAndPublish ? publishedAt : updatedAt) as string | number | Date;
    return {
      subject: { subjectType: this.plan.uid, subjectId, subjectLocale: locale ?? '' },
      story: this.storyOf(row),
      at: new Date(at),
    };
  }

  private storyOf(row: Row): WitnessedStory {
    const value = (row[this.plan.tags] ?? []) as Row | Row[];
    const tags = (Array.isArray(value) ? value : [value]).filter((tag) => tag[this.vocabulary.name]);
    const date = (row.publishedAt ?? row.createdAt) as string | number | Date | null | undefined;
    return {
      id: this.storyId(row),
      ...(row.locale ? { locale: row.locale } : {}),
      ...(date ? { date: new Date(date).toISOString() } : {}),
      fields: this.plan.fields.flatMap(({ steps, role, format }) =>
        valuesAt(row, steps).map(({ name, value }) => ({ name, role, format, value })),
      ),
      tags: tags.map((tag) => String(tag[this.vocabulary.name])),
      tagIds: tags.map((tag) => tag.documentId),
    };
  }

  private storyId(row: Row): string {
    return `${this.plan.uid} ${row.documentId} ${row.locale ?? ''}`;
  }

  private async rows(query: { where: object; orderBy?: object; limit?: number }): Promise<Row[]> {
    const where = this.plan.draftAndPublish
      ? { ...query.where, publishedAt: { $notNull: true } }
      : query.where;
    const populate = {
      ...populateOf(this.plan.fields.map(({ steps }) => steps)),
      [this.plan.tags]: { select: ['documentId', this.vocabulary.name] },
    };
    return (await this.strapi.db.query(this.plan.uid).findMany({ ...query, where, populate })) as Row[];
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(act, act);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
