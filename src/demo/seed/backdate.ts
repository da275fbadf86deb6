import type { Core } from '@strapi/strapi';
import type { DemoArticle } from '../types';

/** Written in the morning, published in the evening, Indian time. */
const WRITTEN = 'T04:30:00.000Z';
const PUBLISHED = 'T13:30:00.000Z';

/** Gives an article's rows the times of the day in its dateline, so that archive, feeds and lists look lived in. */
export async function backdate(
  strapi: Core.Strapi,
  documentId: string,
  { date, draft }: DemoArticle,
): Promise<void> {
  const written = new Date(`${date}${WRITTEN}`);
  const published = new Date(`${date}${PUBLISHED}`);
  const articles = strapi.db.query('api::article.article');
  // Draft and published row alike, or the editor's list would call every story modified.
  await articles.updateMany({
    where: { documentId },
    data: draft
      ? { createdAt: written, updatedAt: published }
      : { createdAt: written, updatedAt: published, firstPublishedAt: published },
  });
  await articles.updateMany({
    where: { documentId, publishedAt: { $notNull: true } },
    data: { publishedAt: published },
  });
}
