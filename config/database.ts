import path from 'node:path';
import type { Core } from '@strapi/strapi';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/**
 * Every SQLite connection: readers do not wait for a writer (WAL), a writer waits for another process's instead of
 * failing, and a commit survives a crash of the process (NORMAL is safe in WAL mode).
 */
function tuneSqlite(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void {
  try {
    connection.pragma('journal_mode = WAL');
    connection.pragma('busy_timeout = 5000');
    connection.pragma('synchronous = NORMAL');
    done(null, connection);
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), connection);
  }
}

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT') || 'sqlite';
  const settings = { useTypescriptMigrations: true };

  if (client === 'postgres') {
    return {
      connection: {
        client,
        connection: {
          connectionString: env('DATABASE_URL') || undefined,
          host: env('DATABASE_HOST') || 'localhost',
          port: Number(env('DATABASE_PORT')) || 5432,
          database: env('DATABASE_NAME') || 'newsroom',
          user: env('DATABASE_USERNAME') || 'newsroom',
          password: env('DATABASE_PASSWORD') || '',
          ssl: env.bool('DATABASE_SSL', false) && {
            rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
          },
          schema: env('DATABASE_SCHEMA') || 'public',
        },
        pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
      },
      settings,
    };
  }

  if (client !== 'sqlite') {
    throw new Error(`DATABASE_CLIENT is "${client}": it must be "sqlite" or "postgres".`);
  }
  return {
    connection: {
      client,
      connection: {
        // An empty DATABASE_FILENAME= in .env must mean "the default", not "a file without a name".
        filename: path.resolve(env('DATABASE_FILENAME') || '.tmp/newsroom.db'),
      },
      useNullAsDefault: true,
      pool: { min: 1, max: 1, afterCreate: tuneSqlite },
    },
    settings,
  };
};
