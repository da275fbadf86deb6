import type { AttachedTag, SuggestionItem } from '../../../contracts';

/** The tag that an accepted suggestion becomes: `entity` is the suggestion's own, a candidate, or one made of it. */
export const tagOf = (
  item: SuggestionItem,
  { entityId, entityRowId, name }: { entityId: string; entityRowId?: number; name: string },
): AttachedTag => ({
  entityId,
  entityRowId: entityRowId ?? item.entityRowId ?? 0,
  name,
  kind: item.kind,
  mentionCount: item.mentionCount,
});
