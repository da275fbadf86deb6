import type { Core } from '@strapi/strapi';
import { announceWhenListening } from './environment/announcement';
import { refuseDemoAccounts, requireProductionSecrets } from './environment/production';
import { guardReadingRoutes } from './published-only';
import { applyViews, createLocales, grantReaderRoles } from './setup';
import { createSlugIndexes, slugMiddleware } from './slugs';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    requireProductionSecrets();
    guardReadingRoutes(strapi);
    strapi.documents.use(slugMiddleware(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await refuseDemoAccounts(strapi);
    await createSlugIndexes(strapi);
    await createLocales(strapi);
    await grantReaderRoles(strapi);
    await applyViews(strapi);
    announceWhenListening(strapi);
  },
};
