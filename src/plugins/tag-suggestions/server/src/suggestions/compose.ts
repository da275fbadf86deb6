import type { Candidate, Settings, SuggestionItem } from '../../../contracts';
import { fold } from '../../../engine/tokens';
import type { VocabularyPlan } from '../config/plan';
import type { SeenEntity } from '../services/readable-entities';
import { kindOf } from '../vocabulary/rows';
import type { RawAnswer, RawSuggestion } from '../worker/protocol';

/** A suggestion as one reader sees it, with what its offer is sealed from. */
export type ComposedItem = SuggestionItem & Pick<RawSuggestion, 'features'>;

/** Key of a suggestion of a name that the house does not know. */
export function newNameKey(name: string): string {
  return `name:${fold(name)}`;
}

/** Ids of every entity that an answer could name. */
export function entityIdsIn(answer: RawAnswer): string[] {
  const ids = new Set(answer.recognised.map(({ entityId }) => entityId));
  for (const { entityId, candidates } of answer.suggestions) {
    if (entityId) ids.add(entityId);
    for (const candidate of candidates ?? []) ids.add(candidate.entityId);
  }
  return [...ids];
}

/**
 * What of the tagger's suggestions one reader is shown: entities they may not read are neither offered, nor among
 * candidates, nor named in reasons.
 */
export function composeSuggestions(
  answer: RawAnswer,
  readable: ReadonlyMap<string, SeenEntity>,
  plan: VocabularyPlan,
  settings: Settings,
  limit: number,
  exclude: ReadonlySet<string>,
): ComposedItem[] {
  const readableNames = new Set([...readable.values()].map((entity) => entity.name));
  const items: ComposedItem[] = [];
  for (const suggestion of answer.suggestions) {
    if (suggestion.confidence < settings.minimumConfidence) continue;
    if (suggestion.status === 'new' && !settings.suggestNewNames) continue;
    const item = suggestion.status === 'new' ? suggestion : seenSuggestion(suggestion, readable, plan);
    // What was rejected as a new name is not offered when the house has made an entity of it either.
    if (!item || exclude.has(item.key) || exclude.has(newNameKey(item.name))) continue;
    items.push({ ...item, reasons: item.reasons.flatMap((reason) => readableReason(reason, readableNames)) });
    if (items.length === limit) break;
  }
  return items;
}

function seenSuggestion(
  suggestion: RawSuggestion,
  readable: ReadonlyMap<string, SeenEntity>,
  plan: VocabularyPlan,
): ComposedItem | undefined {
  const candidates = (suggestion.candidates ?? []).flatMap((candidate) => {
    const entity = readable.get(candidate.entityId);
    return entity ? [seenCandidate(candidate, entity, plan)] : [];
  });
  const entityId = readable.has(suggestion.entityId ?? '') ? suggestion.entityId : candidates[0]?.entityId;
  const entity = readable.get(entityId ?? '');
  if (!entityId || !entity) return undefined;
  const { reasons } = suggestion;
  return {
    ...withoutCandidates(suggestion),
    key: `entity:${entityId}`,
    entityId,
    entityRowId: entity.rowId,
    name: entity.name,
    kind: kindOf(plan, entity.kind) ?? (entityId === suggestion.entityId ? suggestion.kind : 'topic'),
    ...(candidates.length > 1 ? { candidates } : {}),
    reasons: reasons.filter((reason) => reason.code !== 'ambiguous' || candidates.length > 1),
  };
}

function withoutCandidates(suggestion: RawSuggestion): RawSuggestion {
  const copy = { ...suggestion };
  delete copy.candidates;
  return copy;
}

function seenCandidate(
  candidate: Candidate,
  entity: SeenEntity,
  plan: VocabularyPlan,
): Candidate & { entityRowId: number } {
  const kind = kindOf(plan, entity.kind);
  return {
    entityId: candidate.entityId,
    name: entity.name,
    probability: candidate.probability,
    entityRowId: entity.rowId,
    ...(kind ? { kind } : {}),
    ...(entity.description ? { description: entity.description } : {}),
  };
}

function readableReason(
  reason: SuggestionItem['reasons'][number],
  names: ReadonlySet<string>,
): SuggestionItem['reasons'] {
  if (reason.code !== 'context') return [reason];
  const readable = reason.names.filter((name) => names.has(name));
  return readable.length > 0 ? [{ ...reason, names: readable }] : [];
}
