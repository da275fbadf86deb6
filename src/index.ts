import type { Core } from '@strapi/strapi';
import { seedDemonstration } from './demo';
import { announceWhenListening } from './environment/announcement';
import { refuseDemoAccounts, requireProductionSecrets, wantsDemo } from './environment/production';
import { guardReadingRoutes, hideEntriesBehindFiles } from './published-only';
import { applyViews, createLocales, grantReaderRoles } from './setup';
import { createSlugIndexes, slugMiddleware } from './slugs';
import { addSharedNamesRoute, entityMiddleware } from './vocabulary';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    requireProductionSecrets();
    guardReadingRoutes(strapi);
    hideEntriesBehindFiles(strapi);
    addSharedNamesRoute(strapi);
    strapi.documents.use(entityMiddleware(strapi));
    strapi.documents.use(slugMiddleware(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await refuseDemoAccounts(strapi);
    await createSlugIndexes(strapi);
    await createLocales(strapi);
    await grantReaderRoles(strapi);
    await applyViews(strapi);
    if (wantsDemo()) await seedDemonstration(strapi);
    announceWhenListening(strapi);
  },
};
