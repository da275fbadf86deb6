import { SUBJECT_ABBREVIATIONS } from '../lexicon/abbreviations';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { HEADS } from '../lexicon/heads';
import { singular, type Token } from '../tokens';
import type { Kind } from '../types';

const SHIP = /^(?:ins|hms|uss|icgs|hmas)$/;
/** "T-90", "F-16", "C172", "S-400": up to four letters, a number, at most three letters more. */
const MODEL = /^\p{Lu}\p{L}{0,3}-?\d+-?\p{L}{0,3}$/u;
/** "Vikram-1", "Aditya-L1": a name with a number of its series. */
const SERIES = /^\p{Lu}\p{L}{4,}-\p{Lu}?\d{1,2}$/u;
const ORDER = ['programme', 'event', 'work', 'equipment', 'organisation', 'place'] as const;

/** Kind of a name by its own words; undefined when they do not tell. */
export function kindOfWords(words: readonly Token[]): Kind | undefined {
  const first = words[0];
  const last = lastWord(words);
  if (first === undefined || last === undefined) return undefined;
  if (last.norm.endsWith('-class')) return 'equipment';
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
  if (words.length <= 4 && words.some(isModel)) return 'equipment';
  const end = words[words.length - 1];
  return words.length > 2 && end !== undefined && /^20\d\d$/.test(end.norm) ? 'event' : undefined;
}

function isModel(word: Token): boolean {
  if (!word.hasDigit || !word.hasLetter || !word.capitalised) return false;
  if (SUBJECT_ABBREVIATIONS.has(word.norm)) return false;
  const [series = ''] = word.norm.split('-');
  return MODEL.test(word.surface) || (SERIES.test(word.surface) && !GENERIC_WORDS.has(series));
}

function lastWord(words: readonly Token[]): Token | undefined {
  for (let index = words.length - 1; index >= 0; index--) if (words[index]?.hasLetter) return words[index];
  return undefined;
}
