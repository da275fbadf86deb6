import { wordSet } from '../lexicon/words';
import type { ReadSentence } from '../article/reading';
import type { Token } from '../tokens';

/** Words of sentences about somebody's past: what they name is seldom what the story is about. */
const PAST = wordSet(
  'born graduated graduate alumnus alumna formerly previously educated schooled career tenure studied commissioned awarded recipient',
);

/** Whether a sentence tells history: a year before 2000, or words of a career. */
export function isPeripheral(sentence: ReadSentence | undefined, tokens: readonly Token[]): boolean {
  if (sentence === undefined) return false;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (/^1[5-9]\d\d$/.test(norm) || PAST.has(norm)) return true;
  }
  return false;
}
