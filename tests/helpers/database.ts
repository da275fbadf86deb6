import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

export type TestDatabaseKind = 'sqlite' | 'postgres';

/** A database of one test file: the variables that point Strapi at it, and how to be rid of it. */
export interface TestDatabase {
  kind: TestDatabaseKind;
  environment: Record<string, string>;
  remove(): Promise<void>;
}

/** Read from `TEST_DATABASE`; SQLite unless it says otherwise. */
export function testDatabaseKind(): TestDatabaseKind {
  const kind = process.env.TEST_DATABASE || 'sqlite';
  if (kind !== 'sqlite' && kind !== 'postgres') {
    throw new Error(`TEST_DATABASE is "${kind}": it must be "sqlite" or "postgres".`);
  }
  return kind;
}

/** A new, empty database: a file in a temporary folder, or one in the PostgreSQL that the run started. */
export async function createTestDatabase(kind = testDatabaseKind()): Promise<TestDatabase> {
  return kind === 'postgres' ? createPostgresDatabase() : createSqliteDatabase();
}

function createSqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-test-'));
  return {
    kind: 'sqlite',
    environment: {
      DATABASE_CLIENT: 'sqlite',
      DATABASE_URL: '',
      // Strapi's SQLite dialect does not know ":memory:": it would make a file of that name.
      DATABASE_FILENAME: path.join(folder, 'newsroom.db'),
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function createPostgresDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server)
    throw new Error('TEST_POSTGRES_URL is not set: run the tests with tests/jest.integration.config.ts.');
  const name = `newsroom_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
  await runSql(server, `CREATE DATABASE "${name}"`);
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-test-'));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    kind: 'postgres',
    environment: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_URL: url.href,
      DATABASE_POOL_MIN: '0',
      TAG_SUGGESTIONS_FOLDER: folder,
    },
    remove: async () => {
      rmSync(folder, { recursive: true, force: true });
      await runSql(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}

async function runSql(connectionString: string, sql: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
