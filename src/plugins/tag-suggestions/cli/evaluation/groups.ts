import { KINDS, type Entity, type Kind } from '../../engine';
import { normal, scoresOf, SURE, total, type Scores } from '../metrics';
import type { Judged } from './judge';
import { dateOf } from './stories';

/** Tags of one sort: how many editors chose, and what of them and beside them was offered. */
export interface TagCounts {
  chosen: number;
  /** Of the chosen: among the first five suggestions. */
  found: number;
  /** Suggested with a confidence of at least one half, and how many of these were chosen. */
  sure: number;
  right: number;
}

export interface YearScores extends Scores {
  year: string;
}

/**
 * Counts by kind. A tag has the kind that the house lists it with, else the one that it was suggested with, else it is a topic,
 * as tags are that only the archive has.
 */
export function byKind(judged: readonly Judged[], entities: readonly Entity[]): Record<Kind, TagCounts> {
  const kinds = new Map<string, Kind>();
  for (const { offers } of judged)
    for (const { suggestion } of offers) kinds.set(normal(suggestion.name), suggestion.kind);
  for (const { name, kind } of entities) if (kind !== undefined) kinds.set(normal(name), kind);
  return countBy(KINDS, judged, (tag) => kinds.get(tag) ?? 'topic');
}

export const PLACES = ['in the headline', 'in the text only', 'not in the text'] as const;

/** Counts by where the article has the tag's name, in this form and any case: an alias does not count. */
export function byPlace(judged: readonly Judged[]): Record<(typeof PLACES)[number], TagCounts> {
  return countBy(PLACES, judged, (tag, { story }) => {
    const has = (role: 'title' | 'other') =>
      story.fields.some(
        (field) => (field.role === 'title') === (role === 'title') && hasWord(field.text, tag),
      );
    return has('title') ? 'in the headline' : has('other') ? 'in the text only' : 'not in the text';
  });
}

/** Scores of each year's stories. */
export function byYear(judged: readonly Judged[]): YearScores[] {
  const years = new Map<string, Judged[]>();
  for (const one of judged) {
    const year = dateOf(one.story).slice(0, 4) || 'no date';
    const own = years.get(year);
    if (own === undefined) years.set(year, [one]);
    else own.push(one);
  }
  return [...years].map(([year, own]) => ({ year, ...scoresOf(total(own.map(({ sums }) => sums))) }));
}

function countBy<T extends string>(
  sorts: readonly T[],
  judged: readonly Judged[],
  sortOf: (tag: string, judged: Judged) => T,
): Record<T, TagCounts> {
  const counts = Object.fromEntries(
    sorts.map((sort) => [sort, { chosen: 0, found: 0, sure: 0, right: 0 }]),
  ) as Record<T, TagCounts>;
  for (const one of judged) {
    for (const tag of one.tags.keys()) counts[sortOf(tag, one)].chosen++;
    for (const { suggestion, chosen, rank } of one.offers) {
      const count = counts[sortOf(normal(suggestion.name), one)];
      if (chosen && rank < 5) count.found++;
      if (suggestion.confidence < SURE) continue;
      count.sure++;
      if (chosen) count.right++;
    }
  }
  return counts;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a text has these words, in any case, not within longer words. */
function hasWord(text: string, words: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
    const before = lower.charAt(at - 1);
    const after = lower.charAt(at + words.length);
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}
