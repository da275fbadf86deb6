import type { Core } from '@strapi/strapi';
import type { MissedTag } from '../../../contracts';
import { spanOf } from './range';
import type { Selection } from './selection';
import { rowsIn, tableOf, within } from './statements';

/** Stories looked at for each tag, the newest. */
const STORIES = 50;
const MOST = 3;
/** A name says something of a tag when it stands in so many of the stories, and in this share of them. */
const LEAST_STORIES = 2;
const LEAST_SHARE = 0.3;

interface Row {
  key: string;
  looked: number | string;
  name: string;
  stories: number | string;
}

/**
 * Names that were offered as new on the stories where a tag was missed: what the house calls the thing in its text,
 * perhaps. By key of the tag, the commonest first.
 */
export async function aliasIdeas(
  strapi: Core.Strapi,
  selection: Selection,
  keys: readonly string[],
): Promise<Map<string, MissedTag['aliasIdeas']>> {
  const db = strapi.db.connection;
  const misses = within(rowsIn(strapi, 'tags'), [spanOf(selection)])
    .where('t.role', 'missed')
    .whereIn('t.key', [...keys])
    .select('t.key', 't.outcome_id')
    .select(db.raw('row_number() over (partition by t.key order by t.at desc, t.id desc) as place'))
    .select(db.raw('count(*) over (partition by t.key) as looked'));
  const rows = (await strapi.db
    .getConnection()
    .from(misses.as('m'))
    .join(`${tableOf(strapi, 'tags')} as n`, 'n.outcome_id', 'm.outcome_id')
    .where('n.role', 'new')
    .where('m.place', '<=', STORIES)
    .groupBy('m.key', 'n.key')
    .select('m.key', db.raw('max(m.looked) as looked'), db.raw('max(n.name) as name'))
    .select(db.raw('count(*) as stories'))
    .havingRaw('count(*) >= ?', [LEAST_STORIES])
    .orderBy([{ column: 'stories', order: 'desc' }, { column: 'name' }])) as Row[];
  const ideas = new Map<string, MissedTag['aliasIdeas']>();
  for (const { key, looked, name, stories } of rows) {
    const own = ideas.get(key) ?? [];
    const enough = Number(stories) >= LEAST_SHARE * Math.min(Number(looked), STORIES);
    if (enough && own.length < MOST) ideas.set(key, [...own, { text: name, stories: Number(stories) }]);
  }
  return ideas;
}
