import type { Newsroom } from './newsroom';
import { createRole, type Grant } from './roles';
import type { HttpClient } from './http';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';
const explorer = (action: string, subject: string): Grant => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject,
});
const plugin = (action: string): Grant => ({ action: `plugin::tag-suggestions.${action}` });

/** Rights of the people that the tests know, by what they do. */
export const RIGHTS = {
  reader: [explorer('read', ARTICLE), explorer('read', ENTITY), plugin('suggest')],
  editor: [
    explorer('create', ARTICLE),
    explorer('read', ARTICLE),
    explorer('update', ARTICLE),
    explorer('create', ENTITY),
    explorer('read', ENTITY),
    plugin('suggest'),
    plugin('decide'),
    plugin('create-entity'),
  ],
  reviewer: [
    explorer('read', ARTICLE),
    explorer('update', ARTICLE),
    explorer('create', ENTITY),
    explorer('read', ENTITY),
    explorer('update', ENTITY),
    plugin('suggest'),
    plugin('decide'),
    plugin('create-entity'),
    plugin('quality'),
  ],
  stranger: [explorer('read', ENTITY)],
} satisfies Record<string, Grant[]>;

/** A client of a new user who holds exactly these rights. */
export async function clientWith(
  newsroom: Newsroom,
  grants: readonly Grant[],
): Promise<HttpClient & { id: number }> {
  const code = await createRole(newsroom.strapi, grants);
  const user = await newsroom.createAdmin({ roles: [code] });
  return { ...newsroom.as(user.token), id: user.id };
}

export interface NewEntity {
  name: string;
  kind: string;
  aliases?: { text: string }[];
  [field: string]: unknown;
}

export async function makeEntity(
  newsroom: Newsroom,
  data: NewEntity,
): Promise<{ id: number; documentId: string }> {
  return (await newsroom.strapi.documents(ENTITY).create({ data: data as never })) as never;
}

export async function makeArticle(
  newsroom: Newsroom,
  data: object,
  options: { locale?: string; status?: 'published' } = {},
): Promise<{ id: number; documentId: string }> {
  return (await newsroom.strapi.documents(ARTICLE).create({ data: data as never, ...options })) as never;
}

/** Strapi blocks: one paragraph for each text. */
export function paragraphs(...texts: string[]): object[] {
  return texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

/** Waits until the tagger has read vocabulary, archive and decisions: publications count for quality from then on. */
export async function taggerReady(newsroom: Newsroom): Promise<void> {
  const tagger = newsroom.strapi.plugin('tag-suggestions').service('tagger') as { isFilled: boolean };
  await eventually(() => tagger.isFilled, 20_000);
}

/** Shows every suggestion, however doubtful: what tests ask for must not hang on the ranking's weights. */
export async function showAll(newsroom: Newsroom): Promise<void> {
  const settings = newsroom.strapi.plugin('tag-suggestions').service('settings') as {
    put(settings: object): Promise<object>;
  };
  await settings.put({ minimumConfidence: 0, limit: 200, acceptAllAbove: 0.8, suggestNewNames: true });
}

/** Tries until it holds. @returns milliseconds it took */
export async function eventually(holds: () => boolean | Promise<boolean>, within = 5_000): Promise<number> {
  const start = Date.now();
  while (!(await holds())) {
    if (Date.now() - start > within) throw new Error(`Did not hold within ${within} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Date.now() - start;
}
