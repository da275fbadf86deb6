import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild } from '../../src/commands/steps/build';
import { OUTPUT, ROOT } from '../helpers/paths';
import { countJest, NOTHING, oneCheck, sum, type Counts, type JestReport } from './counts';

/** A stage that takes longer than this hangs, and is ended. */
const TIMEOUT_MS = 12 * 60_000;

export type Stage = () => Promise<Counts>;

/** What `tests/run.ts` can be asked for, in the order in which it makes sense. */
export const STAGES: Readonly<Record<string, Stage>> = {
  lint: () =>
    command('node_modules/eslint/bin/eslint.js', ['.'], 'node_modules/prettier/bin/prettier.cjs', [
      '--check',
      '--log-level=warn',
      '.',
    ]),
  types: () => types('tsconfig.json', 'src/admin/tsconfig.json', 'tests/tsconfig.json'),
  unit: () => jest('unit', 'tests/jest.unit.config.ts'),
  build: async () => {
    ensureBuild(ROOT, console.log);
    return NOTHING;
  },
  'integration:sqlite': () =>
    jest('integration-sqlite', 'tests/jest.integration.config.ts', { TEST_DATABASE: 'sqlite' }),
  'integration:postgres': () =>
    jest('integration-postgres', 'tests/jest.integration.config.ts', { TEST_DATABASE: 'postgres' }),
  e2e: () => jest('e2e', 'tests/jest.e2e.config.ts'),
};

/** ESLint and prettier together are one check. */
async function command(
  first: string,
  firstArgs: string[],
  second: string,
  secondArgs: string[],
): Promise<Counts> {
  const codes = [await run(first, firstArgs), await run(second, secondArgs)];
  return oneCheck(Math.max(...codes));
}

/** So are the three rooms that are typed apart. */
async function types(...projects: string[]): Promise<Counts> {
  const codes: number[] = [];
  for (const project of projects)
    codes.push(await run('node_modules/typescript/bin/tsc', ['--noEmit', '-p', project]));
  return oneCheck(Math.max(...codes));
}

async function jest(name: string, config: string, environment: Record<string, string> = {}): Promise<Counts> {
  const reportFile = path.join(OUTPUT, `${name}.json`);
  mkdirSync(OUTPUT, { recursive: true });
  rmSync(reportFile, { force: true });
  const code = await run(
    'node_modules/jest/bin/jest.js',
    ['-c', config, '--json', `--outputFile=${reportFile}`],
    environment,
  );
  const report = existsSync(reportFile)
    ? (JSON.parse(readFileSync(reportFile, 'utf8')) as JestReport)
    : undefined;
  return sum(NOTHING, countJest(report, code));
}

/** Runs a Node script with its output shown. Resolves to its exit code, 1 when it had to be ended. */
function run(script: string, args: string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, script), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    const timer = setTimeout(() => {
      console.error(
        `${script} ${args.join(' ')} did not end within ${TIMEOUT_MS / 60_000} minutes: ending it.`,
      );
      child.kill('SIGKILL');
    }, TIMEOUT_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}
