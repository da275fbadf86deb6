import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { randomSecret, SECRETS } from '../../environment/secrets';

const HEADER = `# Made by the first start, with random secrets. Keep it out of version control.
# Every variable that can stand here is explained in .env.example.
`;

/**
 * Sees to it that every secret has a value, in the environment or in this file: makes the file if there is none, adds to
 * it what it lacks, and never changes a value. Returns the names of the secrets that it wrote.
 */
export function completeEnvFile(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const present: Record<string, string> = before === undefined ? {} : parse(before);
  const missing = SECRETS.filter(({ name }) => !environment[name] && !present[name]);
  if (missing.length === 0) return [];

  const lines = missing.map((secret) => `${secret.name}=${randomSecret(secret)}\n`).join('');
  // A line "JWT_SECRET=" with nothing behind it loses to the line added below it: the last one counts.
  const start = before === undefined ? HEADER : before.replace(/\n*$/, '\n');
  writeFileSync(file, `${start}${lines}`, { mode: 0o600 });
  return missing.map(({ name }) => name);
}
