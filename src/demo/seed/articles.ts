import type { Core } from '@strapi/strapi';
import { ARTICLES } from '../articles';
import type { DemoArticle, DemoText } from '../types';
import { backdate } from './backdate';

/** What the articles refer to: documentIds by name or slug, row ids of images by file name, the editor's user id. */
export interface References {
  entities: ReadonlyMap<string, string>;
  bylines: ReadonlyMap<string, string>;
  images: ReadonlyMap<string, number>;
  editor: number | undefined;
}

const UID = 'api::article.article';
const CREDIT = 'Illustration: the newsroom';

/** Creates the articles and translations that are absent, and publishes those that are no drafts. */
export async function seedArticles(strapi: Core.Strapi, references: References): Promise<void> {
  for (const article of ARTICLES) {
    const documentId = await ensureArticle(strapi, article, references);
    const locales = article.hindi ? ['en', 'hi'] : ['en'];
    if (article.hindi) await ensureTranslation(strapi, documentId, article, article.hindi, references);
    if (!article.draft) {
      for (const locale of locales) await ensurePublished(strapi, documentId, locale);
    }
    await backdate(strapi, documentId, article);
  }
}

async function ensureArticle(
  strapi: Core.Strapi,
  article: DemoArticle,
  references: References,
): Promise<string> {
  const articles = strapi.documents(UID);
  const stored = await articles.findFirst({ locale: 'en', filters: { slug: article.slug } });
  if (stored) return stored.documentId;
  const created = await articles.create({ locale: 'en', data: dataOf(article, article, references) });
  return created.documentId;
}

async function ensureTranslation(
  strapi: Core.Strapi,
  documentId: string,
  article: DemoArticle,
  text: DemoText,
  references: References,
): Promise<void> {
  const articles = strapi.documents(UID);
  if (await articles.findOne({ documentId, locale: 'hi' })) return;
  await articles.update({ documentId, locale: 'hi', data: dataOf(article, text, references) });
}

async function ensurePublished(strapi: Core.Strapi, documentId: string, locale: string): Promise<void> {
  const articles = strapi.documents(UID);
  if (await articles.findOne({ documentId, locale, status: 'published' })) return;
  await articles.publish({ documentId, locale });
}

function dataOf(
  article: DemoArticle,
  text: DemoText,
  { entities, bylines, images, editor }: References,
): Record<string, unknown> {
  const { leadImage } = article;
  const words = text.imageWords ?? (leadImage && { ...leadImage, credit: CREDIT });
  return {
    headline: text.headline,
    slug: text.slug,
    standfirst: text.standfirst,
    body: [...text.body],
    dateline: { place: text.place, date: article.date },
    section: article.section,
    bylines: article.bylines.map((slug) => required(bylines, slug)),
    entities: article.tags.map((name) => required(entities, name)),
    ...(leadImage && {
      leadImage: required(images, leadImage.file),
      leadImageAlt: words?.alt,
      caption: words?.caption,
      credit: words?.credit,
    }),
    createdBy: editor,
    updatedBy: editor,
  };
}

function required<T>(ids: ReadonlyMap<string, T>, key: string): T {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`A demonstration article refers to "${key}", which was not created.`);
  return id;
}
