import type { Core } from '@strapi/strapi';
import { DEMO_ACCOUNTS } from '../accounts';

/** Creates the accounts that are absent. @returns the id of each account's user, by the code of its role */
export async function seedAccounts(strapi: Core.Strapi): Promise<Map<string, number>> {
  const users = strapi.service('admin::user');
  const ids = new Map<string, number>();
  for (const { email, firstname, lastname, password, role: code } of DEMO_ACCOUNTS) {
    const role = await strapi.service('admin::role').findOne({ code });
    if (!role) throw new Error(`The account ${email} needs the admin role "${code}", which does not exist.`);
    const user =
      (await users.findOneByEmail(email)) ??
      (await users.create({
        email,
        firstname,
        lastname,
        password,
        isActive: true,
        registrationToken: null,
        roles: [role.id],
      }));
    ids.set(code, user.id);
  }
  return ids;
}
