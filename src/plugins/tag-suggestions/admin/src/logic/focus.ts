export type Movement = 'next' | 'previous' | 'first' | 'last';

/** The row that the movement leads to; the ends hold. Null when there are no rows. */
export const moveFocus = (
  keys: readonly string[],
  current: string | null,
  movement: Movement,
): string | null => {
  if (keys.length === 0) return null;
  const index = current === null ? -1 : keys.indexOf(current);
  const to = {
    first: 0,
    last: keys.length - 1,
    next: Math.min(index + 1, keys.length - 1),
    previous: Math.max(index - 1, 0),
  }[movement];
  return keys[to] ?? null;
};

/** Where the focus goes when these rows go: the next row that stays, else the one before, else nowhere. */
export const focusAfterRemoval = (
  keys: readonly string[],
  removed: readonly string[],
  current: string,
): string | null => {
  const index = keys.indexOf(current);
  if (index === -1) return null;
  const stays = (key: string) => !removed.includes(key);
  return keys.slice(index).find(stays) ?? keys.slice(0, index).reverse().find(stays) ?? null;
};
