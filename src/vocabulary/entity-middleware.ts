import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkAliases, tidy } from './alias-rules';
import { findLoop, type UpwardRelation } from './entity-loops';

const ENTITY = 'api::entity.entity';
const UPWARD: readonly UpwardRelation[] = ['broader', 'mergedInto'];
const LOOP_MESSAGES: Record<UpwardRelation, string> = {
  broader: 'An entity cannot be broader than itself',
  mergedInto: 'An entity cannot be merged into itself',
};

/** Document-service middleware with the rules of the vocabulary: aliases that can be found, relations that lead somewhere. */
export function entityMiddleware(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (ctx, next) => {
    if (ctx.uid !== ENTITY || !['create', 'update', 'clone'].includes(ctx.action)) return next();
    const params = ctx.params as { documentId?: string; data?: Record<string, unknown> };
    const data = params.data ?? {};
    if (typeof data.name === 'string') data.name = tidy(data.name);
    if (Array.isArray(data.aliases)) data.aliases = acceptedAliases(data.aliases);

    const changed = UPWARD.filter((relation) => data[relation] !== undefined);
    if (changed.length === 0) return next();
    return strapi.db.transaction(async ({ trx }) => {
      // Two saves at once could each close half of a loop.
      if (strapi.db.dialect.client === 'postgres') {
        await trx.raw("select pg_advisory_xact_lock(hashtextextended('entity-loops', 0))");
      }
      const result = await next();
      const saved = (result as unknown as { documentId?: string } | null)?.documentId;
      if (saved) await refuseLoops(strapi, saved, changed);
      return result;
    }) as unknown as ReturnType<typeof next>;
  };
}

function acceptedAliases(aliases: readonly unknown[]): unknown[] {
  const checked = checkAliases(aliases);
  if (checked.refusals.length > 0) {
    const messages = checked.refusals.map(({ message }) => message);
    // The admin panel puts each message under its field by `details.errors`.
    throw new errors.ValidationError(messages.join(' '), {
      errors: checked.refusals.map(({ path, message }) => ({ path, message, name: 'ValidationError' })),
    });
  }
  return checked.aliases;
}

async function refuseLoops(
  strapi: Core.Strapi,
  documentId: string,
  relations: readonly UpwardRelation[],
): Promise<void> {
  for (const relation of relations) {
    const loop = await findLoop(strapi, documentId, relation);
    if (!loop) continue;
    const message = `${LOOP_MESSAGES[relation]}: ${loop.join(' → ')}`;
    throw new errors.ValidationError(message, {
      errors: [{ path: [relation], message, name: 'ValidationError' }],
    });
  }
}
