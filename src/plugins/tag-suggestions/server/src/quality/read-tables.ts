import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { REMEDY_UID } from '../content-types/remedy';
import { spanOf } from './range';
import type { Selection } from './selection';
import { chosen, countIf, rowsIn, within, type Source } from './statements';

export interface Page {
  limit: number;
  offset: number;
}

/** One key of a table with its numbers. `total`: keys there are, on every page. */
export interface KeyCounts {
  key: string;
  total: number;
  lastAt: string;
  /** Named as in each statement. */
  counts: Record<string, number>;
}

type Raw = Record<string, string | number | Date | null>;

/** Known entities by how often they were rejected: `rejected`, `accepted`. */
export async function mostRejected(
  strapi: Core.Strapi,
  selection: Selection,
  page: Page,
): Promise<KeyCounts[]> {
  const db = strapi.db.connection;
  const rejections = countIf(strapi, "t.action = 'reject'", 'rejected');
  const query = inRange(strapi, 'decisions', selection)
    .where('t.neutralised', false)
    .where('t.novelty', 'known')
    .whereIn('t.action', ['accept', 'reject'])
    .groupBy('t.key')
    .havingRaw("sum(case when t.action = 'reject' then 1 else 0 end) > 0")
    .select('t.key', rejections, countIf(strapi, "t.action = 'accept'", 'accepted'))
    .select(db.raw("max(case when t.action = 'reject' then t.at end) as last_at"), total(strapi));
  return keyCounts(await paged(query, page, 'rejected'), ['rejected', 'accepted']);
}

/** Tags that stories carried without being among the suggestions: `missed`. */
export async function mostMissed(
  strapi: Core.Strapi,
  selection: Selection,
  page: Page,
): Promise<KeyCounts[]> {
  const db = strapi.db.connection;
  const query = inRange(strapi, 'tags', selection)
    .where('t.role', 'missed')
    .groupBy('t.key')
    .select('t.key', db.raw('count(*) as missed'), db.raw('max(t.at) as last_at'), total(strapi));
  return keyCounts(await paged(query, page, 'missed'), ['missed']);
}

/**
 * Names unknown to the house that were offered for stories or rejected, that nobody ever accepted and that are not on the
 * list of those never proposed: `proposed`, `rejected`.
 */
export async function neverAccepted(
  strapi: Core.Strapi,
  selection: Selection,
  page: Page,
): Promise<KeyCounts[]> {
  const db = strapi.db.connection;
  const proposals = inRange(strapi, 'tags', selection)
    .where('t.role', 'new')
    .select('t.key', 't.at', db.raw('1 as proposed'), db.raw('0 as rejected'));
  const rejections = inRange(strapi, 'decisions', selection)
    .where('t.neutralised', false)
    .where('t.novelty', 'new')
    .where('t.action', 'reject')
    .select('t.key', 't.at', db.raw('0 as proposed'), db.raw('1 as rejected'));
  const counted = strapi.db
    .getConnection()
    .from(proposals.unionAll([rejections]).as('u'))
    .groupBy('u.key')
    .select('u.key', db.raw('sum(u.proposed) as proposed'), db.raw('sum(u.rejected) as rejected'))
    .select(db.raw('max(u.at) as last_at'));
  const accepted = rowsIn(strapi, 'decisions')
    .whereRaw('t.key = g.key')
    .where('t.action', 'accept')
    .where('t.neutralised', false)
    .select(db.raw('1'));
  const refused = strapi.db
    .getConnection()
    .from(`${strapi.db.metadata.get(REMEDY_UID).tableName} as r`)
    .whereRaw('r.key = g.key')
    .whereNull('r.undone_at')
    .select(db.raw('1'));
  const query = strapi.db
    .getConnection()
    .from(counted.as('g'))
    .whereNotExists(accepted)
    .whereNotExists(refused)
    .select('g.key', 'g.proposed', 'g.rejected', 'g.last_at', total(strapi));
  return keyCounts(await paged(query.orderBy('proposed', 'desc'), page, 'rejected'), [
    'proposed',
    'rejected',
  ]);
}

/** For how many stories each of these was offered or missed, and how many of them carried it. */
export async function storiesOf(
  strapi: Core.Strapi,
  selection: Selection,
  keys: readonly string[],
): Promise<Map<string, { offered: number; offeredAndCarried: number; carried: number }>> {
  const rows = (await inRange(strapi, 'tags', selection)
    .whereIn('t.key', [...keys])
    .groupBy('t.key')
    .select('t.key')
    .select(countIf(strapi, "t.role <> 'missed'", 'offered'))
    .select(countIf(strapi, "t.role <> 'missed' and t.chosen", 'right_ones'))
    .select(countIf(strapi, 't.chosen', 'carried'))) as Raw[];
  return new Map(
    rows.map((row) => [
      String(row.key),
      {
        offered: Number(row.offered),
        offeredAndCarried: Number(row.right_ones),
        carried: Number(row.carried),
      },
    ]),
  );
}

/** Names and kinds of new names as they were last offered or rejected, by key. */
export async function namesOf(
  strapi: Core.Strapi,
  keys: readonly string[],
): Promise<Map<string, { name: string; kind: string }>> {
  const names = new Map<string, { name: string; kind: string }>();
  for (const source of ['decisions', 'tags'] as const) {
    const rows = (await rowsIn(strapi, source)
      .whereIn('t.key', [...keys])
      .groupBy('t.key')
      .select('t.key')
      .max({ name: 't.name', kind: 't.entity_kind' })) as Raw[];
    for (const row of rows) names.set(String(row.key), { name: String(row.name), kind: String(row.kind) });
  }
  return names;
}

function inRange(strapi: Core.Strapi, source: Source, selection: Selection): Knex.QueryBuilder {
  return chosen(within(rowsIn(strapi, source), [spanOf(selection)]), selection, source);
}

function total(strapi: Core.Strapi): Knex.Raw {
  return strapi.db.connection.raw('count(*) over () as total');
}

async function paged(query: Knex.QueryBuilder, { limit, offset }: Page, by: string): Promise<Raw[]> {
  return (await query.orderBy(by, 'desc').orderBy('key').limit(limit).offset(offset)) as Raw[];
}

function keyCounts(rows: readonly Raw[], names: readonly string[]): KeyCounts[] {
  return rows.map((row) => ({
    key: String(row.key),
    total: Number(row.total),
    lastAt: new Date(row.last_at as string | number | Date).toISOString(),
    counts: Object.fromEntries(names.map((name) => [name, Number(row[name])])),
  }));
}
