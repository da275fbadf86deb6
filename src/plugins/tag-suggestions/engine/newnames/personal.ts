import { GENERIC_WORDS } from '../lexicon/generic-words';
import { NAME_PARTICLES } from '../lexicon/heads';
import { SUBJECTS } from '../lexicon/subjects';
import { singular, type Token } from '../tokens';
import type { CaseEvidence } from './evidence';

const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ology|ship|ism|tions|ments|ics|ives?|ed|ery|ware)$/;
/** Whether a name is built as a person's: two to four capitalised words, initials and particles among them. */
export function looksPersonal(words: readonly Token[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  // "Bharat GI": initials stand before a person's name, not behind it.
  if (words[words.length - 1]?.allCaps && words.some((word) => word.capitalised && !word.allCaps))
    return false;
  let full = 0;
  for (const word of words) {
    if (
      word.hasDigit ||
      word.norm.includes('&') ||
      word.norm === 'and' ||
      word.norm === 'of' ||
      word.norm === 'for'
    )
      return false;
    if (word.lowercase && !NAME_PARTICLES.has(word.norm)) return false;
    if (word.allCaps && word.norm.length > 3) return false;
    if (!word.allCaps && word.norm.length > 1) full++;
  }
  return full >= 1;
}

/** Whether common words make up a name, so that it is a person's hardly ever. */
export function hasCommonWord(words: readonly Token[], evidence: CaseEvidence): boolean {
  return words.some((word) => {
    if (word.lowercase || word.norm.length < 3 || word.possessive) return false;
    const { norm } = word;
    if (
      SUBJECTS.has(norm) ||
      GENERIC_WORDS.has(norm) ||
      GENERIC_WORDS.has(singular(norm)) ||
      (norm.length > 6 && ABSTRACT.test(norm))
    )
      return true;
    return (evidence.get(norm)?.lower ?? 0) > 0;
  });
}
