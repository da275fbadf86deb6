import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { findSharedNames } from './shared-names';

const ENTITY = 'api::entity.entity';

const Body = z.object({
  documentId: z.string().max(100).optional(),
  names: z.array(z.string().max(300)).max(100),
});

/**
 * `POST /newsroom/shared-names` for the admin panel: `{ names, documentId? }` is answered by `{ data: SharedName[] }`.
 * Names only entities that the caller may read; 403 for one who may read none.
 */
export function addSharedNamesRoute(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/newsroom',
    routes: [
      {
        method: 'POST',
        path: '/shared-names',
        handler: (ctx: Parameters<Core.MiddlewareHandler>[0]) => answer(strapi, ctx),
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}

async function answer(strapi: Core.Strapi, ctx: Parameters<Core.MiddlewareHandler>[0]): Promise<void> {
  const permissions = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: ENTITY });
  if (permissions.cannot.read()) throw new errors.ForbiddenError('You may not read entities.');
  const body = Body.safeParse(ctx.request.body);
  if (!body.success) {
    const issue = body.error.issues[0];
    throw new errors.ValidationError(`${issue?.path.join('.') || 'body'}: ${issue?.message}`);
  }
  const { filters } = await permissions.sanitizedQuery.read({});
  ctx.body = { data: await findSharedNames(strapi, body.data.names, body.data.documentId, filters) };
}
