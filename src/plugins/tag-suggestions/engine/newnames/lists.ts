import { isHead, TAKES_OF } from '../lexicon/heads';
import { OFFICES } from '../lexicon/titles';
import { singular, type Token } from '../tokens';
import { isCapital, touches } from './capitals';

/** Over the comma of "Anil Varma, Jr." and "Washington, D.C.": what follows cannot stand alone. */
function overSuffix(tokens: readonly Token[], text: string, to: number, end: number): number {
  const suffix = tokens[to];
  if (suffix === undefined || to >= end || !suffix.capitalised || !SUFFIXES.test(suffix.norm)) return to;
  return isComma(text, tokens[to - 1] as Token, suffix) ? to + 1 : to;
}

const SUFFIXES = /^(?:jr|sr|dc)$/;

const LISTS_PORTFOLIOS =
  /^(?:ministry|department|minister|directorate|committee|faculty|institute|school|council|office)$/;

/**
 * Over the commas of a portfolio, "Ministry of Fisheries, Animal Husbandry and Dairying", and of an
 * enumeration that one head noun closes, "Micro, Small and Medium Enterprises".
 */
export function overList(
  tokens: readonly Token[],
  text: string,
  from: number,
  to: number,
  end: number,
): number {
  const isPortfolio =
    LISTS_PORTFOLIOS.test((tokens[from] as Token).norm) &&
    (tokens[from + 1] as Token | undefined)?.norm === 'of';
  const behindSuffix = overSuffix(tokens, text, to, end);
  if (behindSuffix > to) return behindSuffix;
  if (!isPortfolio && to - from > 1) return to;
  const longestPart = isPortfolio ? 3 : 1;
  let at = to;
  for (let parts = 0; parts < 4; parts++) {
    if (at >= end || !isComma(text, tokens[at - 1] as Token, tokens[at] as Token)) return to;
    let size = 0;
    while (at < end && size <= longestPart && isCapital(tokens[at] as Token)) {
      at++;
      size++;
      if (at < end && !touches(text, tokens[at - 1] as Token, tokens[at] as Token)) break;
    }
    if (size === 0 || size > longestPart) return to;
    if (isPortfolio && isHead(singular((tokens[at - 1] as Token).norm))) return to;
    const link = tokens[at];
    if (link?.norm !== 'and' || at >= end) continue;
    const target = tokens[at + 1];
    if (at + 1 >= end || target === undefined || !isCapital(target) || OFFICES.has(target.norm)) return to;
    if (TAKES_OF.has(target.norm)) return to;
    return isPortfolio || closesWithHead(tokens, at + 1, end) ? at + 2 : to;
  }
  return to;
}

function closesWithHead(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (
    at < end &&
    at < from + 4 &&
    isCapital(tokens[at] as Token) &&
    (at === from || !(tokens[at] as Token).softBreak)
  )
    at++;
  return at - from > 1 && isHead((tokens[at - 1] as Token).norm);
}

function isComma(text: string, left: Token, right: Token): boolean {
  return /^\s?,\s+(?:and\s+)?$/.test(text.slice(left.end, right.start)) && !right.hardBreak;
}
