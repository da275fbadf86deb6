import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { getService } from '../services/get-service';
import { parseBody, publicSuggestRequest } from '../validation/requests';

/** For other programs of the house, with an API token. */
export function contentApi({ strapi }: { strapi: Core.Strapi }) {
  return {
    async suggest(ctx: Context): Promise<void> {
      const request = parseBody(publicSuggestRequest, ctx.request.body);
      ctx.body = { data: await getService(strapi, 'publicSuggestions').forText(ctx.state.auth, request) };
    },
  };
}
