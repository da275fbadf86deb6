import type { Reason } from '../../../contracts';
import type { MessageKey, Text } from '../text';

/** A reason in words of the reader's language. `joinNames` puts names together as that language does. */
export const reasonText = (
  reason: Reason,
  t: Text,
  joinNames: (names: readonly string[]) => string,
): string => {
  const key: MessageKey = `reason.${reason.code}`;
  switch (reason.code) {
    case 'mentions':
      return t(key, { count: reason.count });
    case 'alias':
      return t(key, { surface: reason.surface, name: reason.name });
    case 'acronym':
      return t(key, { short: reason.short, long: reason.long });
    case 'similar-stories':
      return t(key, { carrying: reason.carrying, of: reason.of });
    case 'context':
      return t(key, { names: joinNames(reason.names) });
    case 'ambiguous':
      return t(key, { candidates: reason.candidates });
    case 'accepted-before':
      return t(key, { accepted: reason.accepted, offered: reason.offered });
    default:
      return t(key);
  }
};
