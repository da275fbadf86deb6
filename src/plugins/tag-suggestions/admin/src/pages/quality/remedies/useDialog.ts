import * as React from 'react';

import type { DialogRequest, OpenDialog } from './dialog';
import { focusInRow } from './focusInRow';

/** The dialog that is open, and where the focus goes when it closes. */
export const useDialog = () => {
  const [request, setRequest] = React.useState<DialogRequest | null>(null);
  const openerRef = React.useRef<{ element: HTMLElement; row: Element | null } | null>(null);

  const open: OpenDialog = React.useCallback((next, opener) => {
    openerRef.current = { element: opener, row: opener.closest('[data-row]') };
    setRequest(next);
  }, []);
  const close = React.useCallback(() => setRequest(null), []);
  /** From one dialog to another: the focus still returns to where the first was opened. */
  const goOn = React.useCallback((next: DialogRequest) => setRequest(next), []);

  const onCloseAutoFocus = React.useCallback((event: Event) => {
    event.preventDefault();
    const { element, row } = openerRef.current ?? {};
    // A remedy that was taken has lost its button: its row has the way back.
    if (element?.isConnected) element.focus();
    else focusInRow(row, 'undo');
  }, []);

  return { request, open, goOn, close, onCloseAutoFocus };
};
