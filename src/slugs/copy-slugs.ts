import { decideSlug } from './decide-slug';
import type { SlugSave } from './slug-save';
import type { SluggedRow } from './slug-store';

/** What the copies of an entry were asked to be called, and what they must not be taken to be called. */
export interface CopyRequest {
  asked?: string;
  inherited: string[];
}

/** Before a clone: the copy starts without slug, earlier addresses and date of first publication. */
export async function prepareCopy(save: SlugSave): Promise<CopyRequest> {
  const originals = save.params.documentId ? await save.store.rowsOf(save.params.documentId) : [];
  const asked = save.textOf('slug');
  save.data.slug = null;
  if (save.type.drafts) Object.assign(save.data, { previousSlugs: [], firstPublishedAt: null });
  return { ...(asked && { asked }), inherited: originals.flatMap((row) => row.slug ?? []) };
}

/** After a clone: each language of the copy gets a slug of its own. Changes `copies`, so that the answer shows it. */
export async function copySlugs(
  save: SlugSave,
  copies: readonly SluggedRow[],
  request: CopyRequest,
): Promise<void> {
  const { fallback } = save.type;
  for (const copy of copies) {
    const wanted = decideSlug({ source: save.sourceOf(copy), ...request, fallback }) ?? fallback;
    const slug = await save.store.reserve(wanted, copy.locale, copy.documentId);
    await save.strapi.db.query(save.uid).update({ where: { id: copy.id }, data: { slug } });
    copy.slug = slug;
  }
}
