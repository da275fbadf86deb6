import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadPostgresPackage } from './postgres-package';

/** A PostgreSQL server of the test run. */
export interface TestPostgres {
  /** Connection string of its maintenance database. */
  url: string;
  stop(): Promise<void>;
}

const PASSWORD = 'newsroom-test';

/** Starts a real PostgreSQL on a free port, its data in a temporary folder. Works as root too: it then runs as `postgres`. */
export async function startPostgres(): Promise<TestPostgres> {
  const { EmbeddedPostgres, remove } = await loadPostgresPackage();
  const parent = mkdtempSync(path.join(tmpdir(), 'newsroom-postgres-'));
  // The user that PostgreSQL runs as when the tests run as root must be able to walk through.
  chmodSync(parent, 0o711);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: path.join(parent, 'data'),
    port,
    user: 'postgres',
    password: PASSWORD,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    // Nothing here outlives the run, so nothing has to reach the disk.
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'fsync=off',
      '-c',
      'max_connections=200',
    ],
    onLog: (message) => void log.push(String(message)),
    onError: (message) => void log.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${log.join('')}`, { cause: error });
  }
  return {
    url: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      rmSync(parent, { recursive: true, force: true });
      remove();
    },
  };
}

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
