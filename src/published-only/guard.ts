import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findDraftReach, type GetModel } from './draft-reach';

interface Route {
  method: string;
  handler: unknown;
  config?: { middlewares?: unknown[] } & Record<string, unknown>;
}

/** Query parameters that choose between drafts and published entries. */
const DRAFT_PARAMETERS = ['status', 'publicationFilter', 'hasPublishedVersion'];

/**
 * A file knows every entry that shows it, drafts among them, and Strapi hands them all out under `related`: whoever may
 * read one published story with a picture could read every draft with the same picture. Private, nobody outside the
 * admin panel gets it. Must run in `register`.
 */
export function hideEntriesBehindFiles(strapi: Core.Strapi): void {
  const { related } = strapi.contentType('plugin::upload.file').attributes;
  if (!related)
    throw new Error('The attribute "related" of files is gone: see whether drafts leak another way now.');
  Object.assign(related, { private: true });
}

/**
 * Puts the guard on every reading route under `src/api`, so that a content type added later has it too. Must run in
 * `register`, before Strapi builds the routes.
 */
export function guardReadingRoutes(strapi: Core.Strapi): void {
  for (const api of Object.values(strapi.apis) as { routes?: Record<string, unknown> }[]) {
    for (const [name, router] of Object.entries(api.routes ?? {})) {
      const instance = (typeof router === 'function' ? router({ strapi }) : router) as { routes?: Route[] };
      api.routes![name] = instance;
      for (const route of instance.routes ?? []) {
        if (route.method !== 'GET') continue;
        route.config = {
          ...route.config,
          middlewares: [publishedOnly(strapi, route), ...(route.config?.middlewares ?? [])],
        };
      }
    }
  }
}

/**
 * Route middleware: whoever does not hold the type's `preview` permission reads published entries, whatever the query
 * says, and asks nothing across a relation to entries that have drafts (400).
 */
function publishedOnly(strapi: Core.Strapi, route: Route): Core.MiddlewareHandler {
  const uid = typeOf(strapi, route.handler);
  return async (ctx, next) => {
    if (uid && !(await mayPreview(strapi, ctx.state.auth, uid))) {
      const query = { ...ctx.query };
      for (const parameter of DRAFT_PARAMETERS) delete query[parameter];
      ctx.query = { ...query, status: 'published' } as unknown as typeof ctx.query;
      const getModel: GetModel = (name) => strapi.getModel(name as never) as unknown as ReturnType<GetModel>;
      const reach = findDraftReach(query, getModel(uid)!, getModel);
      if (reach)
        throw new errors.ValidationError(`Invalid key ${reach}: it asks about entries that have drafts`);
    }
    await next();
  };
}

async function mayPreview(strapi: Core.Strapi, auth: unknown, uid: string): Promise<boolean> {
  try {
    await strapi.get('auth').verify(auth, { scope: [`${uid}.preview`] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return false;
    throw error;
  }
}

/** The content type behind a handler such as `api::article.article.find`, written with or without its prefix. */
function typeOf(strapi: Core.Strapi, handler: unknown): string | undefined {
  if (typeof handler !== 'string') return undefined;
  const controller = handler.slice(0, handler.lastIndexOf('.'));
  const uid = controller.startsWith('api::') ? controller : `api::${controller}.${controller}`;
  return uid in strapi.contentTypes ? uid : undefined;
}
