import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADMIN_INPUTS, contentStamp, SERVER_INPUTS } from './stamp';

const SERVER_STAMP = 'dist/.server-stamp';
const ADMIN_STAMP = 'dist/build/.admin-stamp';

/** Which halves of the build are not made from the present sources. */
export function staleParts(root: string): { server: boolean; admin: boolean } {
  return {
    server: readStamp(root, SERVER_STAMP) !== contentStamp(root, SERVER_INPUTS),
    admin: readStamp(root, ADMIN_STAMP) !== contentStamp(root, ADMIN_INPUTS),
  };
}

/** Compiles the server into `dist/` unless it is there already. Throws when the sources do not compile. */
export function ensureServerBuild(root: string): boolean {
  if (!staleParts(root).server) return false;
  const stamp = contentStamp(root, SERVER_INPUTS);
  emptyServerOutput(root);
  runNode(
    root,
    [require.resolve('typescript/bin/tsc', { paths: [root] }), '-p', 'tsconfig.json'],
    'Compiling the server',
  );
  writeStamp(root, SERVER_STAMP, stamp);
  return true;
}

/** Compiles the server and bundles the admin panel, each unless it is there already. Throws when one fails. */
export function ensureBuild(root: string): boolean {
  if (!staleParts(root).admin) return ensureServerBuild(root);
  const stamps = { server: contentStamp(root, SERVER_INPUTS), admin: contentStamp(root, ADMIN_INPUTS) };
  emptyServerOutput(root);
  runNode(root, [strapiBinary(root), 'build'], 'Building server and admin panel');
  writeStamp(root, SERVER_STAMP, stamps.server);
  writeStamp(root, ADMIN_STAMP, stamps.admin);
  return true;
}

/** The script that the `strapi` command runs, to be given to `node`: no shell and no npm in between. */
export function strapiBinary(root: string): string {
  return path.join(
    path.dirname(require.resolve('@strapi/strapi/package.json', { paths: [root] })),
    'bin/strapi.js',
  );
}

/** What a removed source left behind would still be loaded by Strapi, so a compilation starts from nothing. */
function emptyServerOutput(root: string): void {
  const dist = path.join(root, 'dist');
  if (!existsSync(dist)) return;
  for (const entry of readdirSync(dist)) {
    if (entry !== 'build') rmSync(path.join(dist, entry), { recursive: true, force: true });
  }
}

function runNode(root: string, args: string[], what: string): void {
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: process.env.NODE_ENV === 'test' ? 'production' : (process.env.NODE_ENV ?? 'production'),
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  if (result.error) throw result.error;
  if (result.status !== 0)
    throw new Error(`${what} failed: see the messages above (exit code ${result.status}).`);
}

function readStamp(root: string, file: string): string | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8').trim() : undefined;
}

function writeStamp(root: string, file: string, stamp: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), `${stamp}\n`);
}
