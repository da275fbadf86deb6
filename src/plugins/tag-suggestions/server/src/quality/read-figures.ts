import type { Core } from '@strapi/strapi';
import type { DecisionSums, StorySums, TagSums } from './figures';
import type { Span } from './range';
import type { Selection } from './selection';
import { byBucket, chosen, countIf } from './statements';

/** Everything that figures are made of, for one bucket. */
export interface Sums {
  tags: TagSums[];
  stories: StorySums;
  decisions: DecisionSums;
}

type Row = Record<string, number | string | null>;

const RANKS = [1, 3, 5] as const;

/** Sums of each bucket, in their order: three statements, whatever the number of buckets. */
export async function readSums(
  strapi: Core.Strapi,
  selection: Selection,
  buckets: readonly Span[],
): Promise<Sums[]> {
  const [tags, outcomes, decisions] = await Promise.all([
    tagRows(strapi, selection, buckets),
    outcomeRows(strapi, selection, buckets),
    decisionRows(strapi, selection, buckets),
  ]);
  const sums = buckets.map((): Sums => ({
    tags: [],
    stories: { stories: 0, untagged: 0 },
    decisions: { accepted: 0, rejected: 0 },
  }));
  for (const row of tags) {
    at(sums, row).tags.push({
      bin: row.bin === null ? null : Number(row.bin),
      count: Number(row.count),
      confidence: Number(row.confidence ?? 0),
      chosen: Number(row.chosen),
      first1: Number(row.first1),
      right1: Number(row.right1),
      first3: Number(row.first3),
      right3: Number(row.right3),
      first5: Number(row.first5),
      right5: Number(row.right5),
    });
  }
  for (const row of outcomes) {
    at(sums, row).stories = { stories: Number(row.tagged), untagged: Number(row.untagged) };
  }
  for (const row of decisions) {
    at(sums, row).decisions = { accepted: Number(row.accepted), rejected: Number(row.rejected) };
  }
  return sums;
}

function at(sums: readonly Sums[], row: Row): Sums {
  return sums[Number(row.i)] as Sums;
}

async function tagRows(strapi: Core.Strapi, selection: Selection, buckets: readonly Span[]): Promise<Row[]> {
  const db = strapi.db.connection;
  const query = chosen(byBucket(strapi, 'tags', buckets), selection, 'tags').groupBy('t.bin');
  return (await query.select(
    't.bin',
    db.raw('count(*) as count'),
    db.raw('sum(t.confidence) as confidence'),
    countIf(strapi, 't.chosen', 'chosen'),
    ...RANKS.flatMap((rank) => [
      countIf(strapi, `t.rank <= ${rank}`, `first${rank}`),
      countIf(strapi, `t.rank <= ${rank} and t.chosen`, `right${rank}`),
    ]),
  )) as Row[];
}

async function outcomeRows(
  strapi: Core.Strapi,
  selection: Selection,
  buckets: readonly Span[],
): Promise<Row[]> {
  const query = chosen(byBucket(strapi, 'outcomes', buckets), selection, 'outcomes');
  return (await query
    .where('t.superseded', false)
    .select(countIf(strapi, 't.tags > 0', 'tagged'), countIf(strapi, 't.tags = 0', 'untagged'))) as Row[];
}

async function decisionRows(
  strapi: Core.Strapi,
  selection: Selection,
  buckets: readonly Span[],
): Promise<Row[]> {
  const query = chosen(byBucket(strapi, 'decisions', buckets), selection, 'decisions');
  return (await query
    .where('t.neutralised', false)
    .select(
      countIf(strapi, "t.action = 'accept'", 'accepted'),
      countIf(strapi, "t.action = 'reject'", 'rejected'),
    )) as Row[];
}
