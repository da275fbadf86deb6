import type { Core } from '@strapi/strapi';

/** What sites may read from the first day, without and with a reader's account. */
const READ_ACTIONS = ['article', 'byline', 'entity'].flatMap((name) => [
  `api::${name}.${name}.find`,
  `api::${name}.${name}.findOne`,
]);

const STORE_KEY = 'reader-roles';
const PERMISSION = 'plugin::users-permissions.permission';

/**
 * Gives readers the right to read, once per database. On a fresh one the Public role gets nothing else, and nobody can
 * register an account: a newsroom's readers need none. What a house decides later, in the settings, is never undone.
 */
export async function grantReaderRoles(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  if (await store.get({ key: STORE_KEY })) return;
  const roles: { id: number; type: string }[] = await strapi.db
    .query('plugin::users-permissions.role')
    .findMany({ where: { type: { $in: ['public', 'authenticated'] } } });
  const decided = await strapi.db.query(PERMISSION).count({ where: { action: { $startsWith: 'api::' } } });

  if (decided === 0) {
    for (const role of roles) {
      if (role.type === 'public') await strapi.db.query(PERMISSION).deleteMany({ where: { role: role.id } });
      for (const action of READ_ACTIONS) {
        await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
      }
    }
    await closeRegistration(strapi);
  }
  await store.set({ key: STORE_KEY, value: { granted: decided === 0 } });
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null;
  await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
}
