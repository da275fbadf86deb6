import type { Core, UID } from '@strapi/strapi';
import { firstFreeSlug } from './decide-slug';
import type { SluggedType } from './slugged-types';

/** One row of a slugged type, as far as slugs need it. */
export interface SluggedRow {
  id: number;
  documentId: string;
  locale: string | null;
  slug: string | null;
  headline?: string | null;
  name?: string | null;
  publishedAt: string | null;
  firstPublishedAt?: string | null;
  previousSlugs?: { slug: string }[];
}

/**
 * Reads and reserves slugs in the database. Must run in a transaction: on PostgreSQL the lock that makes a slug unique
 * is held until its end; on SQLite the only connection is the lock.
 */
export class SlugStore {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly uid: UID.ContentType,
    private readonly type: SluggedType,
  ) {}

  /** Every row of a document: each language, draft and published. */
  async rowsOf(documentId: string): Promise<SluggedRow[]> {
    const populate = this.type.drafts ? ['previousSlugs'] : [];
    return this.strapi.db.query(this.uid).findMany({ where: { documentId }, populate });
  }

  /** `base`, or `base` with a number: free in this language, and never the former address of another entry. */
  async reserve(base: string, locale: string | null, documentId?: string): Promise<string> {
    await this.lock(`slug:${this.uid}:${locale ?? ''}`);
    const others = {
      ...(documentId ? { documentId: { $ne: documentId } } : {}),
      ...(this.type.localised ? { locale } : {}),
    };
    const numbered = (slug: string) => [{ slug }, { slug: { $startsWith: `${slug}-` } }];
    const rows: SluggedRow[] = await this.strapi.db
      .query(this.uid)
      .findMany({ where: { ...others, $or: numbered(base) }, select: ['slug'] });
    const former: SluggedRow[] = this.type.drafts
      ? await this.strapi.db.query(this.uid).findMany({
          where: { ...others, $or: numbered(base).map((previousSlugs) => ({ previousSlugs })) },
          select: ['id'],
          populate: ['previousSlugs'],
        })
      : [];
    const taken = rows.flatMap((row) => row.slug ?? []);
    for (const row of former) taken.push(...(row.previousSlugs ?? []).map(({ slug }) => slug));
    return firstFreeSlug(base, new Set(taken));
  }

  /**
   * Keeps other saves of the same document waiting until this transaction ends. Without it, PostgreSQL lets two first
   * publications at once each see no published row, and leaves two.
   */
  async lockDocument(documentId: string): Promise<void> {
    await this.lock(`${this.uid}:${documentId}`);
  }

  private async lock(key: string): Promise<void> {
    if (this.strapi.db.dialect.client !== 'postgres') return;
    await this.strapi.db.transaction(async ({ trx }) => {
      await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
    });
  }
}
