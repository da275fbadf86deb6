import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  'tag-suggestions': {
    enabled: true,
    resolve: './src/plugins/tag-suggestions',
    config: {
      contentTypes: {
        'api::article.article': { title: 'headline', text: ['standfirst', 'body'], tags: 'entities' },
      },
      vocabulary: { uid: 'api::entity.entity', name: 'name', kind: 'kind', aliases: 'aliases' },
    },
  },
});
