import type { UID } from '@strapi/strapi';

/** How a content type gets its slugs. */
export interface SluggedType {
  /** Attribute that the slug is made from. */
  source: 'headline' | 'name';
  /** Slug of an entry whose headline or name has no letter or digit. */
  fallback: string;
  /** Slugs are unique per language; otherwise in the whole type. */
  localised: boolean;
  /** Entries have drafts, a date of first publication and earlier addresses; others are public once they exist. */
  drafts: boolean;
}

export const SLUGGED_TYPES: Partial<Record<UID.ContentType, SluggedType>> = {
  'api::article.article': { source: 'headline', fallback: 'story', localised: true, drafts: true },
  'api::byline.byline': { source: 'name', fallback: 'byline', localised: false, drafts: false },
  'api::entity.entity': { source: 'name', fallback: 'entity', localised: false, drafts: false },
};
