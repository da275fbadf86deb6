import type { Core } from '@strapi/strapi';
import { spanOf } from './range';
import type { Selection } from './selection';
import { chosen, rowsIn, tableOf, within } from './statements';

/** A story on which a suggestion was offered, missed or decided. */
export interface StoryOfKey {
  uid: string;
  documentId: string;
  locale: string;
  at: Date;
  /** Its place among the suggestions; null when it was missed or is not known. */
  offeredAt: number | null;
  carried: boolean;
}

interface Row {
  subject_type: string;
  subject_id: string;
  subject_locale: string | null;
  at: string | number | Date;
  rank: number | null;
  chosen: boolean | number | null;
}

/** Stories of one key, the newest first, each once; an outcome says more than a decision. */
export async function storiesOfKey(
  strapi: Core.Strapi,
  selection: Selection,
  key: string,
  most: number,
): Promise<StoryOfKey[]> {
  const span = [spanOf(selection)];
  const columns = ['t.subject_type', 't.subject_locale', 't.at', 't.rank'];
  const outcomes = (await chosen(within(rowsIn(strapi, 'tags'), span), selection, 'tags')
    .join(`${tableOf(strapi, 'outcomes')} as o`, 'o.id', 't.outcome_id')
    .where('t.key', key)
    .orderBy('t.at', 'desc')
    .limit(most)
    .select(...columns, 't.chosen', 'o.subject_id')) as Row[];
  const decisions = (await chosen(within(rowsIn(strapi, 'decisions'), span), selection, 'decisions')
    .where('t.key', key)
    .where('t.neutralised', false)
    .whereNotNull('t.subject_id')
    .orderBy('t.at', 'desc')
    .limit(most)
    .select(...columns, 't.subject_id')) as Row[];
  const stories = new Map<string, StoryOfKey>();
  for (const row of [...outcomes, ...decisions]) {
    const place = `${row.subject_type} ${row.subject_id} ${row.subject_locale ?? ''}`;
    if (stories.has(place)) continue;
    stories.set(place, {
      uid: row.subject_type,
      documentId: row.subject_id,
      locale: row.subject_locale ?? '',
      at: new Date(row.at),
      offeredAt: row.rank,
      carried: Boolean(row.chosen),
    });
  }
  return [...stories.values()].sort((a, b) => b.at.getTime() - a.at.getTime());
}
