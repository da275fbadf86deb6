import type { Core } from '@strapi/strapi';
import { ARTICLES } from '../articles';
import { seedAccounts } from './accounts';
import { seedArticles } from './articles';
import { seedBylines } from './bylines';
import { seedEntities } from './entities';
import { seedHistory } from './history';
import { seedImages } from './images';
import { inOneInstance } from './one-instance';
import { seedRoles } from './roles';

/** `started` without `done` means that an earlier seeding was interrupted. */
type SeedState = 'started' | 'done';

/** The part of the plugin's service that is used here. */
interface Quiet {
  quietly(work: () => Promise<void>): Promise<void>;
}

const STORE_KEY = 'demonstration';

/**
 * Fills an empty database with the demonstration newsroom: roles, accounts, bylines, entities, images, articles, and ten
 * weeks of what became of suggestions.
 * Every step creates only what is absent, so an interrupted seeding is taken up at the next start; a finished one
 * is never repeated, whatever the house changed or deleted since. The languages must exist already.
 *
 * @returns whether anything was seeded
 */
export function seedDemonstration(strapi: Core.Strapi): Promise<boolean> {
  return inOneInstance(strapi, () => seedOnce(strapi));
}

async function seedOnce(strapi: Core.Strapi): Promise<boolean> {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  const state = (await store.get({ key: STORE_KEY })) as SeedState | null;
  if (state === 'done' || (state === null && !(await isEmpty(strapi)))) return false;

  const begin = Date.now();
  await store.set({ key: STORE_KEY, value: 'started' satisfies SeedState });
  await seedRoles(strapi);
  const accounts = await seedAccounts(strapi);
  const bylines = await seedBylines(strapi);
  const entities = await seedEntities(strapi);
  const images = await seedImages(strapi);
  const editor = accounts.get('newsroom-editor');
  // These are brought in, not published now: they have no outcome of their own.
  const outcomes = strapi.plugin('tag-suggestions').service('outcomes') as Quiet;
  await outcomes.quietly(() => seedArticles(strapi, { bylines, entities, images, editor }));
  await seedHistory(strapi, entities, editor);
  await store.set({ key: STORE_KEY, value: 'done' satisfies SeedState });

  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  strapi.log.info(
    `Demonstration newsroom: ${ARTICLES.length} articles and ${entities.size} entities in ${seconds} s.`,
  );
  return true;
}

/** Whether nobody works here yet: no admin user, no article. */
async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const users = await strapi.db.query('admin::user').count();
  const articles = await strapi.db.query('api::article.article').count();
  return users === 0 && articles === 0;
}
