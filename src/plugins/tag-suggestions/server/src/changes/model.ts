/**
 * What each instance tells the others: a short-lived log in the database that they share. A model without a content type,
 * as Strapi's own history is: no interface shows it.
 */
export const CHANGE_UID = 'plugin::tag-suggestions.change';

export const changeModel = {
  uid: CHANGE_UID,
  singularName: 'tag-suggestions-change',
  tableName: 'tag_suggestions_changes',
  attributes: {
    id: { type: 'increments' as const },
    origin: { type: 'string' as const },
    topic: { type: 'string' as const },
    body: { type: 'text' as const },
    at: { type: 'datetime' as const },
  },
  indexes: [{ name: 'tag_suggestions_changes_at', columns: ['at'] }],
};
