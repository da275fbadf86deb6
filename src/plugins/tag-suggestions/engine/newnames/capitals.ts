import type { Token } from '../tokens';

const QUOTE = /["“”„«»‘’]/;

/** Whether a token looks like a part of a name by its letters. */
export function isCapital(token: Token): boolean {
  if (!token.hasLetter || !(token.capitalised || token.innerCapital)) return false;
  if (token.hyphenated && isAdjective(token)) return false;
  // "3D-printed" and "20-Year" are no names; "6PR" and "3M" may be.
  return !(token.hyphenated && !token.allCaps && isDigit(token.norm));
}

/** "AI-enabled" and "anti-Semitic" say something about a name and are none; "Pre-Raphaelite" may be. */
function isAdjective(token: Token): boolean {
  return (!token.capitalised && BEFORE_NAME.test(token.norm)) || BEHIND_NAME.test(token.surface);
}

const BEFORE_NAME = /^(?:anti|pro|pre|post|non|mid|trans|inter|ultra|sub|semi|far|then|ex)-/;
const BEHIND_NAME =
  /-(?:[a-z]{2,}ed|led|run|like|style|born|bred|free|wide|only|era|held|built|made|friendly|specific|compliant|compatible|ready|to|in|by|of|day|year|old|time|level|grade|type|size|long|scale|paid)$/;

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
