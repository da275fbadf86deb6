import type { Core } from '@strapi/strapi';
import { PERMISSIONS } from '../../../contracts';
import { answerRefusals } from '../middlewares/answer-refusals';
import { limitRate } from '../middlewares/limit-rate';
import { getService } from '../services/get-service';

type Method = 'GET' | 'POST' | 'PUT';

/** Each admin route with the one right of the plugin that it needs. */
const ADMIN_ROUTES: readonly [Method, string, string, string][] = [
  ['POST', '/suggest', 'admin.suggest', PERMISSIONS.suggest],
  ['POST', '/decisions', 'admin.decide', PERMISSIONS.decide],
  ['POST', '/entities/similar', 'admin.similar', PERMISSIONS.createEntity],
  ['POST', '/entities', 'admin.createEntity', PERMISSIONS.createEntity],
  ['GET', '/settings', 'admin.getSettings', PERMISSIONS.settings],
  ['PUT', '/settings', 'admin.putSettings', PERMISSIONS.settings],
  ['GET', '/quality/report', 'quality.report', PERMISSIONS.quality],
  ['GET', '/quality/rejected', 'quality.rejected', PERMISSIONS.quality],
  ['GET', '/quality/unaccepted', 'quality.unaccepted', PERMISSIONS.quality],
  ['GET', '/quality/missed', 'quality.missed', PERMISSIONS.quality],
  ['GET', '/quality/stories', 'quality.stories', PERMISSIONS.quality],
  ['GET', '/quality/export/:table', 'quality.export', PERMISSIONS.quality],
  ['GET', '/quality/remedies', 'quality.remedies', PERMISSIONS.quality],
  ['POST', '/quality/remedies', 'quality.takeRemedy', PERMISSIONS.quality],
  ['POST', '/quality/remedies/:id/undo', 'quality.undoRemedy', PERMISSIONS.quality],
  ['GET', '/ranking', 'admin.getRanking', PERMISSIONS.settings],
  ['POST', '/ranking/reset', 'admin.resetRanking', PERMISSIONS.settings],
  ['GET', '/content-types', 'admin.contentTypes', PERMISSIONS.suggest],
];

/** Each route counts by itself. */
function middlewares(strapi: Core.Strapi) {
  return [answerRefusals, limitRate(() => getService(strapi, 'state').config.rateLimit)];
}

export const routes = {
  admin: ({ strapi }: { strapi: Core.Strapi }) => ({
    type: 'admin' as const,
    routes: ADMIN_ROUTES.map(([method, path, handler, action]) => ({
      method,
      path,
      handler,
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          { name: 'admin::hasPermissions', config: { actions: [action] } },
        ],
        middlewares: middlewares(strapi),
      },
    })),
  }),
  'content-api': ({ strapi }: { strapi: Core.Strapi }) => ({
    type: 'content-api' as const,
    routes: [
      {
        method: 'POST',
        path: '/suggest',
        handler: 'tag-suggestions.suggest',
        config: { middlewares: middlewares(strapi) },
      },
    ],
  }),
};
