import type { Core } from '@strapi/strapi';
import type { DecisionRequest } from '../../../contracts';
import { afterCommit } from '../after-commit';
import { DECISION_UID } from '../content-types/decision';
import { forbidden, notFound, Refusal } from '../refusal';
import type { Caller, OpenArticle } from './access';
import { getService } from './get-service';
import { featuresInOrder, namedFeatures } from './offers';

/** A decision that stands: neither taken back nor followed by another. */
export interface StandingDecision {
  id: number;
  documentId: string;
  action: 'accept' | 'reject';
  key: string;
  name: string;
  entityKind: string;
  entityId?: string | null;
}

/** Whose decisions: an article's in one language, or those of a user's form that was never saved. */
interface Subject {
  subjectType: string;
  subjectLocale: string;
  subjectId: string | null;
  userId?: number;
  draftKey?: string;
}

const MOST = 5_000;

export function createDecisions({ strapi }: { strapi: Core.Strapi }) {
  const query = () => strapi.db.query(DECISION_UID);

  const subjectOf = (article: OpenArticle, caller: Caller, draftKey?: string): Subject | undefined => {
    const base = { subjectType: article.type.uid, subjectLocale: article.locale };
    if (article.documentId) return { ...base, subjectId: article.documentId };
    return draftKey ? { ...base, subjectId: null, userId: caller.id, draftKey } : undefined;
  };

  const standing = async (where: object): Promise<StandingDecision[]> =>
    (await query().findMany({
      where: { ...where, neutralised: false, action: { $in: ['accept', 'reject'] } },
      orderBy: { id: 'desc' },
      limit: MOST,
    })) as StandingDecision[];

  return {
    /** What was decided on the article and stands, newest first. */
    async of(article: OpenArticle, caller: Caller, draftKey?: string): Promise<StandingDecision[]> {
      const subject = subjectOf(article, caller, draftKey);
      return subject ? standing(subject) : [];
    },

    /** Binds what the caller decided in a form before the article had an id to the article that it became. */
    async bind(article: OpenArticle, caller: Caller, draftKey: string): Promise<void> {
      // Who may not tag the article may not put rejections on it either.
      if (!article.documentId || !article.mayDecide) return;
      const mine = { userId: caller.id, draftKey, subjectType: article.type.uid, subjectId: { $null: true } };
      if (!(await query().findOne({ where: mine, select: ['id'] }))) return;
      await query().updateMany({
        where: mine,
        data: { subjectId: article.documentId, subjectLocale: article.locale },
      });
    },

    /** Records one decision. The same decision twice is one. Throws 403, 404, or 409 when there is nothing to undo. */
    async record(
      caller: Caller,
      request: DecisionRequest,
    ): Promise<{ id: string; action: DecisionRequest['action'] }> {
      const article = await getService(strapi, 'access').openArticle(caller, request);
      if (!article.mayDecide) throw forbidden();
      const { suggestion, action } = request;
      const token = action === 'undo' ? undefined : suggestion.offer;
      const offer = getService(strapi, 'offers').open(caller.id, suggestion.key, token);
      const features = offer && namedFeatures(offer);
      if (suggestion.entityId && action !== 'undo') {
        const seen = await getService(strapi, 'access').readableEntities(caller, [suggestion.entityId]);
        if (!seen.has(suggestion.entityId)) throw notFound();
      }
      if (request.draftKey) await this.bind(article, caller, request.draftKey);
      const subject = subjectOf(article, caller, request.draftKey) as Subject;
      const reset = await getService(strapi, 'ranking').lastReset();

      return strapi.db.transaction(async () => {
        const before = (await standing({ ...subject, key: suggestion.key }))[0];
        if (action === 'undo' && !before) {
          throw new Refusal(409, 'ConflictError', 'There is no decision on this suggestion to undo.');
        }
        if (before?.action === action) return { id: before.documentId, action };
        if (before) {
          await query().updateMany({
            where: { ...subject, key: suggestion.key, neutralised: false },
            data: { neutralised: true },
          });
        }
        const row = (await query().create({
          data: {
            subjectType: article.type.uid,
            subjectId: article.documentId ?? null,
            subjectLocale: article.locale,
            draftKey: request.draftKey ?? null,
            userId: caller.id,
            action,
            at: new Date(),
            key: suggestion.key,
            name: suggestion.name,
            entityKind: suggestion.kind,
            novelty: suggestion.status,
            entityId: suggestion.entityId ?? null,
            rank: offer?.rank ?? suggestion.rank ?? null,
            confidence: offer?.confidence ?? suggestion.confidence ?? null,
            offered: offer !== undefined,
            features: features ?? null,
            modelVersion: offer?.modelVersion ?? null,
            // An undo stands for nothing itself: what it took back is neutralised.
            neutralised: action === 'undo',
          },
        })) as { id: number; documentId: string };
        afterCommit(strapi, () => {
          const tagger = getService(strapi, 'tagger');
          const { key } = suggestion;
          const { id } = row;
          // A decision from before the ranking was set back does not count, so there is none to take back.
          if (before && before.id > reset.after)
            tagger.decided({ id, key, decision: pastOf(before.action), undo: true });
          if (action === 'undo') return;
          tagger.decided({
            ...{ id, key, decision: pastOf(action), undo: false },
            ...(features ? { features: featuresInOrder(features) } : {}),
          });
        });
        return { id: row.documentId, action };
      });
    },
  };
}

function pastOf(action: 'accept' | 'reject'): 'accepted' | 'rejected' {
  return action === 'accept' ? 'accepted' : 'rejected';
}
