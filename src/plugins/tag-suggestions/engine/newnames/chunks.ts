import type { ReadField, ReadSentence } from '../article/reading';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { HEADS, isHead, NAME_PARTICLES, TAKES_OF } from '../lexicon/heads';
import { HONORIFICS, OFFICES } from '../lexicon/titles';
import { singular, type Token } from '../tokens';

/** A run of capitalised words with their connectors, as token indices of a field; `to` is exclusive. */
export interface Chunk {
  from: number;
  to: number;
  sentence: ReadSentence;
}

/** No name has more words; a longer run of capitals is a list or a headline. */
const LONGEST = 16;
const QUOTE = /["“”„«»‘’]/;
const ON_TAKERS = new Set(
  'commission committee council conference convention panel group treaty act forum inter-governmental'.split(
    ' ',
  ),
);

/** Capitalised sequences of one sentence, left to right, not overlapping. */
export function chunksOf(field: ReadField, sentence: ReadSentence): Chunk[] {
  const { tokens, text } = field;
  const chunks: Chunk[] = [];
  let at = sentence.firstToken;
  while (at < sentence.lastToken) {
    const token = tokens[at];
    if (token === undefined || !isCapital(token) || isCapitalFunctionWord(tokens, at, sentence)) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < sentence.lastToken && to - at < LONGEST) {
      const next = reach(tokens, text, at, to, sentence.lastToken);
      if (next === to) break;
      to = next;
    }
    chunks.push({ from: at, to, sentence });
    at = to;
  }
  return chunks;
}

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

/** "The" and the like with a capital: never alone and, at the start of a sentence, never the start of a name. */
function isCapitalFunctionWord(tokens: readonly Token[], at: number, sentence: ReadSentence): boolean {
  const token = tokens[at] as Token;
  if (token.allCaps || !FUNCTION_WORDS.has(token.norm)) return false;
  if (at === sentence.firstToken || token.quoted) return true;
  const next = tokens[at + 1];
  return token.norm !== 'the' || next === undefined || !isCapital(next) || next.softBreak || next.hardBreak;
}

/** Index after the words that continue the chunk `from..to`, or `to` itself when it ends there. */
function reach(tokens: readonly Token[], text: string, from: number, to: number, end: number): number {
  const last = tokens[to - 1] as Token;
  const next = tokens[to];
  if (next === undefined) return to;
  if (!touches(text, last, next)) return overList(tokens, text, from, to, end);
  if (last.possessive) return isCapital(next) && isHead(next.norm) ? to + 1 : to;
  if (isCapital(next)) return FUNCTION_WORDS.has(next.norm) && !next.allCaps ? to : to + 1;
  if (!next.hasLetter && next.hasDigit) return continuesAsNumber(next) ? to + 1 : to;
  if (next.norm === 'and' || (next.hasLetter && next.lowercase))
    return reachOver(tokens, text, from, to, end);
  return to;
}

const LISTS_PORTFOLIOS =
  /^(?:ministry|department|minister|directorate|committee|faculty|institute|school|council|office)$/;

/**
 * Over the commas of a portfolio, "Ministry of Fisheries, Animal Husbandry and Dairying", and of an
 * enumeration that one head noun closes, "Micro, Small and Medium Enterprises".
 */
function overList(tokens: readonly Token[], text: string, from: number, to: number, end: number): number {
  const isPortfolio =
    LISTS_PORTFOLIOS.test((tokens[from] as Token).norm) &&
    (tokens[from + 1] as Token | undefined)?.norm === 'of';
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
  return /^,\s+(?:and\s+)?$/.test(text.slice(left.end, right.start)) && !right.hardBreak;
}

/** Over one or two small words to the next capital: "of the", "for", "&", "bin". */
function reachOver(tokens: readonly Token[], text: string, from: number, to: number, end: number): number {
  const link = tokens[to] as Token;
  let after = to + 1;
  if (after < end && /^(?:of|for|on)$/.test(link.norm) && tokens[after]?.norm === 'the') after++;
  const target = tokens[after];
  if (after >= end || target === undefined || !isCapital(target)) return to;
  for (let index = to + 1; index <= after; index++) {
    if (!touches(text, tokens[index - 1] as Token, tokens[index] as Token)) return to;
  }
  if (FUNCTION_WORDS.has(target.norm) && !target.allCaps) return to;
  return joins(tokens, link, from, to, after, end) ? after + 1 : to;
}

function joins(
  tokens: readonly Token[],
  link: Token,
  from: number,
  to: number,
  after: number,
  end: number,
): boolean {
  const last = (tokens[to - 1] as Token).norm;
  const target = (tokens[after] as Token).norm;
  switch (link.norm) {
    case 'of':
      // "Staff of the Ministry of Ports": a sentence's first word gains nothing by its capital.
      if (to - from === 1 && (tokens[from] as Token).sentenceStart && TAKES_OF.has(target)) return false;
      return (
        TAKES_OF.has(last) || isHead(last) || OFFICES.has(last) || (to - from > 1 && /[^s]s$/.test(last))
      );
    case 'for':
      return (TAKES_OF.has(last) && to - from <= 4) || OFFICES.has(last);
    case 'on':
      return ON_TAKERS.has(last);
    case 'and':
      return joinsWithAnd(tokens, link, from, to, after, end);
    default:
      return link.lowercase && NAME_PARTICLES.has(link.norm) && !isHead(last);
  }
}

/**
 * "Ministry of Health and Family Welfare" is one name, "Rajnath Singh and Andrei Belousov" are two: "and"
 * joins inside what an "of" opened, or when only the whole ends in a head noun ("Research and Development
 * Organisation"), and never before a title, an acronym or another "Ministry of".
 */
function joinsWithAnd(
  tokens: readonly Token[],
  link: Token,
  from: number,
  to: number,
  after: number,
  end: number,
): boolean {
  const left = tokens.slice(from, to);
  const right: Token[] = [];
  for (let index = after; index < end && index < after + 8; index++) {
    const token = tokens[index] as Token;
    if (index > after && (token.softBreak || token.quoted || !isCapital(token))) break;
    right.push(token);
  }
  const first = right[0];
  if (first === undefined || HONORIFICS.has(first.norm) || OFFICES.has(first.norm)) return false;
  const isSign = link.end - link.start === 1;
  if (isSign && left.length === 1 && right.length === 1) return true;
  if (
    right.length <= 2 &&
    TAKES_OF.has(right[right.length - 1]?.norm ?? '') &&
    tokens[after + right.length]?.norm === 'of'
  )
    return false;
  if (first.allCaps && !left.every((token) => token.allCaps)) return false;
  const opened = left.map((token) => token.norm).lastIndexOf('of');
  const insideOf = opened > 0 && TAKES_OF.has(left[opened - 1]?.norm ?? '') && left.length - opened <= 3;
  const leftHead = isHead(left[left.length - 1]?.norm ?? '');
  const rightHead = right.length > 1 && isHead(right[right.length - 1]?.norm ?? '');
  if (insideOf) return right.length <= 2 && !(right.length > 1 && isPlaceOrOrg(right));
  if (rightHead && right.length <= 3 && (isSign || !leftHead)) return isSign || left.length >= 2;
  return isSign && leftHead === false && left.length + right.length <= 4 && left.length !== right.length;
}

function isPlaceOrOrg(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1]?.norm ?? '';
  return (
    HEADS.place.has(last) || /^(?:ministry|department|university|commission|police|navy|army)$/.test(last)
  );
}

/** Only a space, or the full stop of an abbreviation, stands between two tokens. */
function touches(text: string, left: Token, right: Token): boolean {
  if (right.softBreak || right.hardBreak || right.quoted) return false;
  const gap = right.start - left.end;
  return gap <= 1 || (gap <= 3 && !QUOTE.test(text.slice(left.end, right.start)));
}

function continuesAsNumber(token: Token): boolean {
  return token.end - token.start <= 4;
}
