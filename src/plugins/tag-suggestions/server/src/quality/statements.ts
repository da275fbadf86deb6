import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { DECISION_UID } from '../content-types/decision';
import { OUTCOME_UID } from '../content-types/outcome';
import { OUTCOME_TAG_UID } from '../outcomes/model';
import type { Span } from './range';
import type { Selection } from './selection';

/** Tables that reports are made of. */
export type Source = 'decisions' | 'outcomes' | 'tags';

const UIDS: Readonly<Record<Source, string>> = {
  decisions: DECISION_UID,
  outcomes: OUTCOME_UID,
  tags: OUTCOME_TAG_UID,
};

export function tableOf(strapi: Core.Strapi, source: Source): string {
  return strapi.db.metadata.get(UIDS[source]).tableName;
}

/** A table under the name `t`. */
export function rowsIn(strapi: Core.Strapi, source: Source): Knex.QueryBuilder {
  return strapi.db.getConnection().from(`${tableOf(strapi, source)} as t`);
}

/**
 * Rows of a table `t` grouped by bucket: `i` is the bucket's index; the caller adds what to sum up. PostgreSQL looks the
 * bucket up for each row, SQLite reads each bucket's rows from the index on `at`.
 */
export function byBucket(strapi: Core.Strapi, source: Source, buckets: readonly Span[]): Knex.QueryBuilder {
  const db = strapi.db.connection;
  if (strapi.db.dialect.client === 'postgres') {
    const starts = buckets.map(({ start }) => start);
    const places = starts.map(() => 'cast(? as timestamp)').join(', ');
    const query = rowsIn(strapi, source).select(
      db.raw(`width_bucket(t.at, array[${places}]) - 1 as i`, starts),
    );
    return within(query, buckets).groupByRaw('1');
  }
  const values = buckets.flatMap(({ start, end }, i) => [i, start, end]);
  const places = buckets.map(() => '(?, ?, ?)').join(', ');
  return db
    .with('b', ['i', 'start', 'finish'], db.raw(`values ${places}`, values))
    .select('b.i')
    .from('b')
    .joinRaw('cross join ?? as t', [tableOf(strapi, source)])
    .whereRaw('t.at >= b.start and t.at < b.finish')
    .groupBy('b.i');
}

/** Leaves out what is before the first or after the last of these stretches. */
export function within(query: Knex.QueryBuilder, spans: readonly Span[]): Knex.QueryBuilder {
  const [first, last] = [spans[0] as Span, spans[spans.length - 1] as Span];
  return query.where('t.at', '>=', first.start).where('t.at', '<', last.end);
}

/** Leaves out what was not asked for. Outcomes have no kind: whole stories are counted. */
export function chosen(
  query: Knex.QueryBuilder,
  { uid, locale, kind }: Selection,
  source: Source,
): Knex.QueryBuilder {
  if (uid) void query.where('t.subject_type', uid);
  if (locale) void query.where('t.subject_locale', locale);
  if (kind && source !== 'outcomes') void query.where('t.entity_kind', kind);
  return query;
}

/** Counts the rows for which a condition on columns of `t` holds. Only for conditions that stand in the code. */
export function countIf(strapi: Core.Strapi, condition: string, name: string): Knex.Raw {
  return strapi.db.connection.raw(`sum(case when ${condition} then 1 else 0 end) as ${name}`);
}
