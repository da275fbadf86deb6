/** What belongs to a long form that is found to start inside a token. */

const TOKEN_EDGE = /[\s([“"‘]/;
/** Prefixes of a statement about the thing, which no acronym counts. */
const ABOUT = /^(?:anti|non|pre|post|ex|mid)-$/i;
/** A house before the body that belongs to it, "CSIR-Central Road Research Institute"; a dash; the end of a bracket. */
const OTHER = /(?:\p{Lu}{2}-|--|[–—]|\)-?)$/u;

/**
 * Offset at which the long form starts, given where its first letter was found, after a hyphen: commonly with the whole
 * token, as in "3-hydroxy-3-methylglutaryl", "X-linked".
 */
export function longFormStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !TOKEN_EDGE.test(text.charAt(start - 1))) start--;
  const prefix = text.slice(start, at);
  const isOther = OTHER.test(prefix) && /^(?:\p{Lu}\p{Ll}|\p{Ll})/u.test(text.slice(at, at + 2));
  return ABOUT.test(prefix) || isOther ? at : start;
}
