/** Marks the button that takes a remedy back. */
export const UNDO_MARK = 'data-undo';

const TARGETS = {
  undo: [`[${UNDO_MARK}]`, '[data-remedies] button', 'button', 'a'],
  remedy: ['[data-remedies] button', 'button', 'a'],
} as const;

/** Where the focus goes in a row when the button that had it is gone. */
export const focusInRow = (row: Element | null | undefined, first: keyof typeof TARGETS): void => {
  for (const selector of TARGETS[first]) {
    const target = row?.querySelector<HTMLElement>(selector);
    if (target) return target.focus();
  }
};
