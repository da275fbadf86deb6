import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ADMIN_INPUTS, contentStamp, SERVER_INPUTS } from './stamp';

const SERVER_STAMP = 'dist/.server-stamp';
const ADMIN_STAMP = 'dist/build/.admin-stamp';

type Say = (line: string) => void;

/**
 * Compiles the server into `dist/` unless it is there already; answers whether it had to. Throws when it does not compile.
 * @param say gets a line before anything that takes long
 */
export function ensureServerBuild(root: string, say: Say = () => {}): boolean {
  const stamp = contentStamp(root, SERVER_INPUTS);
  if (readStamp(root, SERVER_STAMP) === stamp) return false;
  say('The server changed since it was built: compiling it.');
  emptyServerOutput(root);
  const compiler = require.resolve('typescript/lib/tsc.js', { paths: [root] });
  runNode(root, [compiler, '-p', 'tsconfig.json'], 'Compiling the server');
  writeStamp(root, SERVER_STAMP, stamp);
  return true;
}

/** As `ensureServerBuild`, and bundles the admin panel unless that too is there already. */
export function ensureBuild(root: string, say: Say = () => {}): boolean {
  const stamp = contentStamp(root, ADMIN_INPUTS, publicPath());
  if (readStamp(root, ADMIN_STAMP) === stamp) return ensureServerBuild(root, say);
  const serverStamp = contentStamp(root, SERVER_INPUTS);
  say(
    'The sources changed since the last build: building server and admin panel, which takes about a minute.',
  );
  emptyServerOutput(root);
  runNode(root, [strapiBinary(root), 'build'], 'Building server and admin panel');
  writeStamp(root, SERVER_STAMP, serverStamp);
  writeStamp(root, ADMIN_STAMP, stamp);
  return true;
}

/** The folder of `PUBLIC_URL` under which the panel is served: Strapi writes it into the bundle. */
function publicPath(): string {
  const url = process.env.PUBLIC_URL;
  return url && URL.canParse(url) ? new URL(url).pathname : '/';
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
      // One and the same build serves development, tests and production.
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    throw new Error(`${what} failed: see the messages above (exit code ${result.status}).`);
  }
}

function readStamp(root: string, file: string): string | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8').trim() : undefined;
}

function writeStamp(root: string, file: string, stamp: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), `${stamp}\n`);
}
