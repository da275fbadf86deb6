import { createHash } from 'node:crypto';
import type { Suggestion } from '../../plugins/tag-suggestions/engine';
import type { PastPublication } from './publications';

export interface PastDecision {
  action: 'accept' | 'reject';
  /** Place in the list, from 1. */
  rank: number;
  suggestion: Suggestion;
}

/** An editor looks at so many suggestions. */
const LOOKED_AT = 8;

/**
 * What an editor decided on the suggestions for one publication: most that the story carries were accepted (the others
 * were typed), and of those that it does not carry the surer ones were rejected now and then. Deterministic.
 */
export function pastDecisions({ article, daysAgo, suggestions }: PastPublication): PastDecision[] {
  const tags = new Set(article.tags);
  return suggestions.slice(0, LOOKED_AT).flatMap((suggestion, index): PastDecision[] => {
    const rank = index + 1;
    const chance = chanceOf(`${article.slug} ${daysAgo} ${suggestion.key}`);
    if (tags.has(suggestion.name)) return chance < 0.85 ? [{ action: 'accept', rank, suggestion }] : [];
    const seen = rank <= 3 ? 0.6 : 0.25;
    return chance < seen ? [{ action: 'reject', rank, suggestion }] : [];
  });
}

/** From 0 to 1, the same for the same words. */
function chanceOf(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32BE(0) / 2 ** 32;
}
