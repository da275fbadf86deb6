import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** The last word on uniqueness: a second instance, an import or a raw query cannot store the same address twice. */
const INDEXES = [
  {
    name: 'articles_slug_draft_unique',
    on: 'articles',
    columns: 'slug, locale',
    where: 'published_at is null',
  },
  {
    name: 'articles_slug_published_unique',
    on: 'articles',
    columns: 'slug, locale',
    where: 'published_at is not null',
  },
  { name: 'bylines_slug_unique', on: 'bylines', columns: 'slug', where: 'slug is not null' },
  { name: 'entities_slug_unique', on: 'entities', columns: 'slug', where: 'slug is not null' },
] as const;

/**
 * Creates the unique indexes that are missing. Where a database already holds one address twice (an import), the start
 * goes on and the log names the table: the slug service still keeps new ones apart.
 */
export async function createSlugIndexes(strapi: Core.Strapi): Promise<void> {
  const schema = strapi.db.getSchemaName();
  for (const { name, on, columns, where } of INDEXES) {
    const table = schema ? `"${schema}"."${on}"` : `"${on}"`;
    try {
      await strapi.db.connection.raw(
        `create unique index if not exists "${name}" on ${table} (${columns}) where ${where}`,
      );
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      strapi.log.error(`Unique index ${name} could not be created: table ${on} holds a slug twice? ${why}`);
    }
  }
}

/** Says in words what a unique index refused: only a writer that went past the slug service can have caused it. */
export function refuseSlugClash(error: unknown): never {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  const isUnique = code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE';
  // PostgreSQL names the index, SQLite the columns.
  if (isUnique && (INDEXES.some(({ name }) => message.includes(name)) || /\.slug\b/.test(message))) {
    throw new errors.ApplicationError(
      'Another entry took this address (slug) at the same moment: save again.',
    );
  }
  throw error;
}
