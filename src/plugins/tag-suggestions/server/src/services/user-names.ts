import type { Core } from '@strapi/strapi';

/** Names of admin users as colleagues see them, by id; accounts that are gone are left out. */
export async function namesOfUsers(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<Map<number, string>> {
  const where = { id: { $in: [...new Set(ids)] } };
  const select = ['id', 'firstname', 'lastname', 'username'];
  const users = (await strapi.db.query('admin::user').findMany({ where, select })) as {
    id: number;
    firstname?: string | null;
    lastname?: string | null;
    username?: string | null;
  }[];
  const nameOf = (user: (typeof users)[number]): string =>
    [user.firstname, user.lastname].filter(Boolean).join(' ') || user.username || '';
  return new Map(users.map((user) => [user.id, nameOf(user)]));
}
