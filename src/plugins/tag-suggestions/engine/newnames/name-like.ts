import { NO_NAMES } from '../lexicon/abbreviations';
import { CALENDAR, NATIONALITIES } from '../lexicon/calendar';
import { FUNCTION_WORDS, OPENERS } from '../lexicon/function-words';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { isHead } from '../lexicon/heads';
import { HONORIFICS, OFFICES } from '../lexicon/titles';
import { singular, type Token } from '../tokens';
import type { CaseEvidence } from './evidence';
import { singularAcronym } from './keys';
import { isNumberedUnit } from './units';

/** Capitals alone do not make a name: generic words, dates and words that the same text writes small are none. */
export function isNameLike(words: readonly Token[], evidence: CaseEvidence): boolean {
  const [word] = words;
  if (word === undefined) return false;
  if (words.length === 1) return isSingleName(word, evidence);
  if (isNumberedUnit(words)) return true;
  const content = words.filter((each) => each.hasLetter && !each.lowercase && each.norm !== 'and');
  const last = content[content.length - 1];
  if (last === undefined || OFFICES.has(last.norm)) return false;
  if (/\d{5}/.test(last.norm)) return false;
  const telling = content.filter((each) => !isNumeral(each));
  if (telling.length < content.length && telling.every((each) => isGeneric(each.norm))) return false;
  if (telling.some((each) => each.allCaps || each.innerCapital)) return true;
  const small = content.filter((each) => {
    const count = evidence.get(each.norm);
    return count !== undefined && count.lower > 0 && count.lower >= count.inside;
  });
  if (small.length === content.length) return false;
  return !content.every((each) => isGeneric(each.norm) || small.includes(each));
}

/** Small words that are initials as well: US, IT, WHO. Others in capitals are only said aloud. */
const SHOUTED = /^(?:us|it|who|am)$/;

/** The same for one word. */
export function isSingleName(word: Token, evidence: CaseEvidence): boolean {
  const { norm } = word;
  if (norm.length < 2 || NO_NAMES.has(singularAcronym(word)) || CALENDAR.has(norm) || NATIONALITIES.has(norm))
    return false;
  if (word.allCaps || word.innerCapital)
    return (
      !GENERIC_WORDS.has(norm) &&
      !(FUNCTION_WORDS.has(norm) && !SHOUTED.test(norm)) &&
      !/^fy\d/.test(norm) &&
      !/\d{5}/.test(norm) &&
      !/^(?:[ivxlc]+|annexure-.*)$/.test(norm) &&
      !HONORIFICS.has(norm) &&
      !OFFICES.has(norm)
    );
  if (FUNCTION_WORDS.has(norm) || OPENERS.has(norm) || isGeneric(norm)) return false;
  const count = evidence.get(norm);
  return count === undefined || count.lower === 0 || count.inside > 3 * count.lower;
}

/** A Roman numeral, as in "II Year": it counts and does not name. */
function isNumeral(token: Token): boolean {
  return token.allCaps && /^(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})$/.test(token.norm);
}

function isGeneric(norm: string): boolean {
  return (
    GENERIC_WORDS.has(norm) ||
    GENERIC_WORDS.has(singular(norm)) ||
    isHead(norm) ||
    HONORIFICS.has(norm) ||
    OFFICES.has(norm) ||
    FUNCTION_WORDS.has(norm) ||
    isHead(norm.replace(/s$/, ''))
  );
}
