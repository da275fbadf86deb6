/** Secrets for one test run: long enough to be accepted, and worth nothing anywhere else. */
const SECRETS: Record<string, string> = {
  APP_KEYS: 'test-app-key-one-0123456789,test-app-key-two-0123456789',
  API_TOKEN_SALT: 'test-api-token-salt-0123456789',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret-0123456789',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt-0123456789',
  JWT_SECRET: 'test-jwt-secret-0123456789',
  ENCRYPTION_KEY: 'test-encryption-key-0123456789abc',
};

/** What every Strapi started by a test finds in its environment, before its database is named. */
export const TEST_ENVIRONMENT: Readonly<Record<string, string>> = {
  ...SECRETS,
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  // A developer's own .env must not decide what a test sees.
  ENV_PATH: '.env.tests-read-none',
  SEED_DEMO: 'false',
  HOST: '127.0.0.1',
  PUBLIC_URL: '',
  LOG_LEVEL: 'warn',
  CORS_ORIGINS: 'https://site.example',
};
