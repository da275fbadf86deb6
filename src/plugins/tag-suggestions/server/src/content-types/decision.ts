/** Every decision on a suggestion, as it was offered. Shown by no interface; written and read by the plugin alone. */
export const DECISION_UID = 'plugin::tag-suggestions.decision';

export const decision = {
  schema: {
    kind: 'collectionType',
    collectionName: 'tag_suggestions_decisions',
    info: {
      singularName: 'decision',
      pluralName: 'decisions',
      displayName: 'Tag decision',
      description: 'What an editor decided on a suggested tag',
    },
    options: { draftAndPublish: false },
    pluginOptions: {
      'content-manager': { visible: false },
      'content-type-builder': { visible: false },
    },
    attributes: {
      action: { type: 'enumeration', enum: ['accept', 'reject', 'undo'], required: true },
      at: { type: 'datetime', required: true },
      userId: { type: 'integer', required: true },
      subjectType: { type: 'string', required: true },
      /** documentId of the article; empty while it was never saved. */
      subjectId: { type: 'string' },
      /** Empty on types that are not translated. */
      subjectLocale: { type: 'string' },
      draftKey: { type: 'string' },
      key: { type: 'text', required: true },
      name: { type: 'text', required: true },
      entityKind: { type: 'string' },
      novelty: { type: 'enumeration', enum: ['known', 'new'], required: true },
      entityId: { type: 'string' },
      /** Place in the list, from 1. */
      rank: { type: 'integer' },
      confidence: { type: 'float' },
      /** Whether rank, confidence and features are the server's own, out of a valid offer; otherwise the client's word. */
      offered: { type: 'boolean', default: false, required: true },
      /** By name, those that are not 0. Empty without a valid offer. */
      features: { type: 'json' },
      /** The engine's `MODEL_VERSION` with which it was offered. */
      modelVersion: { type: 'string' },
      /** Taken back, or followed by another decision on the same suggestion of the same article. */
      neutralised: { type: 'boolean', default: false, required: true },
    },
    indexes: [
      { name: 'tag_suggestions_decisions_subject', columns: ['subject_id', 'subject_locale'] },
      { name: 'tag_suggestions_decisions_draft', columns: ['draft_key'] },
      { name: 'tag_suggestions_decisions_key', columns: ['key', 'action', 'neutralised'] },
      // All that the report on quality reads.
      {
        name: 'tag_suggestions_decisions_quality',
        columns: [
          'neutralised',
          'at',
          'action',
          'novelty',
          'entity_kind',
          'subject_type',
          'subject_locale',
          'key',
        ],
      },
    ],
  },
};
