import type { SubjectEvidence } from '../archive';
import type { Draft } from '../candidates';
import type { Reason } from '../types';
import { sentenceOf } from '../candidates';

const NEAREST_SHOWN = 10;

/** Reasons for a suggestion, weightiest first, from the evidence that its features were made of. */
export function reasonsOf(
  draft: Draft,
  subject: SubjectEvidence | undefined,
  decided: { offered: number; accepted: number } | undefined,
): Reason[] {
  const reasons: Reason[] = [];
  const { places } = draft;
  if (places.some((place) => place.field.role === 'title')) reasons.push({ code: 'in-title' });
  if (places.some((place) => place.field.role === 'lead')) reasons.push({ code: 'in-lead' });
  if (places.length > 0) reasons.push({ code: 'mentions', count: places.length });
  if (draft.acronym !== undefined) {
    reasons.push({ code: 'acronym', short: draft.acronym.short, long: draft.acronym.long });
  } else if (draft.entity !== undefined) {
    const alias = places
      .map((place) => place.field.text.slice(place.start, place.end))
      .find((surface) => isOther(surface, draft.name));
    if (alias !== undefined) reasons.push({ code: 'alias', surface: alias, name: draft.name });
  }
  if (subject !== undefined && subject.of10 > 0)
    reasons.push({ code: 'similar-stories', carrying: subject.of10, of: NEAREST_SHOWN });
  else if (subject !== undefined && subject.profile > 0.6) reasons.push({ code: 'archive-profile' });
  if (decided !== undefined && decided.offered > 0)
    reasons.push({ code: 'accepted-before', accepted: decided.accepted, offered: decided.offered });
  reasons.push(...draft.reasons);
  if (draft.entity === undefined) reasons.push({ code: draft.keyphrase > 0 ? 'keyphrase' : 'new-name' });
  if (places.length > 0 && places.every((place) => sentenceOf(place)?.past))
    reasons.push({ code: 'peripheral' });
  return reasons;
}

function isOther(surface: string, name: string): boolean {
  return surface.toLowerCase() !== name.toLowerCase();
}
