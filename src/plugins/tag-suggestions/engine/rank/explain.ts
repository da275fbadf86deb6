import type { SubjectEvidence } from '../archive';
import { sentenceOf, type Draft } from '../candidates';
import type { Reason } from '../types';
import type { Ground } from './grounds';

/** Log-odds that a ground must bring to be told; a trend, which is told of hardly anything, more. */
const TOLD = 0.05;
const TREND_TOLD = 0.4;

/** What a suggestion's reasons are made of. */
export interface Explained {
  draft: Draft;
  subject: SubjectEvidence | undefined;
  decided: { offered: number; accepted: number } | undefined;
  /** Stories in the archive. */
  stories: number;
  /** Log-odds that each ground brought. */
  grounds: Readonly<Record<Ground, number>>;
}

/** Reasons for a suggestion: what brought its score, weightiest first, then what else is to be known of it. */
export function reasonsOf(explained: Explained): Reason[] {
  const { draft, decided, grounds } = explained;
  const { places } = draft;
  const reasons = (Object.keys(grounds) as Ground[])
    .filter((ground) => grounds[ground] > (ground === 'use' ? TREND_TOLD : TOLD))
    .sort((a, b) => grounds[b] - grounds[a])
    .map((ground) => reasonOf(ground, explained))
    .filter((reason) => reason !== undefined);
  if (places.length > 0 && !reasons.some(({ code }) => code === 'mentions'))
    reasons.push({ code: 'mentions', count: places.length });
  if (draft.acronym !== undefined) {
    reasons.push({ code: 'acronym', short: draft.acronym.short, long: draft.acronym.long });
  } else if (draft.entity !== undefined) {
    const alias = places
      .map((place) => place.field.text.slice(place.start, place.end))
      .find((surface) => isOther(surface, draft.name));
    if (alias !== undefined) reasons.push({ code: 'alias', surface: alias, name: draft.name });
  }
  if (decided !== undefined && decided.offered > 0)
    reasons.push({ code: 'accepted-before', accepted: decided.accepted, offered: decided.offered });
  reasons.push(...draft.reasons);
  if (draft.entity === undefined) reasons.push({ code: draft.keyphrase > 0 ? 'keyphrase' : 'new-name' });
  if (places.length > 0 && places.every((place) => sentenceOf(place)?.passing))
    reasons.push({ code: 'peripheral' });
  return reasons;
}

function reasonOf(ground: Ground, { draft: { places }, subject, stories }: Explained): Reason | undefined {
  switch (ground) {
    case 'title':
      return { code: 'in-title' };
    case 'lead':
      return places.some(({ field }) => field.role === 'lead') ? { code: 'in-lead' } : undefined;
    case 'text':
      return places.length > 0 ? { code: 'mentions', count: places.length } : undefined;
    case 'stories':
      return subject !== undefined && subject.of10 > 0
        ? { code: 'similar-stories', carrying: subject.of10, of: Math.min(10, stories) }
        : undefined;
    case 'profile':
      return { code: 'archive-profile' };
    case 'name':
      // Of a name that stands there whole, some words of it in the headline too are not worth telling.
      return places.length > 0 ? undefined : { code: 'name-words' };
    case 'use':
      return { code: 'in-use' };
  }
}

function isOther(surface: string, name: string): boolean {
  return surface.toLowerCase() !== name.toLowerCase();
}
