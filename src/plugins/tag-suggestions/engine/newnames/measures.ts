import type { FoundName } from './found';

/** An amount that is no year: "3.60", "34", "1,250". */
const AMOUNT = /^(?!(?:1[5-9]|20)\d\d$)\d[\d.,]*$/;

const LONGEST = 4;

/**
 * Leaves out abbreviations that the text counts things in: of "3.60 ERA" and "20 LMT" the letters are a measure
 * wherever they stand. "20 NATO planes" counts planes.
 */
export function withoutMeasures(found: readonly FoundName[]): FoundName[] {
  const measures = new Set(found.filter(isMeasure).map((each) => each.key));
  return measures.size === 0 ? [...found] : found.filter((each) => !measures.has(each.key));
}

function isMeasure({ field, from, to, cues }: FoundName): boolean {
  const { tokens } = field;
  const word = tokens[from];
  const before = tokens[from - 1];
  const after = tokens[to];
  if (word === undefined || before === undefined || to - from > 1 || !word.allCaps || word.hasDigit)
    return false;
  if (word.softBreak || word.hardBreak || before.hasLetter || !AMOUNT.test(before.norm)) return false;
  // Rows of a table have numbers beside anything: the amount follows a small word of a sentence.
  if (word.norm.length > LONGEST || before.softBreak || tokens[from - 2]?.lowercase !== true) return false;
  const isFollowed = after !== undefined && !after.softBreak && !after.hardBreak;
  return cues.noun !== true && !(isFollowed && (after.capitalised || /[^s]s$/.test(after.norm)));
}
