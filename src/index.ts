import type { Core } from '@strapi/strapi';
import { guardReadingRoutes } from './published-only';
import { applyViews, createLocales, grantReaderRoles } from './setup';
import { createSlugIndexes, slugMiddleware } from './slugs';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    guardReadingRoutes(strapi);
    strapi.documents.use(slugMiddleware(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await createSlugIndexes(strapi);
    await createLocales(strapi);
    await grantReaderRoles(strapi);
    await applyViews(strapi);
  },
};
