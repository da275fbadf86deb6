import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { getService } from '../services/get-service';
import type { Selection } from '../quality/selection';
import {
  exportRequest,
  parseFilters,
  parseRemedies,
  parseStories,
  parseTable,
  remedyId,
  remedyRequest,
} from '../validation/quality';
import { parseQuery } from '../validation/query';
import { parseBody } from '../validation/requests';
import { callerOf } from './caller';

/** Routes of the page of suggestion quality. */
export function quality({ strapi }: { strapi: Core.Strapi }) {
  /** Throws a 400 for a content type without suggestions. */
  const checkType = ({ uid }: Selection): void => {
    if (uid) getService(strapi, 'access').typeOf(uid);
  };
  const table = (ctx: Context): { selection: Selection; limit: number; offset: number } => {
    const { selection, limit, offset } = parseTable(ctx.query, new Date());
    checkType(selection);
    return { selection, limit, offset };
  };

  return {
    async report(ctx: Context): Promise<void> {
      const { selection, bucket } = parseFilters(ctx.query, new Date());
      checkType(selection);
      ctx.body = { data: await getService(strapi, 'qualityReport').report(selection, bucket) };
    },

    async rejected(ctx: Context): Promise<void> {
      const { selection, ...page } = table(ctx);
      ctx.body = await getService(strapi, 'qualityTables').rejected(callerOf(ctx), selection, page);
    },

    async unaccepted(ctx: Context): Promise<void> {
      const { selection, ...page } = table(ctx);
      ctx.body = await getService(strapi, 'qualityTables').unaccepted(callerOf(ctx), selection, page);
    },

    async missed(ctx: Context): Promise<void> {
      const { selection, ...page } = table(ctx);
      ctx.body = await getService(strapi, 'qualityTables').missed(callerOf(ctx), selection, page);
    },

    async stories(ctx: Context): Promise<void> {
      const { selection, key } = parseStories(ctx.query, new Date());
      checkType(selection);
      ctx.body = { data: await getService(strapi, 'qualityStories').of(callerOf(ctx), selection, key) };
    },

    async export(ctx: Context): Promise<void> {
      const { table } = parseQuery(exportRequest, ctx.params);
      const { selection, bucket } = parseFilters(ctx.query, new Date());
      checkType(selection);
      const file = await getService(strapi, 'qualityExport').csv(callerOf(ctx), table, selection, bucket);
      ctx.attachment(file.filename);
      ctx.type = 'text/csv; charset=utf-8';
      ctx.set('Cache-Control', 'no-store');
      ctx.body = file.content;
    },

    async remedies(ctx: Context): Promise<void> {
      ctx.body = await getService(strapi, 'remedies').list(callerOf(ctx), parseRemedies(ctx.query));
    },

    async takeRemedy(ctx: Context): Promise<void> {
      const request = parseBody(remedyRequest, ctx.request.body);
      const data = await getService(strapi, 'remedies').take(callerOf(ctx), request);
      ctx.status = 201;
      ctx.body = { data };
    },

    async undoRemedy(ctx: Context): Promise<void> {
      const { id } = parseQuery(remedyId, ctx.params);
      ctx.body = { data: await getService(strapi, 'remedies').undo(callerOf(ctx), id) };
    },
  };
}
