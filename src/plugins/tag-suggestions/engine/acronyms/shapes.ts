/** What a short form looks like, by letters alone. */
import { FUNCTION_WORDS } from '../lexicon/function-words';

const LONGEST = 18;
/** "The" may open a sentence in brackets; "ONEs" and "IT" do not. */
const SMALL = /^\p{L}\p{Ll}+$/u;
/** Capitalised words: "(Gramin)", "(Akademi Puraskar)". */
const ORDINARY = /^\p{Lu}\p{Ll}{5,}$|^\p{Lu}\p{Ll}{4,}(?:\s\p{Lu}\p{Ll}{4,})+$/u;
/** A longer one in small letters is a word. */
const LONGEST_LOWER = 7;
const WORD = /^\p{L}+$/u;
const UPPER = /\p{Lu}/gu;
const ROMAN_OR_NUMBER = /^(?:[ivxlc]+|[\d\s.,:/%–-]+)$/i;
/** A figure with its unit. */
const QUANTITY = /^[\d.,]+\s/;
/** "II", "Phase (XI)"; a single letter and IV may be short forms. */
const COUNTING = /^(?:I{2,3}|VI{1,3}|IX|X[IVX]+)$/;
/** "Md.", "Assn." */
const CLIPPED = /^\p{L}\p{Ll}*\.$/u;
const START = /^[\p{L}\p{N}]/u;
const ALLOWED = /^[\p{L}\p{M}\p{N}&\-–‑./'’+*()[\]\s]+$/u;

/** Words in brackets that no house uses as an acronym. */
const NOT_SHORT: ReadonlySet<string> = new Set(
  'eg ie e.g. i.e. etc viz cf see table fig figure ref note am pm left right top bottom above below'.split(
    ' ',
  ),
);

export interface ShortForm {
  text: string;
  /** How sure its form alone is: all capitals 1, some capitals 0.6, none 0. */
  firmness: number;
}

/** Reads a bracket's content or the word before a bracket as a short form; undefined when it cannot be one. */
export function asShortForm(text: string): ShortForm | undefined {
  if (text.length === 0 || text.length > LONGEST || !START.test(text) || !ALLOWED.test(text))
    return undefined;
  if (text.split(/\s+/).length > 3) return undefined;
  if (QUANTITY.test(text)) return undefined;
  const lower = text.toLowerCase();
  if (text === lower && NOT_SHORT.has(lower)) return undefined;
  if (SMALL.test(text) && FUNCTION_WORDS.has(lower)) return undefined;
  const capitals = (text.match(UPPER) ?? []).length;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return undefined;
  if (COUNTING.test(text) || (ROMAN_OR_NUMBER.test(text) && capitals === 0)) return undefined;
  if (CLIPPED.test(text) || ORDINARY.test(text)) return undefined;
  // A word with only its first letter capital, like "Amendment", is hardly ever an acronym.
  if (capitals === 0 || (letters > 4 && capitals === 1))
    return letters > LONGEST_LOWER && WORD.test(text) ? undefined : { text, firmness: 0 };
  return { text, firmness: capitals >= Math.max(1, letters - 1) ? 1 : 0.6 };
}
