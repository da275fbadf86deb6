import * as React from 'react';

import type { SuggestionItem, SuggestResponse } from '../../../contracts';
import { rememberOrder, settleOrder } from '../logic/groups';
import { applyOverlay } from '../logic/overlay';

const EMPTY = { suggestions: [], attached: [], rejected: [] };

/**
 * What the panel shows: the answer with the editor's decisions laid over it, in an order that keeps still while the
 * pointer or the focus is in the list. `shownRef` is filled with what is shown.
 */
export const usePanelView = (
  answer: SuggestResponse['data'] | null,
  overlay: Parameters<typeof applyOverlay>[1],
  shownRef: React.MutableRefObject<readonly SuggestionItem[]>,
) => {
  const orderRef = React.useRef<readonly string[]>([]);
  const [isHeld, setIsHeld] = React.useState(false);
  const view = React.useMemo(() => (answer ? applyOverlay(answer, overlay) : EMPTY), [answer, overlay]);
  const items = React.useMemo(
    () => settleOrder(orderRef.current, view.suggestions, isHeld),
    [isHeld, view.suggestions],
  );
  React.useEffect(() => {
    orderRef.current = rememberOrder(orderRef.current, items, isHeld);
    shownRef.current = items;
  }, [isHeld, items, shownRef]);
  return { view, items, setIsHeld };
};
