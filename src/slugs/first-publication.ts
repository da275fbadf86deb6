import { decideSlug } from './decide-slug';
import type { SlugSave } from './slug-save';
import type { SluggedRow } from './slug-store';

/**
 * Dates the drafts among `rows` that are about to be published for the first time; Strapi copies the date to the
 * published rows. A draft that came to the database past the document service gets its slug here.
 */
export async function recordFirstPublication(save: SlugSave, rows: readonly SluggedRow[]): Promise<void> {
  if (!save.type.drafts) return;
  for (const row of rows) {
    if (row.publishedAt !== null || (row.firstPublishedAt && row.slug)) continue;
    const { fallback } = save.type;
    const wanted = row.slug ? undefined : decideSlug({ source: save.sourceOf(row), fallback });
    await save.strapi.db.query(save.uid).update({
      where: { id: row.id },
      data: {
        firstPublishedAt: row.firstPublishedAt ?? save.now,
        ...(wanted && { slug: await save.store.reserve(wanted, row.locale, row.documentId) }),
      },
    });
  }
}

/** An update that creates a language and publishes it at once: Strapi drops the date from it, so it is set afterwards. */
export async function completeFirstPublication(save: SlugSave, result: SluggedRow | null): Promise<void> {
  if (!save.type.drafts || save.params.status !== 'published' || !result || result.firstPublishedAt) return;
  const { documentId, locale } = result;
  await save.strapi.db.query(save.uid).updateMany({
    where: { documentId, locale, firstPublishedAt: null },
    data: { firstPublishedAt: save.now },
  });
  result.firstPublishedAt = save.now.toISOString();
}
