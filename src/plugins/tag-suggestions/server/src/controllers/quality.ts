import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { getService } from '../services/get-service';
import { parseFilters } from '../validation/quality';

/** Routes of the page of suggestion quality. */
export function quality({ strapi }: { strapi: Core.Strapi }) {
  return {
    async report(ctx: Context): Promise<void> {
      const { selection, bucket } = parseFilters(ctx.query, new Date());
      if (selection.uid) getService(strapi, 'access').typeOf(selection.uid);
      ctx.body = { data: await getService(strapi, 'qualityReport').report(selection, bucket) };
    },
  };
}
