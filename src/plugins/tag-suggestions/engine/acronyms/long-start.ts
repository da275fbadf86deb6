/** What belongs to a long form that is found to start inside a token. */

const TOKEN_EDGE = /[\s([“"‘]/;
/** Prefixes of a statement about the thing, which no acronym counts. */
const ABOUT = /^(?:anti|non|pre|post|ex|mid)-$/i;
/** A house before the body that belongs to it, "CSIR-Central Road Research Institute"; a dash; the end of a bracket. */
const OTHER = /(?:\p{Lu}\p{L}{2,}[-–]|\p{Lu}{2}-|--|[–—]|\)-?)$/u;

/** "type 2 diabetes", "class A airspace": the word before belongs to the number or letter. */
const KIND = /(?<!\p{L})(?:type|class|phase|group|grade|stage|level|category|tier|part|schedule|chapter) $/iu;
const LABEL = /^(?:\p{Lu}|\p{N}+|[IVX]+)[\s-]/u;

/** Offset of the word that a label such as "2" or "B" belongs to, or the same offset. */
export function withKind(text: string, at: number): number {
  if (!LABEL.test(text.slice(at, at + 6))) return at;
  const before = KIND.exec(text.slice(Math.max(0, at - 12), at));
  return before === null ? at : at - before[0].length;
}

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
