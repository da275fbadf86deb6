import type { Core } from '@strapi/strapi';
import { BYLINES } from '../bylines';

/** Creates the bylines that are absent. @returns their documentIds by slug */
export async function seedBylines(strapi: Core.Strapi): Promise<Map<string, string>> {
  const bylines = strapi.documents('api::byline.byline');
  const ids = new Map<string, string>();
  for (const byline of BYLINES) {
    const { documentId } =
      (await bylines.findFirst({ filters: { slug: byline.slug } })) ??
      (await bylines.create({ data: { ...byline } }));
    ids.set(byline.slug, documentId);
  }
  return ids;
}
