import type { Remedy, RemedyAction } from '../../../../../contracts';

/** Remedies taken on this page, by row, in the order in which they were taken. */
export type Taken = Readonly<Record<string, readonly Remedy[]>>;

export const remember = (taken: Taken, key: string, remedy: Remedy): Taken => ({
  ...taken,
  [key]: [...(taken[key] ?? []), remedy],
});

export const forget = (taken: Taken, id: string): Taken =>
  Object.fromEntries(
    Object.entries(taken).flatMap(([key, remedies]) => {
      const left = remedies.filter((remedy) => remedy.id !== id);
      return left.length === 0 ? [] : [[key, left]];
    }),
  );

/** Remedies that can be taken more than once on one row: an entity may lack several aliases. */
const REPEATABLE: readonly RemedyAction[] = ['add-alias', 'match-exact'];

/** What can still be done about a row, after what was done on this page. */
export const openRemedies = (
  offered: readonly RemedyAction[],
  taken: readonly Remedy[] = [],
): RemedyAction[] =>
  offered.filter(
    (action) => REPEATABLE.includes(action) || !taken.some((remedy) => remedy.action === action),
  );
