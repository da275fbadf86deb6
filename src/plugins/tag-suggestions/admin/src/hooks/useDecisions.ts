import * as React from 'react';
import { useNotification } from '@strapi/strapi/admin';

import type { AttachedTag, DecisionRequest, SuggestionItem, SuggestResponse } from '../../../contracts';
import { useRecordTagDecisionMutation } from '../api';
import { describeAccepted, describeRejected, describeSuggestion, type Accepted } from '../logic/decision';
import type { FormSession } from '../logic/formSessions';
import { overlayReducer, type Deed, type Overlay } from '../logic/overlay';
import type { TagReference } from '../logic/tagField';
import { useText } from '../text';
import type { SuggestionSource } from './useSuggestions';

type RejectedTag = SuggestResponse['data']['rejected'][number];

/** The last thing done, which "undo" takes back. */
export type LastDeed =
  | { type: 'accepted'; accepted: Accepted[] }
  | { type: 'rejected'; item: SuggestionItem }
  | { type: 'removed'; tag: AttachedTag };

interface DecisionTools {
  source: SuggestionSource;
  session: FormSession;
  field: {
    connect: (tags: readonly TagReference[]) => void;
    disconnect: (tags: readonly TagReference[]) => void;
  };
  ask: () => void;
  lastRequest: () => number;
  /** 1 = first in the list as shown; undefined when it is not in it. */
  rankOf: (key: string) => number | undefined;
}

/** What an editor can do with suggestions and tags; each takes effect at once and is then told to the server. */
export const useDecisions = ({ source, session, field, ask, lastRequest, rankOf }: DecisionTools) => {
  const t = useText();
  const { toggleNotification } = useNotification();
  const [send] = useRecordTagDecisionMutation();
  const [overlay, dispatch] = React.useReducer(overlayReducer, new Map() as Overlay);
  const [last, setLast] = React.useState<LastDeed | null>(null);
  const { uid, documentId, locale, isClone } = source;

  const queueRef = React.useRef<Promise<unknown>>(Promise.resolve());
  /** Tells the server, in the order of the deeds: an undo that overtook its rejection would find nothing to undo. */
  const record = React.useCallback(
    (action: DecisionRequest['action'], suggestion: DecisionRequest['suggestion']) => {
      const request: DecisionRequest = {
        uid,
        locale,
        // Decisions on a copy belong to the copy, which has no documentId yet.
        documentId: isClone ? undefined : documentId,
        draftKey: session.draftKey,
        action,
        suggestion,
      };
      const sent = queueRef.current.then(() => send(request).unwrap());
      // Whoever made the deed hears that it failed; the next one is sent all the same.
      queueRef.current = sent.then(
        () => undefined,
        () => undefined,
      );
      return sent;
    },
    [documentId, isClone, locale, send, session, uid],
  );
  const settle = React.useCallback(
    (deeds: readonly Deed[]) => dispatch({ type: 'settle', deeds, request: lastRequest() }),
    [lastRequest],
  );

  /** Tags the article with these suggestions; `tag` is what they stand for (a candidate, a new entry). */
  const accept = React.useCallback(
    async (accepted: Accepted[]) => {
      const deeds = accepted.map(({ item, tag }): Deed => ({ type: 'accepted', item, tag }));
      const suggestions = accepted.map((one) => describeAccepted(one, rankOf(one.item.key)));
      dispatch({ type: 'do', deeds });
      setLast({ type: 'accepted', accepted });
      field.connect(accepted.map(({ tag }) => tag));
      try {
        // One after the other: a decision is small, and two hundred at once are a burst.
        for (const suggestion of suggestions) await record('accept', suggestion);
      } catch {
        toggleNotification({ type: 'warning', message: t('error.acceptNotStored') });
      }
      settle(deeds);
      ask();
    },
    [ask, field, rankOf, record, settle, t, toggleNotification],
  );

  const reject = React.useCallback(
    async (item: SuggestionItem) => {
      const deeds: Deed[] = [{ type: 'rejected', item }];
      const suggestion = describeSuggestion(item, rankOf(item.key));
      dispatch({ type: 'do', deeds });
      setLast({ type: 'rejected', item });
      try {
        await record('reject', suggestion);
        settle(deeds);
        ask();
      } catch {
        dispatch({ type: 'fail', deeds });
        setLast(null);
        toggleNotification({
          type: 'danger',
          message: t('error.rejectNotStored', { name: item.name }),
        });
      }
    },
    [ask, rankOf, record, settle, t, toggleNotification],
  );

  const takeBack = React.useCallback(
    async (restored: Extract<Deed, { type: 'restored' }>[], suggestions: DecisionRequest['suggestion'][]) => {
      dispatch({ type: 'do', deeds: restored });
      setLast(null);
      try {
        for (const suggestion of suggestions) await record('undo', suggestion);
      } catch {
        toggleNotification({
          type: 'danger',
          message: t('error.undoNotStored', { name: suggestions[0]?.name ?? '' }),
        });
      }
      settle(restored);
      ask();
    },
    [ask, record, settle, t, toggleNotification],
  );

  /** Offers a rejected name again. */
  const restore = React.useCallback(
    (item: RejectedTag) => takeBack([{ type: 'restored', key: item.key }], [describeRejected(item)]),
    [takeBack],
  );

  const remove = React.useCallback(
    (tag: AttachedTag) => {
      const deeds: Deed[] = [{ type: 'removed', tag }];
      dispatch({ type: 'do', deeds });
      setLast({ type: 'removed', tag });
      field.disconnect([tag]);
      settle(deeds);
    },
    [field, settle],
  );

  /** Takes the last deed back. Answers what it was, for those who hear rather than see it. */
  const undo = React.useCallback((): LastDeed | null => {
    if (!last) return null;
    if (last.type === 'removed') {
      dispatch({ type: 'fail', deeds: [last] });
      setLast(null);
      field.connect([last.tag]);
    } else if (last.type === 'rejected') {
      const { item } = last;
      void takeBack([{ type: 'restored', key: item.key, item }], [describeSuggestion(item)]);
    } else {
      field.disconnect(last.accepted.map(({ tag }) => tag));
      void takeBack(
        last.accepted.map(({ item, tag }) => ({
          type: 'restored',
          key: item.key,
          item,
          entityId: tag.entityId,
        })),
        last.accepted.map((one) => describeAccepted(one)),
      );
    }
    return last;
  }, [field, last, takeBack]);

  /** To be called with each answer: forgets what the answer knows already. */
  const answered = React.useCallback((request: number) => dispatch({ type: 'answered', request }), []);

  return { overlay, last, accept, reject, restore, remove, undo, answered };
};

export type Decisions = ReturnType<typeof useDecisions>;
