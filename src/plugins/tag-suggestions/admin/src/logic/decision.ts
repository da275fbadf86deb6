import type { AttachedTag, DecisionRequest, SuggestionItem, SuggestResponse } from '../../../contracts';

type DecidedSuggestion = DecisionRequest['suggestion'];

const KNOWN = 'entity:';

/** What was accepted for a suggestion: itself, a candidate, an entry used instead, or one made just now. */
export interface Accepted {
  item: SuggestionItem;
  tag: AttachedTag;
  /** The vocabulary did not have it: what is decided on is the name, not the entry made of it. */
  isCreated?: boolean;
}

/** A suggestion as the server is told of it. @param rank 1 = first in the list as shown */
export const describeSuggestion = (item: SuggestionItem, rank?: number): DecidedSuggestion => ({
  key: item.key,
  name: item.name,
  kind: item.kind,
  status: item.status,
  ...(item.status === 'known' ? { entityId: item.entityId } : {}),
  rank,
  confidence: item.confidence,
  offer: item.offer,
});

/** What was accepted as the server is told of it: an entry by its own key, whatever name led to it. */
export const describeAccepted = ({ item, tag, isCreated }: Accepted, rank?: number): DecidedSuggestion =>
  isCreated
    ? describeSuggestion(item, rank)
    : {
        ...describeSuggestion(item, rank),
        key: `${KNOWN}${tag.entityId}`,
        name: tag.name,
        kind: tag.kind ?? item.kind,
        status: 'known',
        entityId: tag.entityId,
      };

/** A rejected suggestion, of which the server remembers little, as it is told of it again. */
export const describeRejected = (item: SuggestResponse['data']['rejected'][number]): DecidedSuggestion => {
  const { key, name, kind } = item;
  return key.startsWith(KNOWN)
    ? { key, name, kind, status: 'known', entityId: key.slice(KNOWN.length) }
    : { key, name, kind, status: 'new' };
};
