/**
 * The tags of the outcomes that count, one row each, as the report's statements want them: made of `outcome` and holding
 * nothing that it does not. A model without a content type, as the log of changes is.
 */
export const OUTCOME_TAG_UID = 'plugin::tag-suggestions.outcome-tag';

export const outcomeTagModel = {
  uid: OUTCOME_TAG_UID,
  singularName: 'tag-suggestions-outcome-tag',
  tableName: 'tag_suggestions_outcome_tags',
  attributes: {
    id: { type: 'increments' as const },
    outcomeId: { type: 'integer' as const },
    at: { type: 'datetime' as const },
    subjectType: { type: 'string' as const },
    subjectLocale: { type: 'string' as const },
    /** `known` and `new` were offered; `missed` was not, and is on the story. */
    role: { type: 'string' as const },
    key: { type: 'text' as const },
    name: { type: 'text' as const },
    entityKind: { type: 'string' as const },
    /** From 1; null when missed. */
    rank: { type: 'integer' as const },
    /** Tenth of the confidence, 0 to 9; null when missed. */
    bin: { type: 'integer' as const },
    confidence: { type: 'float' as const },
    /** Whether the story carries it. */
    chosen: { type: 'boolean' as const },
  },
  // Each holds all that its statement reads: the figures, the tables of names, one name's history.
  indexes: [
    {
      name: 'tag_suggestions_outcome_tags_figures',
      columns: ['at', 'bin', 'rank', 'chosen', 'confidence', 'entity_kind', 'subject_type', 'subject_locale'],
    },
    {
      name: 'tag_suggestions_outcome_tags_role',
      columns: ['role', 'at', 'key', 'chosen', 'entity_kind', 'subject_type', 'subject_locale'],
    },
    {
      name: 'tag_suggestions_outcome_tags_key',
      columns: ['key', 'at', 'chosen', 'role', 'subject_type', 'subject_locale'],
    },
    { name: 'tag_suggestions_outcome_tags_outcome', columns: ['outcome_id'] },
  ],
};
