import type { Core } from '@strapi/strapi';

/** What the media library takes. Not SVG or HTML, which can carry scripts and are served from the newsroom's own address. */
const MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'video/mp4',
  'video/webm',
  'audio/mpeg',
  'audio/mp4',
  'application/pdf',
];

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  upload: { config: { security: { allowedTypes: MEDIA_TYPES } } },
  'tag-suggestions': {
    enabled: true,
    resolve: './src/plugins/tag-suggestions',
    config: {
      contentTypes: {
        'api::article.article': { title: 'headline', text: ['standfirst', 'body'], tags: 'entities' },
      },
      vocabulary: { uid: 'api::entity.entity', name: 'name', kind: 'kind', aliases: 'aliases' },
      snapshot: { folder: env('TAG_SUGGESTIONS_FOLDER') || undefined },
    },
  },
});
