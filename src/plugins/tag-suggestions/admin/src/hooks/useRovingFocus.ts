import * as React from 'react';

import { moveFocus, type Movement } from '../logic/focus';

const ROW = '[data-suggestion-key]';
const MAIN = '[data-row-main]';

const MOVEMENTS: Record<string, Movement> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** The letter of a shortcut: as typed, or by its place on the keyboard when the layout has no Latin letters. */
const letterOf = (event: React.KeyboardEvent): string =>
  /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase();

interface Shortcuts {
  onAccept: (key: string) => void;
  onReject: (key: string) => void;
  onUndo: () => void;
}

/**
 * One tab stop for the whole list: arrows move between rows and, sideways, between the buttons of a row; letters act on
 * the row that has the focus. `keys` are those of the visible rows, in order.
 */
export const useRovingFocus = (keys: readonly string[], shortcuts: Shortcuts) => {
  const listRef = React.useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = React.useState<string | null>(null);
  const wantedRef = React.useRef<string | null>(null);
  const tabStop = activeKey !== null && keys.includes(activeKey) ? activeKey : (keys[0] ?? null);

  const focusRow = React.useCallback((key: string | null) => {
    const rows = [...(listRef.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
    const row = rows.find(({ dataset }) => dataset.suggestionKey === key);
    row?.querySelector<HTMLElement>(MAIN)?.focus();
    return row !== undefined;
  }, []);

  /** Focuses the row once it is there: now, or after the next render that shows it. */
  const focusWhenShown = React.useCallback((key: string | null) => {
    wantedRef.current = key;
    setActiveKey(key);
  }, []);

  React.useEffect(() => {
    const wanted = wantedRef.current;
    if (wanted !== null && keys.includes(wanted) && focusRow(wanted)) wantedRef.current = null;
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>(ROW);
    const key = row?.dataset.suggestionKey;
    if (!row || key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;

    const movement = MOVEMENTS[event.key];
    if (movement) {
      event.preventDefault();
      const to = moveFocus(keys, key, movement);
      setActiveKey(to);
      focusRow(to);
      return;
    }
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const buttons = [...row.querySelectorAll<HTMLElement>('button')];
      const step = event.key === 'ArrowRight' ? 1 : -1;
      const at = buttons.indexOf(document.activeElement as HTMLElement);
      event.preventDefault();
      buttons[at + step]?.focus();
      return;
    }
    const act = { a: shortcuts.onAccept, r: shortcuts.onReject, u: () => shortcuts.onUndo() }[
      letterOf(event)
    ];
    if (act) {
      event.preventDefault();
      act(key);
    }
  };

  const onFocus = (event: React.FocusEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>(ROW);
    if (row?.dataset.suggestionKey) setActiveKey(row.dataset.suggestionKey);
  };

  return { listRef, tabStop, focusRow, focusWhenShown, onKeyDown, onFocus };
};
