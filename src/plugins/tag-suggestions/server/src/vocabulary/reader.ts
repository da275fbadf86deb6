import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { VocabularyPlan } from '../config/plan';
import type { VocabularyRecord } from '../worker/protocol';
import { recordOf, versionOf, type Row } from './rows';

/** Rows read at once: few enough that the event loop is not held up, many enough to be quick. */
const BATCH = 100;
const SCAN = 500;
/** Rows that the database counts at once. SQLite does so on this thread. */
const SPAN = 5_000;

/** What a pass over the whole table found: rows, time of the last save, and where what was saved when stands. */
export interface Survey {
  rows: number;
  /** milliseconds */
  lastSaved: number;
  spans: { after: number; upTo: number; lastSaved: number }[];
}

/** Reads the vocabulary in slices along the index on documentId. */
export class VocabularyReader {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly plan: VocabularyPlan,
    /** Asked anew each time: on a first start the locales are made after this. */
    private readonly defaultLocale: () => Promise<string | undefined>,
  ) {}

  /** The documents with these ids that are there (and published, if the type knows drafts). */
  async read(ids: readonly string[]): Promise<VocabularyRecord[]> {
    const records: VocabularyRecord[] = [];
    for (let from = 0; from < ids.length; from += BATCH) {
      const where = { documentId: { $in: ids.slice(from, from + BATCH) }, ...this.published() };
      const rows = await this.rows({ where, populate: this.populate(), select: this.fields() });
      records.push(...(await this.records(groups(rows))));
      // SQLite answers at once: without a pause nobody else is served between two slices.
      await setImmediate();
    }
    return records;
  }

  /** The slice of documents after one; shorter than asked for at the end only. */
  async after(last: string): Promise<{ records: VocabularyRecord[]; last: string | undefined }> {
    const query = { populate: this.populate(), select: this.fields() };
    const slice = await this.slice(last, BATCH, query);
    return { records: await this.records(slice.groups), last: slice.last };
  }

  /** As `after`, but only ids and versions. */
  async versionsAfter(
    last: string,
  ): Promise<{ entries: { id: string; version: string }[]; last: string | undefined }> {
    const slice = await this.slice(last, SCAN, { select: ['id', 'documentId', 'updatedAt'] });
    const entries = slice.groups.map((group) => ({
      id: (group[0] as Row).documentId,
      version: versionOf(group),
    }));
    return { entries, last: slice.last };
  }

  /** Counts the table span by span, in the order of its rows: none of it needs an index or holds others up. */
  async survey(): Promise<Survey> {
    const survey: Survey = { rows: 0, lastSaved: 0, spans: [] };
    for (let after = 0; ;) {
      const { rows, upTo, lastSaved } = await this.span(after);
      if (rows > 0) {
        survey.rows += rows;
        survey.lastSaved = Math.max(survey.lastSaved, lastSaved);
        survey.spans.push({ after, upTo, lastSaved });
      }
      if (rows < SPAN) return survey;
      after = upTo;
      await setImmediate();
    }
  }

  /** Ids of documents saved since; undefined where they have more than `limit` rows. @param since milliseconds */
  async savedSince(since: number, { spans }: Survey, limit: number): Promise<string[] | undefined> {
    const ids: string[] = [];
    for (const { after, upTo, lastSaved } of spans) {
      if (lastSaved < since) continue;
      const where = {
        id: { $gt: after, $lte: upTo },
        updatedAt: { $gte: new Date(since) },
        ...this.published(),
      };
      const rows = await this.rows({ where, select: ['documentId'], limit: limit + 1 - ids.length });
      ids.push(...rows.map((row) => row.documentId));
      if (ids.length > limit) return undefined;
      await setImmediate();
    }
    return [...new Set(ids)];
  }

  private async span(after: number): Promise<{ rows: number; upTo: number; lastSaved: number }> {
    const { tableName } = this.strapi.db.metadata.get(this.plan.uid);
    const part = this.strapi.db.getConnection(tableName).select('id', 'updated_at').where('id', '>', after);
    if (this.plan.draftAndPublish) void part.whereNotNull('published_at');
    const [found] = (await this.strapi.db
      .getConnection()
      .from(part.orderBy('id').limit(SPAN).as('part'))
      .count('* as rows')
      .max({ upTo: 'id', lastSaved: 'updated_at' })) as {
      rows: number | string;
      upTo: number | null;
      lastSaved: number | string | Date | null;
    }[];
    return {
      rows: Number(found?.rows ?? 0),
      upTo: Number(found?.upTo ?? after),
      lastSaved: new Date(found?.lastSaved ?? 0).getTime(),
    };
  }

  private async slice(
    last: string,
    size: number,
    query: object,
  ): Promise<{ groups: Row[][]; last: string | undefined }> {
    const where = { documentId: { $gt: last }, ...this.published() };
    const rows = await this.rows({ ...query, where, orderBy: { documentId: 'asc' }, limit: size });
    const found = groups(rows);
    if (rows.length < size) return { groups: found, last: undefined };
    // The last document may have more rows (languages) than fitted: it comes again with the next slice.
    if (found.length > 1) found.pop();
    return { groups: found, last: found[found.length - 1]?.[0]?.documentId };
  }

  private async records(documents: readonly Row[][]): Promise<VocabularyRecord[]> {
    const locale = this.plan.localised ? await this.defaultLocale() : undefined;
    return documents.map((rows) => recordOf(this.plan, rows, locale));
  }

  private async rows(query: object): Promise<Row[]> {
    return (await this.strapi.db.query(this.plan.uid).findMany(query)) as Row[];
  }

  private published(): object {
    return this.plan.draftAndPublish ? { publishedAt: { $notNull: true } } : {};
  }

  private fields(): string[] {
    const { plan } = this;
    const own = [plan.name, plan.kind, plan.description, plan.suggest, plan.state];
    const aliases = plan.aliasStorage === 'components' ? undefined : plan.aliases;
    const locale = plan.localised ? 'locale' : undefined;
    return ['id', 'documentId', 'updatedAt', ...own, aliases, locale].filter((field) => field !== undefined);
  }

  private populate(): object {
    const { plan } = this;
    const related = { select: ['documentId'] };
    return {
      ...(plan.aliasStorage === 'components' && plan.aliases ? { [plan.aliases]: true } : {}),
      ...(plan.mergedInto ? { [plan.mergedInto]: related } : {}),
      ...(plan.broader ? { [plan.broader]: related } : {}),
    };
  }
}

/** Rows of the same document, side by side. */
function groups(rows: readonly Row[]): Row[][] {
  const byDocument = new Map<string, Row[]>();
  for (const row of rows) {
    const group = byDocument.get(row.documentId);
    if (group) group.push(row);
    else byDocument.set(row.documentId, [row]);
  }
  return [...byDocument.values()];
}
