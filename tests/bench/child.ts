import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * Runs a script of `children/` in a process of its own, with flags for Node, and returns the JSON that it prints last.
 * @throws Error with the end of its error output when it fails, as on a full heap
 */
export function runChild<T>(script: string, flags: readonly string[] = [], args: readonly string[] = []): T {
  const file = path.join(__dirname, 'children', `${script}.ts`);
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve('tsx/cli'), ...flags, file, ...args],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0)
    throw new Error(`${script} ${flags.join(' ')} ended with ${status ?? signal}: ${stderr.slice(-600)}`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as T;
}
