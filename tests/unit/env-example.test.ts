import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SECRETS } from '../../src/environment/secrets';
import { ROOT } from '../helpers/paths';

/** Set by the commands themselves, never by people. */
const INTERNAL = ['STRAPI_TELEMETRY_DISABLED'];

/** `env('NAME'`, `env.int('NAME'`, `process.env.NAME`, `environment.NAME`. */
const READING = /\benv(?:\.\w+)?\(\s*'([A-Z][A-Z0-9_]+)'|\b(?:process\.env|environment)\.([A-Z][A-Z0-9_]+)/g;

const sources = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /(?<!\.test)\.ts$/.test(item.name))
    .map((item) => path.join(item.parentPath, item.name));

function namesRead(): string[] {
  const names = new Set<string>(SECRETS.map(({ name }) => name));
  for (const file of [...sources('config'), ...sources('src')]) {
    for (const [, first, second] of readFileSync(file, 'utf8').matchAll(READING))
      names.add((first ?? second)!);
  }
  return [...names].filter((name) => !INTERNAL.includes(name)).sort();
}

describe('.env.example', () => {
  const lines = readFileSync(path.join(ROOT, '.env.example'), 'utf8').split('\n');
  const named = lines.flatMap((line) => /^#? ?([A-Z][A-Z0-9_]+)=/.exec(line)?.[1] ?? []);

  it('names exactly the variables that the code reads', () => expect([...named].sort()).toEqual(namesRead()));

  it('says a sentence about each', () => {
    for (const [index, line] of lines.entries()) {
      if (/^#? ?[A-Z][A-Z0-9_]+=/.test(line)) expect(`${line}: ${lines[index - 1]}`).toMatch(/: # .{10,}\.$/);
    }
  });

  it('has no secret in it', () => {
    for (const { name } of SECRETS) expect(lines).toContain(`# ${name}=`);
  });
});
