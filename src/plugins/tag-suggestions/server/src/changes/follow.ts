import type { Core } from '@strapi/strapi';
import type { TypePlan, VocabularyPlan } from '../config/plan';
import { followComponent, followDocuments } from '../vocabulary/follow';

/** Tells of entities, and of their aliases where these are components. @returns functions that end it */
export function followVocabulary(
  strapi: Core.Strapi,
  { uid, aliasComponent, aliases }: VocabularyPlan,
  changed: (ids: string[]) => void,
): (() => void)[] {
  const stops = [followDocuments(strapi, uid, changed)];
  if (aliasComponent && aliases) {
    stops.push(followComponent(strapi, aliasComponent, { uid, attribute: aliases }, changed));
  }
  return stops;
}

/** Tells of public stories: a draft that is saved is nobody's business yet. @returns functions that end it */
export function followStories(
  strapi: Core.Strapi,
  types: Iterable<TypePlan>,
  changed: (uid: string, ids: string[]) => void,
): (() => void)[] {
  return [...types].map(({ uid, draftAndPublish }) => {
    const published = draftAndPublish ? { publishedAt: { $notNull: true } } : {};
    return followDocuments(strapi, uid, (ids) => changed(uid, ids), published);
  });
}
