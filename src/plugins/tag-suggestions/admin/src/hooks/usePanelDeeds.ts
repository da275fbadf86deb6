import * as React from 'react';

import type { SuggestionItem } from '../../../contracts';
import type { Accepted } from '../logic/decision';
import { tagOf } from '../logic/tagOf';
import type { SuggestionListHandle } from '../panel/SuggestionList';
import { describeDeed } from '../panel/StatusLine';
import { useText } from '../text';
import type { useDecisions } from './useDecisions';

/** The dialog that is open beside the list. */
export type PanelDialog = { type: 'detail' | 'create'; item: SuggestionItem } | null;

interface PanelDeedsOptions {
  items: readonly SuggestionItem[];
  decisions: ReturnType<typeof useDecisions>;
  canDecide: boolean;
  canCreate: boolean;
  listRef: React.RefObject<SuggestionListHandle>;
  setDialog: (dialog: PanelDialog) => void;
  announce: (text: string) => void;
}

/** What the editor does with the rows: decided, said aloud, and the focus put where it belongs. */
export const usePanelDeeds = (options: PanelDeedsOptions) => {
  const { items, decisions, canDecide, canCreate, listRef, setDialog, announce } = options;
  const t = useText();

  const find = (key: string) => items.find((item) => item.key === key);
  const leave = (item: SuggestionItem) => listRef.current?.focusAfter([item.key], item.key);
  const acceptAs = (accepted: readonly Accepted[]) => {
    announce(describeDeed({ type: 'accepted', accepted: [...accepted] }, t));
    void decisions.accept([...accepted]);
  };
  const onAccept = (key: string) => {
    const item = find(key);
    if (!item || !canDecide) return;
    if (item.status === 'new') return canCreate ? setDialog({ type: 'create', item }) : undefined;
    // Which one is meant must be seen before it is decided.
    if ((item.candidates?.length ?? 0) > 1) return setDialog({ type: 'detail', item });
    if (item.entityId === undefined) return undefined;
    leave(item);
    acceptAs([{ item, tag: tagOf(item, { ...item, entityId: item.entityId }) }]);
  };
  const onReject = (key: string) => {
    const item = find(key);
    if (!item || !canDecide) return;
    leave(item);
    announce(describeDeed({ type: 'rejected', item }, t));
    void decisions.reject(item);
  };
  const onUndo = () => {
    const undone = decisions.undo();
    if (!undone) return;
    const key =
      undone.type === 'rejected'
        ? undone.item.key
        : undone.type === 'accepted'
          ? undone.accepted[0]?.item.key
          : undefined;
    if (key !== undefined) listRef.current?.focusWhenShown(key);
    announce(t('undo.done', { name: describeDeed(undone, t) }));
  };
  const onOpen = (key: string) => {
    const item = find(key);
    if (item) setDialog({ type: 'detail', item });
  };

  // Rows are memoised: their handlers keep their identity and act on what is current.
  const handlersRef = React.useRef({ onAccept, onReject, onOpen, onUndo });
  React.useEffect(() => {
    handlersRef.current = { onAccept, onReject, onOpen, onUndo };
  });
  const handlers = React.useMemo(
    () => ({
      onAccept: (key: string) => void handlersRef.current.onAccept(key),
      onReject: (key: string) => handlersRef.current.onReject(key),
      onOpen: (key: string) => handlersRef.current.onOpen(key),
      onUndo: () => handlersRef.current.onUndo(),
    }),
    [],
  );

  return {
    handlers,
    acceptAll: (acceptable: readonly SuggestionItem[]) =>
      acceptAs(acceptable.map((item) => ({ item, tag: tagOf(item, { ...item, entityId: item.entityId! }) }))),
    decideInDialog: (accepted: Accepted) => {
      leave(accepted.item);
      setDialog(null);
      acceptAs([accepted]);
    },
  };
};
