import type { Core } from '@strapi/strapi';
import type { VocabularyPlan } from '../config/plan';
import type { VocabularyRecord } from '../worker/protocol';
import { recordOf, versionOf, type Row } from './rows';

/** Rows read at once: few enough that the event loop is not held up, many enough to be quick. */
const BATCH = 250;
const SCAN = 2_000;

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

  /** Number of documents and time of the last save, as a fingerprint of the whole. One statement. */
  async fingerprint(): Promise<{ documents: number; lastSaved: number }> {
    const metadata = this.strapi.db.metadata.get(this.plan.uid);
    const query = this.strapi.db.getConnection(metadata.tableName);
    if (this.plan.draftAndPublish) void query.whereNotNull('published_at');
    const [row] = (await query.countDistinct('document_id as documents').max('updated_at as last_saved')) as {
      documents: number | string;
      last_saved: number | string | Date | null;
    }[];
    return { documents: Number(row?.documents ?? 0), lastSaved: new Date(row?.last_saved ?? 0).getTime() };
  }

  /** Ids of documents saved since, at most `limit`. @param since milliseconds */
  async savedSince(since: number, limit: number): Promise<string[]> {
    const where = { updatedAt: { $gte: new Date(since) }, ...this.published() };
    const rows = await this.rows({ where, select: ['documentId'], limit });
    return [...new Set(rows.map((row) => row.documentId))];
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
