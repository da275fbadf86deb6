import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths';

/** A Chromium that starts on this machine, and the folder of shared libraries it needs beside the system's, if any. */
export interface Chromium {
  executable: string;
  libraries?: string;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const CACHE = path.join(ROOT, 'node_modules/.cache/newsroom-chromium');

/** The system's Chromium (or the one that `CHROMIUM_PATH` names), else the one that npm brought. Throws when neither runs. */
export async function findChromium(): Promise<Chromium> {
  const system = process.env.CHROMIUM_PATH || NAMES.map(onPath).find(Boolean);
  if (system) {
    const problem = startProblem({ executable: system });
    if (!problem) return { executable: system };
    if (process.env.CHROMIUM_PATH)
      throw new Error(`CHROMIUM_PATH names ${system}, which does not run: ${problem}`);
  }
  const folder = await unpackChromium();
  const plain: Chromium = { executable: path.join(folder, 'chromium') };
  const withLibraries: Chromium = { ...plain, libraries: path.join(folder, 'al2023/lib') };
  const problem = startProblem(plain);
  // Images without a desktop lack libnss3 and libnspr4; a system's own are preferred, as they fit its other libraries.
  if (!problem) return plain;
  const second = startProblem(withLibraries);
  if (!second) return withLibraries;
  throw new Error(
    `No Chromium runs on this machine. The one from npm says: ${problem}\nwith its own libraries: ${second}`,
  );
}

/** Environment for a process of this Chromium. */
export function chromiumEnvironment({ libraries }: Chromium): Record<string, string> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (!libraries) return inherited;
  return {
    ...inherited,
    LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
}

/** Unpacks the browser once per version of the package; the next run finds it there. */
async function unpackChromium(): Promise<string> {
  // The package is an ES module that exports no path, and it would unpack into the shared /tmp under a fixed name.
  const { inflate } = await import('@sparticuz/chromium');
  const packageFolder = path.join(ROOT, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = path.join(CACHE, version);
  if (existsSync(target)) return target;

  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(path.join(CACHE, 'unpacking-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = work;
  try {
    for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(path.join(packageFolder, 'bin', archive));
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(work, target);
  } catch (error) {
    // Another run may have been first: its copy is as good.
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function startProblem(chromium: Chromium): string | undefined {
  const result = spawnSync(chromium.executable, ['--version'], {
    env: chromiumEnvironment(chromium),
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (result.error) return result.error.message;
  return result.status === 0 ? undefined : result.stderr.trim() || `exit code ${result.status}`;
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
