import { config as loadEnvFile } from 'dotenv';
import { isProduction, requireProductionSecrets } from '../../environment/production';
import { completeEnvFile } from './env-file';

/** Names a file that does not exist, so that Strapi, which reads `.env` by itself, finds nothing. */
const NO_ENV_FILE = '.env.production-reads-none';

/**
 * Fills `process.env` as the server will find it. Outside production, `.env` is made or completed and read. In production
 * a `.env` left over from a trial must not decide anything: only the environment counts, or the file that `ENV_PATH` names.
 * Throws when production lacks a secret.
 */
export function prepareSettings(root: string, say: (line: string) => void): void {
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  if (isProduction()) {
    process.env.ENV_PATH ||= NO_ENV_FILE;
    loadEnvFile({ path: process.env.ENV_PATH, quiet: true });
    requireProductionSecrets();
    return;
  }
  process.env.NODE_ENV ||= 'development';
  const file = process.env.ENV_PATH || `${root}/.env`;
  const written = completeEnvFile(file, process.env);
  if (written.length > 0) say(`Wrote random secrets to ${file}: ${written.join(', ')}.`);
  loadEnvFile({ path: file, quiet: true });
}
