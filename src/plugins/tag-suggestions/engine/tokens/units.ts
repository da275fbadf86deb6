import { charAt, Char } from './characters';
import { foldCharacters } from './fold';
import { ownCopy } from './own-copy';
import { spelling } from './spelling';
import type { Token } from './token';
import { tokenize } from './tokenize';

/** A piece of a token between hyphens, with offsets into the token's text. Tokens without a hyphen are one part. */
export interface Part {
  start: number;
  end: number;
  /** Folded units: letters, digits and "and" apart. */
  units: string[];
}

const PLAIN = /^(?:[a-z]*|\d*)$/;

/**
 * Units of a folded word: "m&mtc" -> m, and, mtc; "t90" and "t-90" -> t, 90. So hyphen, space and nothing, or `&`
 * and "and", make the same units. Apostrophes and full stops of initialisms do not count.
 */
export function unitsOf(norm: string): string[] {
  if (PLAIN.test(norm)) return norm === '' ? [] : [norm];
  const units: string[] = [];
  for (const piece of withoutMarks(norm).split(/(&)|-|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)) {
    if (piece) units.push(piece === '&' ? 'and' : piece);
  }
  return units;
}

/** A folded word without apostrophes and the full stops of initialisms; decimal points stay. */
export function withoutMarks(norm: string): string {
  return /['.]/.test(norm) ? norm.replace(/'|\.(?!\d)/g, '') : norm;
}

/** Parts of a token at its inner hyphens, without its possessive 's. */
export function partsOf(token: Token): Part[] {
  const { text, start, nameEnd } = token;
  if (token.hash !== 0) return [{ start, end: nameEnd, units: [token.norm] }];
  if (!token.hyphenated) return [{ start, end: nameEnd, units: unitsOf(token.norm) }];
  const parts: Part[] = [];
  let from = start;
  for (let index = start; index <= nameEnd; index++) {
    if (index < nameEnd && charAt(text, index) !== Char.Hyphen) continue;
    const units = unitsOf(foldCharacters(text.slice(from, index)));
    if (units.length > 0) parts.push({ start: from, end: index, units });
    from = index + 1;
  }
  return parts;
}

/**
 * The comparison form of a name or phrase: folded units with one space between. Equal for every variant that
 * names one thing: "Indo–Pacific" and "indo pacific", "M&MTC" and "M and MTC", "Defence" and "Defense".
 */
export function fold(text: string): string {
  if (text.length > LONGEST_KEPT) return foldAnew(text);
  let folded = kept.get(text);
  if (folded === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(ownCopy(text), (folded = foldAnew(text)));
  }
  return folded;
}

/** Names come again: from one article to the next, and several times in one. */
const kept = new Map<string, string>();
const MOST_KEPT = 8192;
const LONGEST_KEPT = 80;

function foldAnew(text: string): string {
  const units: string[] = [];
  for (const token of tokenize(text)) {
    for (const unit of unitsOf(token.norm)) units.push(spelling(unit));
  }
  return units.join(' ');
}
