import type { ReadField, ReadSentence } from '../article/reading';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { isHead } from '../lexicon/heads';
import type { Token } from '../tokens';
import { isCapital, touches } from './capitals';
import { reachOver } from './links';
import { overList } from './lists';

/** A run of capitalised words with their connectors, as token indices of a field; `to` is exclusive. */
export interface Chunk {
  from: number;
  to: number;
  sentence: ReadSentence;
}

/** No name has more words; a longer run of capitals is a list or a headline. */
const LONGEST = 16;
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

function continuesAsNumber(token: Token): boolean {
  return token.end - token.start <= 4;
}
