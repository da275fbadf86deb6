import type { Core, Modules, UID } from '@strapi/strapi';
import { copySlugs, prepareCopy } from './copy-slugs';
import { decideSlug, previousSlugsAfter } from './decide-slug';
import { completeFirstPublication, recordFirstPublication } from './first-publication';
import { SlugSave, type SaveParams } from './slug-save';
import type { SluggedRow } from './slug-store';
import { refuseSlugClash } from './slug-indexes';
import { SLUGGED_TYPES } from './slugged-types';

const ACTIONS = ['create', 'update', 'clone', 'publish'];

/** Document-service middleware that fills and keeps slugs, earlier addresses and the date of first publication. */
export function slugMiddleware(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (ctx, next) => {
    const uid = ctx.uid as UID.ContentType;
    const type = SLUGGED_TYPES[uid];
    if (!type || !ACTIONS.includes(ctx.action)) return next();
    const save = new SlugSave(strapi, uid, type, ctx.params as SaveParams, ctx.action);
    // One transaction around reading, reserving and saving: what is free when read is free when written.
    const saved = strapi.db.transaction(() => runStep(ctx.action, save, next));
    return saved.catch(refuseSlugClash) as unknown as ReturnType<typeof next>;
  };
}

async function runStep(action: string, save: SlugSave, next: () => Promise<unknown>): Promise<unknown> {
  if (save.params.documentId) await save.store.lockDocument(save.params.documentId);
  switch (action) {
    case 'create':
      await slugForNew(save);
      return next();
    case 'update': {
      await slugForUpdate(save);
      const result = await next();
      await completeFirstPublication(save, result as SluggedRow | null);
      return result;
    }
    case 'publish':
      await recordFirstPublication(save, await rowsToPublish(save));
      return next();
    default: {
      const asked = await prepareCopy(save);
      const result = (await next()) as { entries?: SluggedRow[] };
      await copySlugs(save, result.entries ?? [], asked);
      return result;
    }
  }
}

async function slugForNew(save: SlugSave): Promise<void> {
  const { data, type } = save;
  // A script that brings a house's archive along may say what was; a form or an API client may not.
  if (save.strapi.requestContext.get()) save.dropServerFields();
  const wanted = decideSlug({
    source: save.textOf(type.source),
    asked: save.textOf('slug'),
    fallback: type.fallback,
  });
  data.slug = await save.store.reserve(wanted ?? type.fallback, await save.locale());
  if (type.drafts && save.params.status === 'published') data.firstPublishedAt ??= save.now;
}

async function slugForUpdate(save: SlugSave): Promise<void> {
  const { data, type, params } = save;
  save.dropServerFields();
  if (!params.documentId) return;
  const locale = await save.locale();
  const rows = await save.store.rowsOf(params.documentId);
  if (rows.length === 0) return;
  const inLocale = rows.filter((row) => !type.localised || row.locale === locale);
  const stored = inLocale.find((row) => !type.drafts || row.publishedAt === null);
  const wanted = decideSlug({
    ...(stored && {
      stored: { slug: stored.slug, source: save.sourceOf(stored), wasPublic: save.wasPublic(stored) },
    }),
    source: save.textOf(type.source),
    asked: save.textOf('slug'),
    inherited: rows.flatMap((row) => row.slug ?? []),
    fallback: type.fallback,
  });
  if (wanted === undefined) {
    delete data.slug;
  } else {
    const slug = await save.store.reserve(wanted, locale, params.documentId);
    data.slug = slug;
    const known = inLocale.find((row) => row.publishedAt !== null)?.slug ?? stored?.slug;
    if (stored && known && type.drafts && save.wasPublic(stored)) {
      const earlier = (stored.previousSlugs ?? []).map((previous) => previous.slug);
      data.previousSlugs = previousSlugsAfter(earlier, known, slug).map((previous) => ({ slug: previous }));
    }
  }
  if (params.status === 'published') await recordFirstPublication(save, inLocale);
}

async function rowsToPublish(save: SlugSave): Promise<SluggedRow[]> {
  if (!save.params.documentId) return [];
  const locales = [save.params.locale || (await save.locale())].flat();
  const rows = await save.store.rowsOf(save.params.documentId);
  return rows.filter((row) => locales.includes('*') || locales.includes(row.locale));
}
