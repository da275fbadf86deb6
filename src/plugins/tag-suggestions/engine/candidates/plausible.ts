import type { ReadField } from '../article/reading';
import { CALENDAR } from '../lexicon/calendar';
import { FUNCTION_WORDS, OPENERS } from '../lexicon/function-words';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { isHead } from '../lexicon/heads';
import { HONORIFICS, OFFICES } from '../lexicon/titles';
import type { NameMatch } from '../names';
import type { FoundName } from '../newnames';
import type { CaseEvidence } from '../newnames/evidence';
import { fold, type Token } from '../tokens';
import type { Entity } from '../types';
import type { Coverage } from './coverage';
import { sentenceOf } from './draft';
import { NEAR_PLACE } from './surrounding-words';

/** What an article and the house tell about the words of a name. */
export interface Signs {
  evidence: CaseEvidence;
  covering: Coverage;
  /** The same for names that are beyond doubt. */
  firm: Coverage;
  persons: ReadonlyMap<string, boolean>;
  /** The house chose its places one by one, or has tagged with this one: its name needs no further sign. */
  isTrusted: boolean;
}

/**
 * Whether a name in the text can be this entity: a proper name is not written small, is not a word of a
 * longer name and, when it is an everyday word, somebody's surname here or one of a gazetteer's many
 * towns, needs a sign that it is meant.
 */
export function isPlausible(
  field: ReadField,
  hit: NameMatch,
  entity: Entity,
  exactCase: boolean,
  { evidence, covering, firm, persons, isTrusted }: Signs,
): boolean {
  if (entity.kind === undefined || entity.kind === 'topic') return true;
  const first = field.tokens[hit.firstToken] as Token;
  if (hit.lastToken - hit.firstToken > 1) return !isWithin(hit, firm.get(field)?.get(hit.firstToken));
  if (first.lowercase && !exactCase) return false;
  const whole = covering.get(field)?.get(hit.firstToken);
  if (whole !== undefined && whole.to - whole.from > 1) return false;
  if (entity.kind !== 'place') return true;
  // "IP" is not the town of Ip, except in a line of capitals; TASHKENT is Tashkent.
  if (first.allCaps) return exactCase || inCapitals(field, hit) || (isTrusted && hit.end - hit.start > 4);
  // Of "Vice-President" the name is "Vice".
  const word =
    hit.end < first.nameEnd || hit.start > first.start
      ? fold(field.text.slice(hit.start, hit.end))
      : first.norm;
  const count = evidence.get(word);
  const before = field.tokens[hit.firstToken - 1];
  const located = before !== undefined && !first.softBreak && NEAR_PLACE.has(before.norm);
  const bearer = persons.get(word);
  if (bearer !== undefined && (bearer || !isTrusted) && !located) return false;
  const isSmallToo = (count?.lower ?? 0) > 0;
  if (isSmallToo || isEveryday(word)) {
    if (!located || CALENDAR.has(word) || isSmallToo) return false;
    return isTrusted || (exactCase && !isNextCapital(field, hit));
  }
  if (isTrusted) return true;
  // Towns of two or three letters (Dô, Mos, Run) are syllables and abbreviations of something else.
  if (word.length < 4) return located && exactCase;
  return whole !== undefined || (count?.inside ?? 0) > 0 || located;
}

function isEveryday(word: string): boolean {
  return (
    CALENDAR.has(word) ||
    FUNCTION_WORDS.has(word) ||
    OPENERS.has(word) ||
    GENERIC_WORDS.has(word) ||
    OFFICES.has(word) ||
    HONORIFICS.has(word) ||
    isHead(word)
  );
}

function isNextCapital(field: ReadField, hit: NameMatch): boolean {
  const next = field.tokens[hit.lastToken];
  return next !== undefined && next.capitalised && !next.softBreak;
}

function inCapitals(field: ReadField, hit: NameMatch): boolean {
  return (
    sentenceOf({ field, from: hit.firstToken, to: hit.lastToken, start: hit.start, end: hit.end })
      ?.capitals === true
  );
}

/** "United Nations" in "United Nations Convention on the Law of the Sea". */
function isWithin(hit: NameMatch, whole: FoundName | undefined): boolean {
  if (whole === undefined || whole.from > hit.firstToken || whole.to < hit.lastToken) return false;
  return whole.to - whole.from > hit.lastToken - hit.firstToken;
}
