import type { ReadField } from '../article/reading';
import { CALENDAR, NATIONALITIES } from '../lexicon/calendar';
import { FUNCTION_WORDS, OPENERS } from '../lexicon/function-words';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { HEADS, isHead } from '../lexicon/heads';
import { HONORIFICS, OFFICES } from '../lexicon/titles';
import type { Token } from '../tokens';
import type { Chunk } from './chunks';
import type { CaseEvidence } from './evidence';

/** What is left of a chunk when titles, dates and sentence openers are taken off. Token indices, `to` exclusive. */
export interface Piece {
  from: number;
  to: number;
  /** A title stood directly before it: a person. */
  titled: boolean;
  /** Only a sentence's first capital speaks for it: to be believed when the text says it elsewhere. */
  doubtful: boolean;
}

/** Forms of address that are nothing else: a person's name starts after them wherever they stand. */
const FIRM_HONORIFICS =
  /^(?:mr|mrs|ms|dr|prof|shri|smt|sushri|kumari|thiru|hon|honble|hon'ble|lt|col|maj|capt|brig|cdr|adm|gen|vadm|radm|admiral|sgt)$/;
/** These are titles only before another title: "Air Marshal", "Rear Admiral", but "Air India". */
const TITLE_PREFIX =
  /^(?:air|rear|vice|wing|squadron|group|flight|field|joint|additional|special|union|state|acting|interim|former|deputy|under-secretary|chief|cabinet|prime|lieutenant)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Cuts a chunk into the names it holds. */
export function piecesOf(field: ReadField, chunk: Chunk, evidence: CaseEvidence): Piece[] {
  const { tokens } = field;
  let { from } = chunk;
  const { to, sentence } = chunk;
  let doubtful = false;
  const first = tokens[from] as Token;
  if (from === sentence.firstToken && isOpener(first, evidence, to - from)) {
    from++;
    while (from < to && !isContent(tokens[from] as Token)) from++;
  } else if (from === sentence.firstToken && to - from === 1) {
    doubtful =
      !isCertain(first) &&
      (evidence.get(first.norm)?.inside ?? 0) === 0 &&
      !isSubject(tokens, from, evidence);
  }
  if (from >= to) return [];
  return splitAtTitles(tokens, afterPlaceKind(tokens, from, to), to)
    .flatMap((piece) => trimDates(tokens, piece))
    .map((piece) => ({ ...piece, doubtful: doubtful || piece.doubtful }));
}

const AFTER_SUBJECT =
  /^(?:is|was|has|had|were|are|also|said|says|will|became|joined|announced|lies|became|hosts|hosted|won|began)$/;

/** A single word that opens a sentence as its subject, "Piedade is a village", and that the text never writes small. */
function isSubject(tokens: readonly Token[], at: number, evidence: CaseEvidence): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next === undefined || next.softBreak || next.hardBreak || !AFTER_SUBJECT.test(next.norm)) return false;
  return (
    !GENERIC_WORDS.has(token.norm) &&
    !/(?:ing|ion|ment|ness|ity|ers|ists)$/.test(token.norm) &&
    !evidence.has(token.norm)
  );
}

/** Its letters alone tell that it is a name: NATO, BrahMos, T-90. */
function isCertain(token: Token): boolean {
  return token.allCaps || token.innerCapital || token.hasDigit;
}

function isContent(token: Token): boolean {
  return token.hasLetter && (token.capitalised || token.innerCapital);
}

/** Whether a sentence's first word has its capital from its place only. */
function isOpener(token: Token, evidence: CaseEvidence, length: number): boolean {
  if (isCertain(token)) return false;
  const count = evidence.get(token.norm);
  const inside = count?.inside ?? 0;
  if (FUNCTION_WORDS.has(token.norm) || OPENERS.has(token.norm)) return true;
  if (count !== undefined && count.lower > 0) return count.lower >= inside;
  if (inside > 0) return false;
  return (
    length > 1 && /(?:[^aeiou]ly|[a-z]{3}ing|[a-z]{3}ed)$/.test(token.norm) && !HONORIFICS.has(token.norm)
  );
}

function splitAtTitles(tokens: readonly Token[], from: number, to: number): Piece[] {
  const cut = firmTitleInside(tokens, from, to);
  if (cut > from) return [...splitAtTitles(tokens, from, cut), ...splitAtTitles(tokens, cut, to)];
  let start = from;
  let office = false;
  while (start < to && isTitleAt(tokens, start, to)) {
    start++;
    office = true;
  }
  const rest = tokens.slice(start, to);
  if (rest.length === 0) return [];
  if (office) {
    if (rest[0]?.lowercase || rest[0]?.norm === 'and') return afterLink(tokens, start, to);
    if (endsAsThing(rest))
      return [{ from: afterAddress(tokens, from, to), to, titled: false, doubtful: false }];
    return splitAtOffice(tokens, start, to, true);
  }
  return splitAtOffice(tokens, start, to, false);
}

/** "Hon'ble Supreme Court": a form of address is no part of a body's name, "State" in "State Bank" is. */
function afterAddress(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && /^(?:hon|honble|hon'ble|shri|smt|dr|mr|mrs|ms)$/.test((tokens[at] as Token).norm))
    at++;
  return at;
}

/** "State of Odisha", "City of Pune": the place alone is the name. */
function afterPlaceKind(tokens: readonly Token[], from: number, to: number): number {
  const isKind = /^(?:state|states|city|town|village|district)$/.test((tokens[from] as Token).norm);
  if (!isKind || tokens[from + 1]?.norm !== 'of' || to - from < 3) return from;
  return isContent(tokens[from + 2] as Token) ? from + 2 : from;
}

/** "Chief Minister of Goa", "Secretary & Adviser": the office is no name; the place in it may be one. */
function afterLink(tokens: readonly Token[], start: number, to: number): Piece[] {
  let next = start;
  while (next < to && !isContent(tokens[next] as Token)) next++;
  if (next >= to || isTitleAt(tokens, next, to)) return next >= to ? [] : splitAtTitles(tokens, next, to);
  return [{ from: next, to, titled: false, doubtful: true }];
}

/** "Defence Minister Rajnath Singh": a person after an office; what qualifies the office is kept when it is an acronym or a body. */
function splitAtOffice(tokens: readonly Token[], from: number, to: number, titled: boolean): Piece[] {
  let office = -1;
  for (let index = from + 1; index < to; index++) {
    const token = tokens[index] as Token;
    if (OFFICES.has(token.norm) && !TITLE_PREFIX.test(token.norm)) office = index;
  }
  if (office < 0) return [{ from, to, titled, doubtful: false }];
  const rest = tokens.slice(office + 1, to);
  if (rest.length > 0 && (endsAsThing(rest) || rest[0]?.lowercase)) {
    if (rest[0]?.lowercase) return afterLink(tokens, office + 1, to);
    return [{ from, to, titled, doubtful: false }];
  }
  const pieces: Piece[] = [];
  let leftEnd = office;
  while (leftEnd > from && TITLE_PREFIX.test((tokens[leftEnd - 1] as Token).norm)) leftEnd--;
  const left = tokens.slice(from, leftEnd);
  const last = left[left.length - 1];
  if (last !== undefined && (last.allCaps || (left.length > 1 && isHead(last.norm))))
    pieces.push({ from, to: leftEnd, titled: false, doubtful: false });
  if (rest.length > 0)
    pieces.push(...splitAtTitles(tokens, office + 1, to).map((piece) => ({ ...piece, titled: true })));
  return pieces;
}

function firmTitleInside(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++) {
    if (!FIRM_HONORIFICS.test((tokens[index] as Token).norm)) continue;
    let cut = index;
    while (cut > from && isTitleAt(tokens, cut - 1, to)) cut--;
    return cut;
  }
  return -1;
}

function isTitleAt(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  const { norm } = token;
  if (token.possessive || (token.allCaps && norm.length > 4)) return false;
  if (TITLE_PREFIX.test(norm)) {
    const next = tokens[at + 1];
    return at + 1 < to && next !== undefined && isTitleAt(tokens, at + 1, to);
  }
  return HONORIFICS.has(norm) || OFFICES.has(norm);
}

/** A body, place or thing rather than a person: it ends in a head noun or has "of" in it. */
function endsAsThing(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  if (last !== undefined && isHead(last.norm)) return true;
  return tokens.some(
    (token, index) => index > 0 && token.norm === 'of' && isHead(tokens[index - 1]?.norm ?? ''),
  );
}

/** Takes weekdays off the front and years, months and numbers off the end, unless they belong to an event's name. */
function trimDates(tokens: readonly Token[], piece: Piece): Piece[] {
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
