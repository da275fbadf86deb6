import type { Context } from 'koa';
import type { Caller } from '../services/access';

/** The admin user of a request that passed `admin::isAuthenticatedAdmin`. */
export function callerOf(ctx: Context): Caller {
  const { user, userAbility } = ctx.state as {
    user: { id: number; roles?: unknown[] };
    userAbility: unknown;
  };
  return { id: user.id, ability: userAbility, roles: user.roles ?? [] };
}
