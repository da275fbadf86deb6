import { KINDS, type Kind, type SuggestionItem } from '../../../contracts';

export interface Group {
  kind: Kind;
  items: SuggestionItem[];
}

const bestFirst = (a: SuggestionItem, b: SuggestionItem) =>
  b.confidence - a.confidence || b.mentionCount - a.mentionCount || a.name.localeCompare(b.name);

/**
 * The order in which suggestions are shown. Best first; but while the list is `held` (the pointer or the focus is in
 * it) rows keep their places and new ones come last, so that nobody clicks on a row that has just moved.
 */
export const settleOrder = (
  shown: readonly string[],
  next: readonly SuggestionItem[],
  held: boolean,
): SuggestionItem[] => {
  const sorted = [...next].sort(bestFirst);
  if (!held) return sorted;
  const place = new Map(shown.map((key, index) => [key, index]));
  const placeOf = (item: SuggestionItem) => place.get(item.key) ?? shown.length;
  return sorted.sort((a, b) => placeOf(a) - placeOf(b));
};

/**
 * The order to remember once these rows are shown. While the list is held, rows that are gone keep their place: one that
 * is taken back returns to where it was, not to the end, where its group may be folded.
 */
export const rememberOrder = (
  shown: readonly string[],
  items: readonly SuggestionItem[],
  held: boolean,
): string[] => [...new Set([...(held ? shown : []), ...items.map(({ key }) => key)])];

/** Groups in the fixed order of `KINDS`, so that they do not swap places while somebody types; items as given. */
export const groupByKind = (items: readonly SuggestionItem[]): Group[] =>
  KINDS.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) })).filter(
    (group) => group.items.length > 0,
  );

/** What "accept all above" takes: names that the house knows, beyond doubt which, at or above the threshold. */
export const acceptableAbove = (items: readonly SuggestionItem[], threshold: number): SuggestionItem[] =>
  items.filter(
    (item) =>
      item.status === 'known' &&
      item.entityId !== undefined &&
      (item.candidates?.length ?? 0) < 2 &&
      item.confidence >= threshold,
  );
