import type { Token } from './token';
import { tokenize } from './tokenize';

/** One sentence: UTF-16 offsets without surrounding white space, and its tokens as a range of indices. */
export interface Sentence {
  start: number;
  end: number;
  firstToken: number;
  /** Exclusive. */
  lastToken: number;
}

/**
 * Sentences of a text, in order. Lines are sentences of their own (headings, list items); abbreviations
 * (Lt. Gen., Mr., No. 10, U.S.) do not end one. Closing punctuation and quotes belong to the sentence before.
 */
export function splitSentences(text: string, tokens: readonly Token[] = tokenize(text)): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 1; index <= tokens.length; index++) {
    const next = tokens[index];
    if (next !== undefined && !next.sentenceStart) continue;
    const opening = tokens[first] as Token;
    const closing = tokens[index - 1] as Token;
    const start = withOpening(text, opening.start, sentences[sentences.length - 1]?.end ?? 0);
    const end = withClosing(text, closing.end, next?.start ?? text.length);
    sentences.push({ start, end, firstToken: first, lastToken: index });
    first = index;
  }
  return sentences;
}

/** Takes in what stands before the first word without a space: opening quotes, brackets, signs. */
function withOpening(text: string, start: number, floor: number): number {
  let index = start;
  while (index > floor && !/\s/.test(text[index - 1] as string)) index--;
  return index;
}

/** Takes in closing marks up to the first white space. */
function withClosing(text: string, end: number, ceiling: number): number {
  let index = end;
  while (index < ceiling && !/\s/.test(text[index] as string)) index++;
  return index;
}
