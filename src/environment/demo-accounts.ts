import type { Core } from '@strapi/strapi';
import { DEMO_ACCOUNTS, type DemoAccount } from '../demo/accounts';

/** The demonstration accounts that exist and still have the password that stands in the source. */
export async function openDemoAccounts(strapi: Core.Strapi): Promise<DemoAccount[]> {
  const users = await strapi.db
    .query('admin::user')
    .findMany({ where: { email: { $in: DEMO_ACCOUNTS.map(({ email }) => email) }, isActive: true } });
  const auth = strapi.service('admin::auth');
  const open = await Promise.all(
    DEMO_ACCOUNTS.map(async (account) => {
      const user = users.find(({ email }) => email === account.email);
      return Boolean(user?.password) && (await auth.validatePassword(account.password, user.password));
    }),
  );
  return DEMO_ACCOUNTS.filter((_, index) => open[index]);
}

/** Addresses of the demonstration accounts that exist at all, whatever their password or state. */
export async function presentDemoAccounts(strapi: Core.Strapi): Promise<string[]> {
  const users = await strapi.db
    .query('admin::user')
    .findMany({ select: ['email'], where: { email: { $in: DEMO_ACCOUNTS.map(({ email }) => email) } } });
  return users.map(({ email }) => email as string);
}
