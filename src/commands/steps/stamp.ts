import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a build is made of: relative paths (files or folders), and the names of folders within them that do not count. */
export interface StampInputs {
  paths: readonly string[];
  /** Tested against the path relative to the root, with forward slashes. */
  ignore: RegExp;
}

const TESTS = String.raw`\.test\.tsx?$`;

/** Everything that `tsc` compiles into `dist/`. */
export const SERVER_INPUTS: StampInputs = {
  paths: ['src', 'config', 'database', 'tsconfig.json', 'package.json', 'package-lock.json'],
  ignore: new RegExp(`^src/admin/|^src/plugins/[^/]+/admin/|${TESTS}`),
};

/** Everything that the bundler of the admin panel may read. What is new counts, unless it is known not to. */
export const ADMIN_INPUTS: StampInputs = {
  paths: ['src', 'config', 'package.json', 'package-lock.json'],
  ignore: new RegExp(`^src/(api|components|commands|demo)/|^src/plugins/[^/]+/(server|cli)/|${TESTS}`),
};

/**
 * A SHA-256 over the names and contents of the input files: the same sources give the same stamp on every machine,
 * whatever git, the clock or the file system say about their age.
 * @param setting what else goes into the build, beside files
 */
export function contentStamp(root: string, inputs: StampInputs, setting = ''): string {
  const hash = createHash('sha256').update(setting).update('\0');
  for (const file of inputs.paths.flatMap((entry) => filesUnder(root, entry)).sort()) {
    if (inputs.ignore.test(file)) continue;
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(root: string, entry: string): string[] {
  const full = path.join(root, entry);
  if (!existsSync(full)) return [];
  if (entry !== 'src' && path.extname(entry)) return [entry];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      path
        .relative(root, path.join(item.parentPath ?? item.path, item.name))
        .split(path.sep)
        .join('/'),
    );
}
