import type { Token } from '../tokens';

const QUOTE = /["“”„«»‘’]/;

/** Whether a token looks like a part of a name by its letters. */
export function isCapital(token: Token): boolean {
  if (!token.hasLetter || !(token.capitalised || token.innerCapital)) return false;
  // "3D-printed" and "20-Year" are no names; "6PR" and "3M" may be.
  return !(token.hyphenated && !token.allCaps && isDigit(token.norm));
}

function isDigit(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Only a space, or the full stop of an abbreviation, stands between two tokens. */
export function touches(text: string, left: Token, right: Token): boolean {
  if (right.softBreak || right.hardBreak || right.quoted) return false;
  const gap = right.start - left.end;
  return gap <= 1 || (gap <= 3 && !QUOTE.test(text.slice(left.end, right.start)));
}
