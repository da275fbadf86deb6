import { factories, type Core } from '@strapi/strapi';
import { findSharedNames } from '../../../vocabulary';

type Context = Parameters<Core.MiddlewareHandler>[0];
interface Answer {
  data?: { documentId: string } | null;
  meta?: object;
}

/** A save whose names other entities have too succeeds; the answer says so in `meta.sharedNames`. */
export default factories.createCoreController('api::entity.entity', ({ strapi }) => {
  const withWarnings = async (ctx: Context, answer: Answer): Promise<Answer> => {
    const { name, aliases } = (ctx.request as { body?: { data?: Record<string, unknown> } }).body?.data ?? {};
    const texts = Array.isArray(aliases)
      ? aliases.map((alias: { text?: unknown } | null) => alias?.text)
      : [];
    const names = [name, ...texts].filter((text): text is string => typeof text === 'string');
    const sharedNames = await findSharedNames(strapi, names, answer.data?.documentId);
    return sharedNames.length > 0 ? { ...answer, meta: { ...answer.meta, sharedNames } } : answer;
  };
  return {
    async create(ctx) {
      return withWarnings(ctx, (await super.create(ctx, async () => undefined)) as Answer);
    },
    async update(ctx) {
      return withWarnings(ctx, (await super.update(ctx, async () => undefined)) as Answer);
    },
  };
});
