import { REMEDIES } from '../../../contracts';

/** What was done about a bad suggestion on the page of suggestion quality, and whether it was undone. */
export const REMEDY_UID = 'plugin::tag-suggestions.remedy';

export const remedy = {
  schema: {
    kind: 'collectionType',
    collectionName: 'tag_suggestions_remedies',
    info: {
      singularName: 'remedy',
      pluralName: 'remedies',
      displayName: 'Tag remedy',
      description: 'A change made so that something is suggested better, or not at all',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    attributes: {
      action: { type: 'enumeration', enum: [...REMEDIES], required: true },
      at: { type: 'datetime', required: true },
      userId: { type: 'integer', required: true },
      /** documentId; empty on names that are never proposed. */
      entityId: { type: 'string' },
      name: { type: 'text', required: true },
      /** Key of the suggestions that are never made, on `never-propose`. */
      key: { type: 'text' },
      alias: { type: 'text' },
      /** `Before`: what undoing brings back. */
      before: { type: 'json' },
      undoneAt: { type: 'datetime' },
      undoneBy: { type: 'integer' },
    },
    indexes: [
      { name: 'tag_suggestions_remedies_key', columns: ['key'] },
      { name: 'tag_suggestions_remedies_entity', columns: ['entity_id'] },
    ],
  },
};
