import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { MODEL_VERSION } from '../../../engine';
import type { DecisionCount } from '../../../engine/types';
import { DECISION_UID } from '../content-types/decision';
import { featuresInOrder } from '../services/offers';
import type { DecisionHistory } from '../worker/protocol';

/** So many of the latest decisions are lessons: older ones say little of how the house decides now. */
const MOST_LESSONS = 5_000;
const SLICE = 500;

/** Number of the latest decision, 0 while there is none. */
export async function lastDecision(strapi: Core.Strapi): Promise<number> {
  const [row] = await strapi.db
    .query(DECISION_UID)
    .findMany({ orderBy: { id: 'desc' }, limit: 1, select: ['id'] });
  return (row as { id: number } | undefined)?.id ?? 0;
}

/**
 * The decisions that stand: how often each suggestion was decided on and accepted, and those to learn from.
 * @param after number of the last decision that does not count any more
 * @param taughtUpTo number of the last one that the ranking has learned from
 */
export async function decisionHistory(
  strapi: Core.Strapi,
  after: number,
  taughtUpTo: number,
): Promise<DecisionHistory> {
  const upTo = await lastDecision(strapi);
  return {
    upTo,
    counts: await countsOf(strapi, after, upTo),
    lessons: await lessonsOf(strapi, Math.max(after, taughtUpTo), upTo),
  };
}

/** One statement. */
async function countsOf(strapi: Core.Strapi, after: number, upTo: number): Promise<DecisionCount[]> {
  const { tableName } = strapi.db.metadata.get(DECISION_UID);
  const rows = (await strapi.db
    .getConnection(tableName)
    .where('neutralised', false)
    .where('id', '>', after)
    .where('id', '<=', upTo)
    .whereIn('action', ['accept', 'reject'])
    .groupBy('key', 'action')
    .select('key', 'action')
    .count('* as times')) as { key: string; action: string; times: number | string }[];
  const counts = new Map<string, DecisionCount>();
  for (const { key, action, times } of rows) {
    const count = counts.get(key) ?? { key, offered: 0, accepted: 0 };
    count.offered += Number(times);
    if (action === 'accept') count.accepted += Number(times);
    counts.set(key, count);
  }
  return [...counts.values()];
}

/** Oldest first. Features of another version of the model are none of this one's. */
async function lessonsOf(
  strapi: Core.Strapi,
  after: number,
  upTo: number,
): Promise<DecisionHistory['lessons']> {
  const newestFirst: DecisionHistory['lessons'] = [];
  if (after >= upTo) return newestFirst;
  for (let before = upTo + 1; newestFirst.length < MOST_LESSONS;) {
    const where = {
      id: { $gt: after, $lt: before },
      action: { $in: ['accept', 'reject'] },
      neutralised: false,
      offered: true,
      modelVersion: MODEL_VERSION,
    };
    const rows = (await strapi.db
      .query(DECISION_UID)
      .findMany({ where, orderBy: { id: 'desc' }, limit: SLICE, select: ['id', 'action', 'features'] })) as {
      id: number;
      action: 'accept' | 'reject';
      features: Record<string, number> | null;
    }[];
    for (const { action, features } of rows)
      newestFirst.push({ accepted: action === 'accept', features: featuresInOrder(features ?? {}) });
    before = rows[rows.length - 1]?.id ?? 0;
    if (rows.length < SLICE) break;
    await setImmediate();
  }
  return newestFirst.slice(0, MOST_LESSONS).reverse();
}
