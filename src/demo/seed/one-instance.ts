import type { Core } from '@strapi/strapi';

/** Any number that nothing else in this database locks. */
const LOCK = 4_817_202_512;

/**
 * Runs `work` while no other instance on the same PostgreSQL runs it; others wait for their turn. The lock has a
 * connection of its own, so that what `work` writes is committed, and seen, as it goes. SQLite has one instance.
 */
export async function inOneInstance<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  if (strapi.db.config.connection.client !== 'postgres') return work();
  const lock = await strapi.db.connection.transaction();
  try {
    await lock.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    return await work();
  } finally {
    await lock.rollback();
  }
}
