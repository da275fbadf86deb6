import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Plan } from '../config/plan';
import type { SnapshotPlace } from '../worker/protocol';

/** Changes when other stories, texts or names are read from the same database: what was learned then is of no use. */
export function fingerprintOf(plan: Plan): string {
  const read = JSON.stringify([[...plan.types.values()], plan.vocabulary]);
  return createHash('sha256').update(read).digest('base64url');
}

/**
 * Where the snapshot of this database stands: named after the database, so that no other newsroom's is taken for it, in the
 * folder of the configuration, beside the SQLite file, or in `.tmp`.
 */
export async function snapshotPlace(
  strapi: Core.Strapi,
  plan: Plan,
  folder: string | undefined,
): Promise<SnapshotPlace> {
  const filename = strapi.config.get<unknown>('database.connection.connection.filename');
  const root = strapi.dirs.app.root;
  const beside = typeof filename === 'string' ? path.dirname(filename) : '.tmp';
  const chosen = path.resolve(root, folder ?? path.join(beside, 'tag-suggestions'));
  return {
    file: path.join(chosen, `${await databaseId(strapi)}.snapshot`),
    fingerprint: fingerprintOf(plan),
  };
}

/** A name that the database keeps for itself, made when it is first asked for. */
async function databaseId(strapi: Core.Strapi): Promise<string> {
  const store = strapi.store!({ type: 'plugin', name: 'tag-suggestions', key: 'database' });
  const known = (await store.get({})) as { id?: string } | null;
  if (known?.id) return known.id;
  await store.set({ value: { id: randomUUID() } });
  return ((await store.get({})) as { id: string }).id;
}
