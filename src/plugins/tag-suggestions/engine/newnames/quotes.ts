import type { ReadField, ReadSentence } from '../article/reading';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { isHead } from '../lexicon/heads';
import type { Token } from '../tokens';

/** What stands between two quotation marks, as token indices of a field; `to` is exclusive. */
export interface Quotation {
  from: number;
  to: number;
}

/** A title has no more words; what is longer is somebody's speech. */
const LONGEST_TITLE = 10;
const LONGEST_NICKNAME = 3;
const MARK = /["“”„«»‘’]/;
const OPENING = /["“„«‘]\s?$/;
const CLOSING = /^\s?["”“»’]/;

/** Quotations of a sentence that are short enough to be names, by first token. Reads the gaps between tokens once. */
export function quotationsOf({ tokens, text }: ReadField, sentence: ReadSentence): Map<number, Quotation> {
  const found = new Map<number, Quotation>();
  let open = -1;
  for (let at = sentence.firstToken; at <= sentence.lastToken; at++) {
    const start = at === sentence.firstToken ? sentence.start : (tokens[at - 1] as Token).end;
    const end = at < sentence.lastToken ? (tokens[at] as Token).start : Math.min(text.length, start + 3);
    if (end - start < 2 && at > sentence.firstToken && at < sentence.lastToken) continue;
    const gap = text.slice(start, end);
    if (!MARK.test(gap)) continue;
    if (open >= 0 && CLOSING.test(gap)) {
      if (at - open <= LONGEST_TITLE) found.set(open, { from: open, to: at });
      open = /["”»’][^"“„«‘]*["“„«‘]\s?$/.test(gap) ? at : -1;
    } else open = OPENING.test(gap) ? at : -1;
  }
  return found;
}

/** Whether a quotation is written as a title: of more than one word, and every word that can be has a capital. */
export function isTitle(tokens: readonly Token[], { from, to }: Quotation): boolean {
  if (to - from < 2 || !isCapitalised(tokens[from]) || !isCapitalised(tokens[to - 1])) return false;
  let telling = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (at > from && (token.hardBreak || token.softBreak)) return false;
    if (FUNCTION_WORDS.has(token.norm)) continue;
    if (token.lowercase && token.end - token.start > 3) return false;
    if (isCapitalised(token)) telling++;
  }
  return telling > 0;
}

/** "Buckshot" in William "Buckshot" May: end of the name that goes on behind a quoted nickname, or `to` itself. */
export function overNickname(
  tokens: readonly Token[],
  quotations: ReadonlyMap<number, Quotation>,
  from: number,
  to: number,
  end: number,
): number {
  const nickname = quotations.get(to);
  if (nickname === undefined || nickname.to - to > LONGEST_NICKNAME || nickname.to >= end) return to;
  if (to - from > 3) return to;
  const behind = tokens[nickname.to] as Token;
  if (behind.softBreak || behind.hardBreak) return to;
  for (let at = from; at <= nickname.to; at++) {
    const token = tokens[at] as Token;
    const isInside = at >= nickname.from && at < nickname.to;
    if (at > from && token.softBreak) return to;
    if (!isCapitalised(token) || (!isInside && isCommon(token))) return to;
  }
  return nickname.to + 1;
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && (token.capitalised || token.innerCapital);
}

function isCommon({ norm }: Token): boolean {
  return FUNCTION_WORDS.has(norm) || GENERIC_WORDS.has(norm) || isHead(norm);
}
