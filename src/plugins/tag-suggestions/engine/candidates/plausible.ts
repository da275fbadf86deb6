import { CALENDAR } from '../lexicon/calendar';
import type { ReadField } from '../article/reading';
import type { NameMatch } from '../names';
import type { FoundName } from '../newnames';
import type { CaseEvidence } from '../newnames/evidence';
import { fold, type Token } from '../tokens';

import type { Entity } from '../types';
import type { Coverage } from './coverage';
import { sentenceOf } from './draft';
import { isEveryday } from './everyday';
import { NEAR_PLACE } from './surrounding-words';

/** An entity that a name in the text may mean. */
interface Reading {
  entity: Entity;
  alias: string;
  exactCase: boolean;
}

/** What an article and the house tell about the words of a name. */
export interface Signs {
  evidence: CaseEvidence;
  covering: Coverage;
  /** The same for names that are beyond doubt. */
  firm: Coverage;
  persons: ReadonlyMap<string, boolean>;
  /** Words that the article uses as places somewhere, see `placedWords`. */
  placed: ReadonlySet<string>;
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
  { entity, alias, exactCase }: Reading,
  { evidence, covering, firm, persons, placed, isTrusted }: Signs,
): boolean {
  if (entity.kind === 'topic') return true;
  const first = field.tokens[hit.firstToken] as Token;
  if (!exactCase && isOrdinary(field, hit, alias)) return false;
  if (isDate(field, hit)) return false;
  if (hit.lastToken - hit.firstToken > 1) return !isWithin(hit, firm.get(field)?.get(hit.firstToken));
  if (entity.kind === undefined) return !(first.lowercase && !exactCase && isShortForm(alias, entity.name));
  if (first.lowercase && !exactCase) return false;
  const whole = covering.get(field)?.get(hit.firstToken);
  if (whole !== undefined && whole.to - whole.from > 1) return false;
  if (entity.kind !== 'place') return true;
  // "IP" is not the town of Ip, except in a line of capitals; TASHKENT is Tashkent.
  if (first.allCaps && !exactCase) {
    if (isTrusted) return hit.end - hit.start > 4 || inCapitals(field, hit);
    return inCapitals(field, hit) && placed.has(first.norm);
  }
  // Of "Vice-President" the name is "Vice".
  const word =
    hit.end < first.nameEnd || hit.start > first.start
      ? fold(field.text.slice(hit.start, hit.end))
      : first.norm;
  const count = evidence.get(word);
  const before = field.tokens[hit.firstToken - 1];
  const located = before !== undefined && !first.softBreak && NEAR_PLACE.has(before.norm);
  const bearer = persons.get(word);
  if (bearer !== undefined && (bearer || !isTrusted) && !(isTrusted ? located : placed.has(word)))
    return false;
  const isSmallToo = (count?.lower ?? 0) > 0;
  if (isSmallToo || isEveryday(word)) {
    if (!located || CALENDAR.has(word) || isSmallToo) return false;
    return isTrusted || (exactCase && placed.has(word) && !isNextCapital(field, hit));
  }
  if (isTrusted) return true;
  // Towns of two or three letters (Dô, Mos, Run) are syllables and abbreviations of something else.
  if (word.length < 4) return located && exactCase && placed.has(word);
  return placed.has(word);
}

/** "15 May" is nobody called May. */
function isDate({ tokens }: ReadField, hit: NameMatch): boolean {
  if (hit.lastToken - hit.firstToken > 1 || !CALENDAR.has((tokens[hit.firstToken] as Token).norm))
    return false;
  return [tokens[hit.firstToken - 1], tokens[hit.lastToken]].some(
    (each) => each !== undefined && each.hasDigit,
  );
}

/** "the mission" for a band called The Mission: with an article, one word needs its capitals. */
function isOrdinary(field: ReadField, hit: NameMatch, alias: string): boolean {
  return (
    hit.lastToken - hit.firstToken === 2 &&
    /^The\s/.test(alias) &&
    field.tokens[hit.firstToken]?.norm === 'the'
  );
}

/**
 * "army" for the Army of the Potomac, "mercury" for Mercury (planet): one word that stands for a longer name, or
 * that needed a qualifier, is as a common noun something else.
 */
function isShortForm(alias: string, name: string): boolean {
  return alias !== name && !/\s/.test(alias) && /^\p{Lu}/u.test(alias) && name.includes(alias);
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
  let end = whole.to;
  // Of "Karsa Games 2026" the year is no word that makes the name another one.
  while (end > whole.from && !(whole.field.tokens[end - 1] as Token).hasLetter) end--;
  return end - whole.from > hit.lastToken - hit.firstToken;
}
