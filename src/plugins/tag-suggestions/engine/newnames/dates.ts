import { CALENDAR, NATIONALITIES } from '../lexicon/calendar';
import { HEADS } from '../lexicon/heads';
import type { Token } from '../tokens';
import { isContent, type Piece } from './piece';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Takes weekdays off the front and years, months and numbers off the end, unless they belong to an event's name. */
export function trimDates(tokens: readonly Token[], piece: Piece): Piece[] {
  let { from, to } = piece;
  while (from < to && WEEKDAY.test((tokens[from] as Token).norm) && to - from > 1) from++;
  const isEvent = tokens.slice(from, to).some((token) => HEADS.event.has(token.norm));
  while (to > from) {
    const last = tokens[to - 1] as Token;
    const isYear = !last.hasLetter && /^(?:1[5-9]|20)\d\d$/.test(last.norm);
    const isDate = CALENDAR.has(last.norm) && to - from > 1 && !isEvent;
    if (!(isYear && !isEvent) && !isDate && (last.hasLetter || to - from > 1) && isContentOrNumber(last))
      break;
    to--;
  }
  if (to <= from) return [];
  if (tokens.slice(from, to).every((token) => CALENDAR.has(token.norm) || !token.hasLetter)) return [];
  if (to - from === 1 && NATIONALITIES.has((tokens[from] as Token).norm)) return [];
  return [{ ...piece, from, to }];
}

function isContentOrNumber(token: Token): boolean {
  return isContent(token) || (!token.hasLetter && token.hasDigit);
}
