import { PERMISSIONS } from '../plugins/tag-suggestions/contracts';

export type DemoRoleCode = 'newsroom-editor' | 'newsroom-reviewer' | 'newsroom-reader';

/** Actions of the content manager, as `plugin::content-manager.explorer.<action>`. */
export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** What a role may do with one content type: every field that is not named in `hidden`, in every language. */
export interface ContentGrant {
  type: 'api::article.article' | 'api::byline.byline' | 'api::entity.entity';
  actions: readonly ContentAction[];
  hidden?: readonly string[];
}

export interface DemoRole {
  code: DemoRoleCode;
  name: string;
  description: string;
  content: readonly ContentGrant[];
  /** Actions of plugins, which have no content type. */
  plugins: readonly string[];
}

/** A writer's address and login are nobody's business but the administrator's. */
const BYLINES_TO_READ: ContentGrant = {
  type: 'api::byline.byline',
  actions: ['read'],
  hidden: ['email', 'account'],
};

const MEDIA = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

/** The admin roles of the demonstration newsroom, beside Strapi's own Super Admin. */
export const DEMO_ROLES: readonly DemoRole[] = [
  {
    code: 'newsroom-editor',
    name: 'Editor',
    description: 'Drafts and tags articles. Cannot publish.',
    content: [
      { type: 'api::article.article', actions: ['create', 'read', 'update'] },
      { type: 'api::entity.entity', actions: ['create', 'read'] },
      BYLINES_TO_READ,
    ],
    plugins: [PERMISSIONS.suggest, PERMISSIONS.decide, PERMISSIONS.createEntity, ...MEDIA],
  },
  {
    code: 'newsroom-reviewer',
    name: 'Reviewer',
    description: 'Reads, corrects, publishes and takes down articles. Looks after the entities.',
    content: [
      { type: 'api::article.article', actions: ['read', 'update', 'publish'] },
      { type: 'api::entity.entity', actions: ['create', 'read', 'update', 'delete'] },
      BYLINES_TO_READ,
    ],
    plugins: [
      PERMISSIONS.suggest,
      PERMISSIONS.decide,
      PERMISSIONS.createEntity,
      PERMISSIONS.quality,
      ...MEDIA,
    ],
  },
  {
    code: 'newsroom-reader',
    name: 'Reader',
    description: 'Sees articles and the tags suggested for them. Changes nothing.',
    content: [
      { type: 'api::article.article', actions: ['read'] },
      { type: 'api::entity.entity', actions: ['read'] },
      BYLINES_TO_READ,
    ],
    plugins: [PERMISSIONS.suggest, 'plugin::upload.read'],
  },
];
