import { ensureServerBuild } from '../../src/commands/steps/build';
import { testDatabaseKind } from './database';
import { ROOT } from './paths';
import { startPostgres, type TestPostgres } from './postgres';

declare global {
  var testPostgres: TestPostgres | undefined;
}

/** Once per run: compile the server if its sources changed, and start PostgreSQL if the run is on it. */
export default async function setup(): Promise<void> {
  ensureServerBuild(ROOT, console.log);
  if (testDatabaseKind() === 'postgres') {
    globalThis.testPostgres = await startPostgres();
    process.env.TEST_POSTGRES_URL = globalThis.testPostgres.url;
  }
}
