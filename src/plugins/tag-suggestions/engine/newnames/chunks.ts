import type { ReadField, ReadSentence } from '../article/reading';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { isHead, TAKES_OF } from '../lexicon/heads';
import { wordSet } from '../lexicon/words';
import type { Token } from '../tokens';
import { isCapital, touches } from './capitals';
import { reachOver } from './links';
import { overList } from './lists';
import { isTitle, overNickname, quotationsOf } from './quotes';
import { withNumber } from './units';

/** A run of capitalised words with their connectors, as token indices of a field; `to` is exclusive. */
export interface Chunk {
  from: number;
  to: number;
  sentence: ReadSentence;
  /** All that stands between two quotation marks, written as a title. */
  quoted: boolean;
}

/** No name has more words; a longer run of capitals is a list or a headline. */
const LONGEST = 16;
/** Capitalised sequences of one sentence, left to right, not overlapping. */
export function chunksOf(field: ReadField, sentence: ReadSentence): Chunk[] {
  const { tokens, text } = field;
  const chunks: Chunk[] = [];
  const quotations = quotationsOf(field, sentence);
  let at = sentence.firstToken;
  while (at < sentence.lastToken) {
    const title = quotations.get(at);
    if (title !== undefined && isTitle(tokens, title)) {
      chunks.push({ ...title, sentence, quoted: true });
      at = title.to;
      continue;
    }
    const token = tokens[at];
    if (token === undefined || !isCapital(token) || isCapitalFunctionWord(tokens, at, sentence)) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < sentence.lastToken && to - at < LONGEST) {
      let next = reach(tokens, text, at, to, sentence.lastToken);
      if (next === to) next = overNickname(tokens, quotations, at, to, sentence.lastToken);
      if (next === to) break;
      to = next;
    }
    const from = Math.max(sentence.firstToken, withNumber(tokens, text, withRole(tokens, text, at), to));
    chunks.push({ from, to, sentence, quoted: false });
    at = to;
  }
  return chunks;
}

/** Start of "F/A-18" from its second part: single letters before a stroke are roles of one model. */
function withRole(tokens: readonly Token[], text: string, from: number): number {
  const model = tokens[from] as Token;
  const role = tokens[from - 1];
  if (role === undefined || !model.hasDigit || role.end - role.start !== 1 || !role.capitalised) return from;
  return text.slice(role.end, model.start) === '/' ? from - 1 : from;
}

/**
 * "The" and the like with a capital: never alone and, at the start of a sentence, never the start of a name.
 * Inside a sentence the capital is the writer's choice: "All Souls College", "Our Lady", "The Hindu".
 */
function isCapitalFunctionWord(tokens: readonly Token[], at: number, sentence: ReadSentence): boolean {
  const token = tokens[at] as Token;
  if (token.allCaps || !FUNCTION_WORDS.has(token.norm)) return false;
  if (at === sentence.firstToken || token.quoted) return true;
  if (token.softBreak && token.norm !== 'the') return true;
  const next = tokens[at + 1];
  return next === undefined || !isCapital(next) || isSmallWord(next) || next.softBreak || next.hardBreak;
}

function isSmallWord(token: Token): boolean {
  return FUNCTION_WORDS.has(token.norm) && !token.allCaps;
}

/** Index after the words that continue the chunk `from..to`, or `to` itself when it ends there. */
function reach(tokens: readonly Token[], text: string, from: number, to: number, end: number): number {
  const last = tokens[to - 1] as Token;
  const next = tokens[to];
  if (next === undefined) return to;
  if (!touches(text, last, next)) return overList(tokens, text, from, to, end);
  if (last.possessive) return isCapital(next) && joinsPossessive(last, next) ? to + 1 : to;
  if (isCapital(next)) return isSmallWord(next) ? overSmallWord(tokens, text, to, end) : to + 1;
  if (!next.hasLetter && next.hasDigit) return continuesAsNumber(tokens, to, end) ? to + 1 : to;
  if (next.norm === 'and' || (next.hasLetter && next.lowercase))
    return reachOver(tokens, text, from, to, end);
  return to;
}

/** "People's Republic" and "Children's Hospital" are names; in "Karsa's Navy" two stand side by side. */
function joinsPossessive(owner: Token, next: Token): boolean {
  return OWNERS.has(owner.norm) && (isHead(next.norm) || TAKES_OF.has(next.norm));
}

const OWNERS = wordSet(
  `people children women men farmers workers students teachers officers soldiers sailors veterans mothers writers artists
   girls boys ladies consumers citizens peoples parents nurses lawyers bankers merchants miners seamen fishermen
   king queen prince president presidents governor bishop world nation`,
);

/**
 * Over "On" in "Eye On People": a small word with a capital, between two others, belongs to the name. Not "The",
 * which opens the sentence behind a heading that lost its line end.
 */
function overSmallWord(tokens: readonly Token[], text: string, to: number, end: number): number {
  const after = tokens[to + 1];
  if (tokens[to]?.norm === 'the') return to;
  if (after === undefined || to + 1 >= end || !isCapital(after) || isSmallWord(after)) return to;
  return touches(text, tokens[to] as Token, after) ? to + 2 : to;
}

/** Nouns that a number counts, so that it is no part of the name before it. */
const COUNTED =
  /^(?:(?:hundred|thousand|million|billion|trillion|lakh|crore|second|minute|hour|day|week|month|year|kilometre|kilometer|metre|meter|mile|time|point|percent|people|person|other)s?|per|km|kg)$/;

/** "Dhoom 3" and "PMAY-U 2.0" go on to a number; "Rovers 63-7", "USD 9 billion" and "KX 8 months" do not. */
function continuesAsNumber(tokens: readonly Token[], at: number, end: number): boolean {
  const number = tokens[at] as Token;
  if (number.end - number.start > 4 || number.hyphenated) return false;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= end || next.softBreak) return true;
  return !COUNTED.test(next.norm);
}
