import type { Core } from '@strapi/strapi';
import { ARTICLES } from '../articles';
import { ENTITIES } from '../entities';
import { pastDecisions } from '../history/decisions';
import { pastPublications, type PastPublication } from '../history/publications';

const OUTCOME = 'plugin::tag-suggestions.outcome';
const DECISION = 'plugin::tag-suggestions.decision';
const ARTICLE = 'api::article.article';
const DAY_MS = 86_400_000;

/** The part of the plugin's service that is used here. */
interface Outcomes {
  bringIn(story: {
    subject: { subjectType: string; subjectId: string; subjectLocale: string };
    content: string;
    at: Date;
    suggestions: object[];
    tags: { standsFor: string; name: string; kind?: string }[];
  }): Promise<void>;
}

/**
 * Gives the page of suggestion quality ten weeks to show, up to yesterday. Only where nothing is known yet: a house that
 * has published since is left alone.
 */
export async function seedHistory(
  strapi: Core.Strapi,
  entities: ReadonlyMap<string, string>,
  editor: number | undefined,
): Promise<void> {
  if ((await strapi.db.query(OUTCOME).count()) > 0 || (await strapi.db.query(DECISION).count()) > 0) return;
  const past = pastPublications(
    ARTICLES.filter((article) => !article.draft),
    ENTITIES,
  );
  // Whole or not at all: an interrupted start begins it anew.
  await strapi.db.transaction(async () => {
    for (const [index, publication] of past.entries()) {
      const at = new Date(Date.now() - publication.daysAgo * DAY_MS);
      at.setUTCHours(5 + (index % 10), (index * 17) % 60, 0, 0);
      await storeOutcome(strapi, publication, at, entities);
      if (editor !== undefined) await storeDecisions(strapi, publication, at, entities, editor);
    }
  });
}

async function storeOutcome(
  strapi: Core.Strapi,
  { article, suggestions, daysAgo }: PastPublication,
  at: Date,
  entities: ReadonlyMap<string, string>,
): Promise<void> {
  const stored = await strapi.documents(ARTICLE).findFirst({ locale: 'en', filters: { slug: article.slug } });
  if (!stored) return;
  const kinds = new Map(ENTITIES.map(({ name, kind }) => [name, kind]));
  const outcomes = strapi.plugin('tag-suggestions').service('outcomes') as Outcomes;
  await outcomes.bringIn({
    subject: { subjectType: ARTICLE, subjectId: stored.documentId, subjectLocale: 'en' },
    content: `demonstration ${article.slug} ${daysAgo}`,
    at,
    suggestions: suggestions.map(({ name, kind, status, confidence, ...suggestion }) => {
      const entityId = entities.get(name);
      const key = entityId ? `entity:${entityId}` : suggestion.key;
      return { key, name, kind, status, confidence, entityIds: entityId ? [entityId] : [] };
    }),
    tags: article.tags.map((name) => {
      const kind = kinds.get(name);
      return { standsFor: entities.get(name) ?? name, name, ...(kind ? { kind } : {}) };
    }),
  });
}

/** As decided in forms that were never saved: the stories themselves remember no rejection. */
async function storeDecisions(
  strapi: Core.Strapi,
  publication: PastPublication,
  publishedAt: Date,
  entities: ReadonlyMap<string, string>,
  userId: number,
): Promise<void> {
  for (const { action, rank, suggestion } of pastDecisions(publication)) {
    const { name, kind, status, confidence, key } = suggestion;
    const entityId = entities.get(name);
    await strapi.db.query(DECISION).create({
      data: {
        action,
        // Some minutes before publication, one after the other.
        at: new Date(publishedAt.getTime() - (30 - rank) * 60_000),
        userId,
        subjectType: ARTICLE,
        subjectId: null,
        subjectLocale: 'en',
        draftKey: `demonstration-${publication.article.slug}`.slice(0, 64),
        key: entityId ? `entity:${entityId}` : key,
        name,
        entityKind: kind,
        novelty: status,
        entityId: entityId ?? null,
        rank,
        confidence,
        offered: false,
        neutralised: false,
      },
    });
  }
}
