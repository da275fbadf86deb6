import type { Core } from '@strapi/strapi';
import { presentDemoAccounts } from './demo-accounts';
import { secretProblems, type Environment } from './secrets';

export const isProduction = (environment: Environment = process.env): boolean =>
  environment.NODE_ENV === 'production';

/** Throws, naming each one, when an instance in production has secrets that are missing or known. */
export function requireProductionSecrets(environment: Environment = process.env): void {
  if (!isProduction(environment)) return;
  const problems = secretProblems(environment);
  if (problems.length === 0) return;
  throw new Error(
    [
      'This newsroom does not start in production without secrets of its own:',
      ...problems.map((problem) => `  ${problem}`),
    ].join('\n'),
  );
}

/**
 * Throws when an instance in production has the accounts whose passwords stand in the source, unless somebody asked
 * for them: with `ALLOW_DEMO_ACCOUNTS`, or with the demonstration itself.
 */
export async function refuseDemoAccounts(
  strapi: Core.Strapi,
  environment: Environment = process.env,
): Promise<void> {
  const asked = environment.ALLOW_DEMO_ACCOUNTS === 'true' || wantsDemo(environment);
  if (!isProduction(environment) || asked) return;
  const present = await presentDemoAccounts(strapi);
  if (present.length === 0) return;
  throw new Error(
    `This newsroom does not start in production with demonstration accounts: delete ${present.join(', ')}, ` +
      'or set ALLOW_DEMO_ACCOUNTS=true if everybody may log in with them.',
  );
}

/** Whether an empty database is to be filled with the demonstration newsroom: not in production, unless `SEED_DEMO` says so. */
export function wantsDemo(environment: Environment = process.env): boolean {
  const wish = (environment.SEED_DEMO ?? '').trim().toLowerCase();
  if (wish === '') return !isProduction(environment);
  if (wish !== 'true' && wish !== 'false')
    throw new Error(`SEED_DEMO is "${environment.SEED_DEMO}": it must be "true" or "false".`);
  return wish === 'true';
}
