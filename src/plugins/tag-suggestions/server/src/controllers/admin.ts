import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import type { ContentTypesResponse } from '../../../contracts';
import { getService } from '../services/get-service';
import {
  createEntityRequest,
  decisionRequest,
  parseBody,
  settingsRequest,
  similarRequest,
  suggestRequest,
} from '../validation/requests';
import { callerOf } from './caller';

/** The panel's routes. */
export function admin({ strapi }: { strapi: Core.Strapi }) {
  return {
    async suggest(ctx: Context): Promise<void> {
      const request = parseBody(suggestRequest, ctx.request.body);
      ctx.body = { data: await getService(strapi, 'suggestions').forForm(callerOf(ctx), request) };
    },

    async decide(ctx: Context): Promise<void> {
      const request = parseBody(decisionRequest, ctx.request.body);
      ctx.body = { data: await getService(strapi, 'decisions').record(callerOf(ctx), request) };
    },

    async similar(ctx: Context): Promise<void> {
      const request = parseBody(similarRequest, ctx.request.body);
      ctx.body = { data: await getService(strapi, 'entities').similar(callerOf(ctx), request) };
    },

    async createEntity(ctx: Context): Promise<void> {
      const request = parseBody(createEntityRequest, ctx.request.body);
      const data = await getService(strapi, 'entities').create(callerOf(ctx), request);
      ctx.status = 201;
      ctx.body = { data };
    },

    async getSettings(ctx: Context): Promise<void> {
      ctx.body = { data: await getService(strapi, 'settings').get() };
    },

    async putSettings(ctx: Context): Promise<void> {
      const request = parseBody(settingsRequest, ctx.request.body);
      ctx.body = { data: await getService(strapi, 'settings').put(request) };
    },

    async getRanking(ctx: Context): Promise<void> {
      ctx.body = { data: await getService(strapi, 'ranking').describe() };
    },

    async resetRanking(ctx: Context): Promise<void> {
      ctx.body = { data: await getService(strapi, 'ranking').reset() };
    },

    /** Only types that the caller may read or write. */
    contentTypes(ctx: Context): void {
      const data: ContentTypesResponse['data'] = {};
      for (const type of getService(strapi, 'state').plan.types.values()) {
        const checker = getService(strapi, 'access').checkerOf(callerOf(ctx), type.uid);
        if (checker.cannot.read() && checker.cannot.create()) continue;
        const rootOf = (field: (typeof type.fields)[number]): string =>
          field.steps[0]?.attribute ?? field.path;
        const title = type.fields.find((field) => field.role === 'title');
        const text = type.fields.filter((field) => field.role !== 'title').map(rootOf);
        data[type.uid] = { title: title ? rootOf(title) : '', text: [...new Set(text)], tags: type.tags };
      }
      ctx.body = { data };
    },
  };
}
