import { isHead } from '../lexicon/heads';
import { WHENCE, WHERE } from '../lexicon/places';
import { HONORIFICS, OFFICES } from '../lexicon/titles';
import type { Token } from '../tokens';
import { isContent, type Piece } from './piece';

/** Forms of address that are nothing else: a person's name starts after them wherever they stand. */
const FIRM_HONORIFICS =
  /^(?:mr|mrs|ms|dr|prof|shri|smt|sushri|kumari|thiru|hon|honble|hon'ble|lt|col|maj|capt|brig|cdr|adm|gen|vadm|radm|admiral|sgt)$/;
/** These are titles only before another title: "Air Marshal", "Rear Admiral", but "Air India". */
const TITLE_PREFIX =
  /^(?:air|rear|vice|wing|squadron|group|flight|field|joint|additional|special|union|state|acting|interim|former|deputy|under-secretary|chief|cabinet|prime)$/;

/** Takes titles and offices off a run of capitals, and cuts it where one stands inside. */
export function splitAtTitles(tokens: readonly Token[], from: number, to: number): Piece[] {
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
  if (norm === 'sri' && isInPlaceName(tokens, at, to)) return false;
  return HONORIFICS.has(norm) || OFFICES.has(norm);
}

/** "Sri Lanka", "in Sri Vijaya Puram": in the names of places it is no form of address. */
function isInPlaceName(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && (WHERE.has(before.norm) || WHENCE.has(before.norm))) return true;
  return to - at === 2 && !(tokens[at + 1] as Token).possessive;
}

/** A body, place or thing rather than a person: it ends in a head noun or has "of" in it. */
function endsAsThing(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  if (last !== undefined && isHead(last.norm)) return true;
  return tokens.some(
    (token, index) => index > 0 && token.norm === 'of' && isHead(tokens[index - 1]?.norm ?? ''),
  );
}
