import { randomBytes } from 'node:crypto';

/** A variable that keeps something safe, and what. Several values are separated by commas. */
export interface Secret {
  name: string;
  protects: string;
  values: number;
}

export const SECRETS: readonly Secret[] = [
  { name: 'APP_KEYS', protects: 'signs session cookies', values: 2 },
  { name: 'ADMIN_JWT_SECRET', protects: 'signs the logins of the admin panel', values: 1 },
  { name: 'API_TOKEN_SALT', protects: 'salts the stored API tokens', values: 1 },
  { name: 'TRANSFER_TOKEN_SALT', protects: 'salts the stored transfer tokens', values: 1 },
  { name: 'JWT_SECRET', protects: 'signs the logins of readers of the content API', values: 1 },
  { name: 'ENCRYPTION_KEY', protects: 'encrypts the API tokens that can be shown again', values: 1 },
];

const MINIMUM_LENGTH = 16;
const PLACEHOLDER =
  /^(to-?_?be-?_?modified|change-?_?me|replace|placeholder|example|secret|password|your|test|dev|<|x{4,})/i;

export type Environment = Readonly<Record<string, string | undefined>>;

/** One sentence for each secret that is missing or that anyone could guess; empty when all are fit for production. */
export function secretProblems(environment: Environment): string[] {
  return SECRETS.flatMap(({ name, protects }) => {
    const values = (environment[name] ?? '').split(',').map((value) => value.trim());
    if (values.every((value) => value === '')) return [`${name} is not set: it ${protects}.`];
    if (values.some((value) => PLACEHOLDER.test(value)))
      return [`${name} is a placeholder, which everybody knows: it ${protects}.`];
    if (values.some((value) => value.length < MINIMUM_LENGTH)) {
      return [`${name} is shorter than ${MINIMUM_LENGTH} characters: it ${protects}.`];
    }
    return [];
  });
}

/** A value for this secret that nobody can guess: 24 random bytes, as often as the variable lists values. */
export function randomSecret({ values }: Secret): string {
  return Array.from({ length: values }, () => randomBytes(24).toString('base64url')).join(',');
}
