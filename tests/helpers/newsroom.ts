import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { createAdmin, createApiToken, type TestAdmin } from './accounts';
import { createTestDatabase, type TestDatabase } from './database';
import { TEST_ENVIRONMENT } from './environment';
import { httpClient, type HttpClient } from './http';
import { ROOT } from './paths';

/** A whole Strapi inside the test's own process, with a database of its own, listening on a free port of 127.0.0.1. */
export interface Newsroom {
  strapi: Core.Strapi;
  /** For example `http://127.0.0.1:40123`. */
  origin: string;
  database: TestDatabase;
  /** A client that sends no token. */
  anonymous: HttpClient;
  /** A client that sends this token (of an admin, or of the content API) with every request. */
  as(token: string): HttpClient;
  createAdmin(options?: {
    roles?: readonly string[];
    email?: string;
    firstname?: string;
  }): Promise<TestAdmin>;
  createApiToken(options?: Parameters<typeof createApiToken>[1]): Promise<string>;
  /** Stops Strapi; the database stays, for a second start on the same data (`bootNewsroom({ database })`). */
  halt(): Promise<void>;
  /** Stops Strapi and removes the database. */
  stop(): Promise<void>;
}

export interface BootOptions {
  /** Set in `process.env` before Strapi reads its configuration. */
  environment?: Record<string, string>;
  /** The database of an earlier boot, instead of a new one. */
  database?: TestDatabase;
  /** Called before `load()`, for example to change `strapi.config`. */
  configure?: (strapi: Core.Strapi) => void | Promise<void>;
}

/**
 * Boots the newsroom from the build that the run's global setup made. Only one may run in a process at a time, because
 * Strapi keeps a global; test files run in processes of their own.
 */
export async function bootNewsroom(options: BootOptions = {}): Promise<Newsroom> {
  const database = options.database ?? (await createTestDatabase());
  Object.assign(process.env, TEST_ENVIRONMENT, database.environment, options.environment);

  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false });
  await options.configure?.(strapi);
  await strapi.load();
  strapi.server.mount();
  const origin = await listen(strapi);

  const halt = async (): Promise<void> => {
    strapi.server.httpServer.closeAllConnections();
    await strapi.destroy();
  };
  return {
    strapi,
    origin,
    database,
    anonymous: httpClient(origin),
    as: (token) => httpClient(origin, { token }),
    createAdmin: (admin) => createAdmin(strapi, origin, admin),
    createApiToken: (token) => createApiToken(strapi, token),
    halt,
    stop: async () => {
      await halt();
      await database.remove();
    },
  };
}

function listen(strapi: Core.Strapi): Promise<string> {
  const server = strapi.server.httpServer;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}
