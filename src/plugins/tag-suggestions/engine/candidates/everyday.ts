import { CALENDAR, NATIONALITIES } from '../lexicon/calendar';
import { FUNCTION_WORDS, OPENERS } from '../lexicon/function-words';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { isHead } from '../lexicon/heads';
import { SUBJECTS } from '../lexicon/subjects';
import { HONORIFICS, OFFICES } from '../lexicon/titles';
import { singular } from '../tokens';

/** Whether a folded word is an everyday one, that towns and families are called by too: Reading, August, Abbey. */
export function isEveryday(word: string): boolean {
  return (
    CALENDAR.has(word) ||
    NATIONALITIES.has(word) ||
    FUNCTION_WORDS.has(word) ||
    OPENERS.has(word) ||
    GENERIC_WORDS.has(word) ||
    GENERIC_WORDS.has(singular(word)) ||
    SUBJECTS.has(word) ||
    OFFICES.has(word) ||
    HONORIFICS.has(word) ||
    isHead(word)
  );
}
