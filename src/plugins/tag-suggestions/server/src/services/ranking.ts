import type { Core } from '@strapi/strapi';
import type { RankingResponse } from '../../../contracts';
import { DECISION_UID } from '../content-types/decision';
import { decisionHistory, lastDecision } from '../decisions/history';
import type { DecisionHistory } from '../worker/protocol';
import { getService } from './get-service';

/** When the ranking was last set back, and the last decision before that. */
export interface Reset {
  /** ISO 8601; empty if never. */
  at: string;
  /** Number of the decision; 0 if never. */
  after: number;
}

const NEVER: Reset = { at: '', after: 0 };

/** What the ranking has learned from the decisions of this house, and how it forgets it. Decisions themselves are kept. */
export function createRanking({ strapi }: { strapi: Core.Strapi }) {
  const store = () => strapi.store!({ type: 'plugin', name: 'tag-suggestions', key: 'ranking-reset' });
  const lastReset = async (): Promise<Reset> => ((await store().get({})) as Reset | null) ?? NEVER;

  return {
    lastReset,

    async describe(): Promise<RankingResponse['data']> {
      const { at, after } = await lastReset();
      const where = { id: { $gt: after }, neutralised: false, action: { $in: ['accept', 'reject'] } };
      return { resetAt: at || null, decisions: await strapi.db.query(DECISION_UID).count({ where }) };
    },

    /** Decisions since the last reset. @param taughtUpTo those up to this one are no lessons any more */
    async history(taughtUpTo: number): Promise<DecisionHistory> {
      return decisionHistory(strapi, (await lastReset()).after, taughtUpTo);
    },

    /** Sets the ranking back to its start, here and on the other instances. */
    async reset(): Promise<RankingResponse['data']> {
      const reset: Reset = { at: new Date().toISOString(), after: await lastDecision(strapi) };
      await store().set({ value: reset });
      await getService(strapi, 'tagger').rankingReset(reset.at);
      return this.describe();
    },
  };
}
