import type { Alias, Kind } from '../types';
import type { Token } from '../tokens';

/** How a name heeds letter case. */
export const enum Case {
  Any = 0,
  /** As written: US is not us, INDRA is not Indra. */
  Exact = 1,
  /** With a capital: the place Reading is not "reading", but READING is. */
  Capital = 2,
}

/** Kinds whose one-word names are never written small. */
const PROPER = new Set<Kind | undefined>(['person', 'place', 'organisation', 'work']);

/** Names that are everyday words too, whatever their kind: months, and words that open sentences. */
const EVERYDAY = new Set(
  'may march august will mark bill art act aid arms who it is us in on can must now all one day way new'.split(
    ' ',
  ),
);

/** The longest acronym in mixed case, such as MoU and PhD; longer ones are names like BrahMos. */
const MIXED_ACRONYM = 4;

/** Decides from its form how an alias heeds letter case, unless the alias says so. */
export function caseOf(alias: Alias, tokens: readonly Token[], kind: Kind | undefined): Case {
  if (alias.match === 'exact') return Case.Exact;
  if (alias.match === 'any') return Case.Any;
  if (tokens.length === 0) return Case.Any;
  if (isAcronym(tokens)) return Case.Exact;
  const [word] = tokens as [Token];
  if (!word.capitalised) return Case.Any;
  // "cut off" is not Cut Off, and "downtown Karsa" is in Karsa.
  if (tokens.length > 1) return kind === 'place' || kind === 'person' ? Case.Capital : Case.Any;
  if (word.innerCapital && !word.hyphenated) return Case.Capital;
  return PROPER.has(kind) || word.norm.length <= 3 || EVERYDAY.has(word.norm) ? Case.Capital : Case.Any;
}

function isAcronym(tokens: readonly Token[]): boolean {
  const letters = tokens.reduce((sum, token) => sum + token.nameEnd - token.start, 0);
  if (tokens.length > 1)
    return letters <= 6 && tokens.every(isCapitalsOrNumber) && tokens.some((token) => token.capitalised);
  const [word] = tokens as [Token];
  if (word.initialism || word.allCaps) return true;
  if (isCapitalsOrNumber(word)) return word.capitalised;
  return word.innerCapital && !word.hyphenated && letters <= MIXED_ACRONYM;
}

function isCapitalsOrNumber(token: Token): boolean {
  return (
    token.allCaps ||
    (!token.lowercase && !/\p{Ll}/u.test(token.surface) && (token.capitalised || token.hasDigit))
  );
}

/** Whether the plural of a name means the same: "frigates" does, "Indias" and "Fords" do not. Acronyms always may. */
export function foldsPlural(kind: Kind | undefined): boolean {
  return !PROPER.has(kind);
}
