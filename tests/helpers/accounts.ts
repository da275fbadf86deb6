import type { Core } from '@strapi/strapi';
import { httpClient } from './http';

export interface TestAdmin {
  id: number;
  email: string;
  password: string;
  /** Access token for `/admin`, `/content-manager` and the admin routes of plugins. */
  token: string;
}

let created = 0;

/** A user of the admin panel who holds the named roles (by code, e.g. `strapi-editor`), logged in over HTTP. */
export async function createAdmin(
  strapi: Core.Strapi,
  origin: string,
  options: { roles?: readonly string[]; email?: string; firstname?: string } = {},
): Promise<TestAdmin> {
  const codes = options.roles ?? ['strapi-super-admin'];
  const roles = await strapi.db.query('admin::role').findMany({ where: { code: { $in: [...codes] } } });
  const missing = codes.filter((code) => !roles.some((role) => role.code === code));
  if (missing.length > 0) throw new Error(`There is no admin role with the code ${missing.join(', ')}.`);

  created += 1;
  const email = options.email ?? `user-${created}-${Date.now().toString(36)}@newsroom.example`;
  const password = `Test-password-${created}`;
  const user = await strapi.service('admin::user').create({
    email,
    firstname: options.firstname ?? `User ${created}`,
    lastname: 'Test',
    password,
    isActive: true,
    registrationToken: null,
    roles: roles.map((role) => role.id),
  });
  return { id: user.id, email, password, token: await adminToken(origin, email, password) };
}

/** Logs in as the browser does. Throws when the server refuses. */
export async function adminToken(origin: string, email: string, password: string): Promise<string> {
  const { status, body } = await httpClient(origin).post('/admin/login', { body: { email, password } });
  const token = body?.data?.accessToken ?? body?.data?.token;
  if (status !== 200 || !token)
    throw new Error(`Login of ${email} answered ${status}: ${JSON.stringify(body)}`);
  return token;
}

/** A token of the content API with exactly these permissions (e.g. `api::article.article.find`), or all of them. */
export async function createApiToken(
  strapi: Core.Strapi,
  options: { permissions?: readonly string[]; type?: 'custom' | 'full-access' | 'read-only' } = {},
): Promise<string> {
  const type = options.type ?? 'custom';
  created += 1;
  const token = await strapi.service('admin::api-token').create({
    name: `test-${created}-${Date.now().toString(36)}`,
    description: '',
    type,
    lifespan: null,
    ...(type === 'custom' ? { permissions: options.permissions ?? [] } : {}),
  });
  return token.accessKey;
}
