import type { Context } from 'koa';
import { forbidden } from '../refusal';
import type { Caller } from '../services/access';

/** The admin user of a request that passed `admin::isAuthenticatedAdmin`. */
export function callerOf(ctx: Context): Caller {
  const { user, userAbility } = ctx.state as {
    user?: { id: number; roles?: unknown[] };
    userAbility: unknown;
  };
  // Decisions are a person's: a token of the admin's own that stands for nobody has none to make.
  if (!user) throw forbidden();
  return { id: user.id, ability: userAbility, roles: user.roles ?? [] };
}
