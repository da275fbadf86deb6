import { CALENDAR, NATIONALITIES } from '../lexicon/calendar';
import { HEADS } from '../lexicon/heads';
import type { Token } from '../tokens';
import { isContent, type Piece } from './piece';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const CURRENCY = /^(?:rs|inr|usd|eur|gbp)$/;

/** Takes weekdays off the front and years, months and numbers off the end, unless they belong to an event's name. */
export function trimDates(tokens: readonly Token[], piece: Piece): Piece[] {
  let { from, to } = piece;
  while (from < to && WEEKDAY.test((tokens[from] as Token).norm) && to - from > 1) from++;
  from = afterDate(tokens, from, to);
  const isEvent =
    isEdition(tokens, from, to) || tokens.slice(from, to).some((token) => HEADS.event.has(token.norm));
  while (to > from) {
    const last = tokens[to - 1] as Token;
    const isYear = !last.hasLetter && /^(?:1[5-9]|20)\d\d$/.test(last.norm);
    const isDate = CALENDAR.has(last.norm) && to - from > 1 && !isEvent;
    const isPrice = CURRENCY.test(last.norm) && to - from > 1;
    if (
      !(isYear && !isEvent) &&
      !isDate &&
      !isPrice &&
      (last.hasLetter || to - from > 1) &&
      isContentOrNumber(last)
    )
      break;
    to--;
  }
  if (to <= from) return [];
  if (tokens.slice(from, to).every((token) => CALENDAR.has(token.norm) || !token.hasLetter)) return [];
  if (to - from === 1 && NATIONALITIES.has((tokens[from] as Token).norm)) return [];
  return [{ ...piece, from, to }];
}

/** "at Aero Talla 2025", "Aero Talla 2025 opened": a year that closes the name of something held again and again. */
function isEdition(tokens: readonly Token[], from: number, to: number): boolean {
  const year = tokens[to - 1] as Token;
  if (to - from < 3 || year.hasLetter || !/^20\d\d$/.test(year.norm)) return false;
  if (tokens.slice(from, to - 1).some((token) => CALENDAR.has(token.norm) || !isContent(token))) return false;
  const before = tokens[from - 1];
  const after = tokens[to];
  const isAt = before !== undefined && !(tokens[from] as Token).softBreak && HELD_BEFORE.test(before.norm);
  return isAt || (after !== undefined && !after.softBreak && !after.hardBreak && HELD_AFTER.test(after.norm));
}

const HELD_BEFORE = /^(?:at|during|for|the|inaugurated|inaugurates|hosted|hosts|opened|opens|attended)$/;
const HELD_AFTER =
  /^(?:opened|opens|began|begins|will|concluded|concludes|kicked|is|was|featured|features|edition)$/;

/** "In October 2007 Watson resigned", "on 3 May Anil Varma": a month with a number, and the year, are no part of a name. */
function afterDate(tokens: readonly Token[], from: number, to: number): number {
  const isMonth = CALENDAR.has((tokens[from] as Token).norm);
  let at = from + 1;
  while (at < to && isNumber(tokens[at] as Token)) at++;
  const isDate = isMonth && (at > from + 1 || DAY.test(tokens[from - 1]?.norm ?? ''));
  return isDate && at < to ? at : from;
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && !token.hasLetter && token.hasDigit;
}

function isContentOrNumber(token: Token): boolean {
  return isContent(token) || (!token.hasLetter && token.hasDigit);
}
