/**
 * One published story with the tags it got, beside what the tagger would have offered for its final text before it
 * learned the story. Append-only, holds no text of the story; shown by no interface but the page of suggestion quality.
 */
export const OUTCOME_UID = 'plugin::tag-suggestions.outcome';

export const outcome = {
  schema: {
    kind: 'collectionType',
    collectionName: 'tag_suggestions_outcomes',
    info: {
      singularName: 'outcome',
      pluralName: 'outcomes',
      displayName: 'Tagging outcome',
      description: 'Tags that a story was published with, and what was suggested for it',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    attributes: {
      /** Digest of the text, the tags and the outcome before: two instances that see one publication write one row. */
      publication: { type: 'string', required: true },
      /** Digest of the text and the tags: published again unchanged, a story has no new outcome. */
      content: { type: 'string', required: true },
      at: { type: 'datetime', required: true },
      subjectType: { type: 'string', required: true },
      subjectId: { type: 'string', required: true },
      /** Empty on types that are not translated. */
      subjectLocale: { type: 'string', required: true },
      /** Number of tags it was published with. */
      tags: { type: 'integer', required: true },
      /** `OfferedTag[]`, best first. */
      offered: { type: 'json', required: true },
      /** `MissingTag[]`: tags that were not among those offered. */
      missed: { type: 'json', required: true },
      /** The story was published again since, with other words or tags: only its last outcome counts. */
      superseded: { type: 'boolean', default: false, required: true },
    },
    indexes: [
      { name: 'tag_suggestions_outcomes_publication', columns: ['publication'], type: 'unique' },
      { name: 'tag_suggestions_outcomes_subject', columns: ['subject_id', 'subject_locale'] },
      {
        name: 'tag_suggestions_outcomes_at',
        columns: ['superseded', 'at', 'tags', 'subject_type', 'subject_locale'],
      },
    ],
  },
};
