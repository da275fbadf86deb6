import { HEADS } from '../lexicon/heads';
import { singular, type Token } from '../tokens';
import type { Kind } from '../types';

const SHIP = /^(?:ins|hms|uss|icgs|hmas)$/;
const MODEL = /^(?=.*\d)(?=.*\p{L})[\p{L}\d-]{2,10}$/u;
const ORDER = ['programme', 'event', 'work', 'equipment', 'organisation', 'place'] as const;

/** Kind of a name by its own words; undefined when they do not tell. */
export function kindOfWords(words: readonly Token[]): Kind | undefined {
  const first = words[0];
  const last = lastWord(words);
  if (first === undefined || last === undefined) return undefined;
  if (words.length > 1) {
    if (SHIP.test(first.norm) && first.allCaps) return 'equipment';
    if (first.norm === 'exercise') return 'event';
    if (/^(?:operation|mission|project)$/.test(first.norm)) return 'programme';
    if (/^(?:mount|lake|cape|fort|port)$/.test(first.norm)) return 'place';
  }
  // A convention on something is a text, one without is a meeting.
  if (
    words.some(
      (word, index) =>
        word.norm === 'convention' && /^(?:on|for|against)$/.test(words[index + 1]?.norm ?? ''),
    )
  )
    return 'work';
  const opening = words.findIndex((word) => /^(?:of|for|on)$/.test(word.norm));
  for (const candidate of [opening > 0 ? words[opening - 1] : last, last]) {
    if (candidate === undefined || (words.length === 1 && !candidate.allCaps)) continue;
    for (const kind of ORDER) {
      if (HEADS[kind].has(candidate.norm) || HEADS[kind].has(singular(candidate.norm))) return kind;
    }
  }
  const isModel = MODEL.test(last.norm) && last.hasDigit && last.hasLetter && last.capitalised;
  return isModel && words.length <= 2 ? 'equipment' : undefined;
}

function lastWord(words: readonly Token[]): Token | undefined {
  for (let index = words.length - 1; index >= 0; index--) if (words[index]?.hasLetter) return words[index];
  return undefined;
}
