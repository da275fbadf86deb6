import type { Token } from '../tokens';
import type { FoundName } from './found';

/** "NEW DELHI:", "TALLA, Jan 5 -", "TALLA (Agency) -": what follows the place that a text was sent from. */
const AFTER_PLACE = /^\s?(?::|,|[-\u2013\u2014]\s|\s[-\u2013\u2014]|\()/;

/** Whether a name in capitals opens a running text as its dateline. Acronyms of up to four letters are none. */
export function isDateline(found: FoundName): boolean {
  const { field, from, end } = found;
  if (from !== 0 || field.role !== 'body' || !isInCapitals(found)) return false;
  const words = field.tokens.slice(from, found.to);
  const letters = words.reduce((sum, word) => sum + word.norm.length, 0);
  return (
    letters > 4 && words.every((word) => !word.hasDigit) && AFTER_PLACE.test(field.text.slice(end, end + 3))
  );
}

/** All letters of the mention are capitals. */
export function isInCapitals(found: FoundName): boolean {
  return found.field.tokens
    .slice(found.from, found.to)
    .every((word: Token) => word.allCaps || !word.hasLetter);
}
