import type { ReadField } from '../article/reading';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { isHead } from '../lexicon/heads';
import { ASSAULTS, OF_PLACE, WHENCE, WHERE } from '../lexicon/places';
import type { NameMatch } from '../names';
import { isCountry } from '../newnames/countries';
import { singular, type Token } from '../tokens';
import type { Coverage } from './coverage';
import { sentenceOf } from './draft';
import { isEveryday } from './everyday';

/** Words that a list is followed back over to its beginning. */
const LIST = 24;

/** Whether the words around a name say that a place is meant by it. */
export function isPlaced(
  field: ReadField,
  hit: NameMatch,
  words: ReadonlySet<string>,
  persons: ReadonlyMap<string, boolean>,
  covering: Coverage,
): boolean {
  const { tokens } = field;
  const first = tokens[hit.firstToken] as Token;
  if (hit.lastToken - hit.firstToken > 1) return !first.lowercase;
  if (first.lowercase) return false;
  if (words.has(first.norm) || isCountry(first.norm)) return true;
  const whole = covering.get(field)?.get(hit.firstToken);
  if (whole !== undefined && whole.to - whole.from > 1) return false;
  if (isBesideCountry(field, hit)) return true;
  // In a headline nearly every word has a capital: what stands there is judged by the text below.
  if (
    sentenceOf({ field, from: hit.firstToken, to: hit.lastToken, start: hit.start, end: hit.end })
      ?.headlineCase
  )
    return false;
  if (isOfPlace(field, hit)) return true;
  const start = startOfList(field, hit.firstToken);
  const before = tokens[start - 1];
  const opening = tokens[start] as Token;
  for (let at = start; at < hit.firstToken; at++) if (isCountry((tokens[at] as Token).norm)) return true;
  if (before === undefined || opening.softBreak || opening.hardBreak) return false;
  if (WHERE.has(before.norm)) return true;
  if (isAttribute(field, hit)) return true;
  if (before.norm === 'on' && ASSAULTS.has(tokens[start - 2]?.norm ?? '')) return true;
  if (!WHENCE.has(before.norm) || persons.get(first.norm) === true || first.possessive) return false;
  // "The Children of Talla", "A Storm to Karsa": titles of something else.
  const further = tokens[start - 2];
  return further === undefined || before.softBreak || !further.capitalised || isHead(singular(further.norm));
}

/** "the Talla bridgehead", "an Karsa politician": with an article, before a noun, stand places and hardly ever people. */
function isAttribute({ tokens }: ReadField, hit: NameMatch): boolean {
  const article = tokens[hit.firstToken - 1];
  const first = tokens[hit.firstToken] as Token;
  const next = tokens[hit.lastToken];
  if (article === undefined || next === undefined || next.softBreak || next.hardBreak) return false;
  if (!/^(?:a|an|the)$/.test(article.norm) || first.possessive || first.quoted) return false;
  return next.lowercase && !FUNCTION_WORDS.has(next.norm) && first.norm.length > 3 && !isEveryday(first.norm);
}

/** "Talla, India", "Karsa County, Talla" and "Institute of Harbours, Talla". */
function isBesideCountry({ tokens, text }: ReadField, hit: NameMatch): boolean {
  const first = tokens[hit.firstToken] as Token;
  const before = tokens[hit.firstToken - 1];
  if (before !== undefined && before.capitalised && (isHead(before.norm) || before.norm === 'field'))
    if (/^\s?,\s$/.test(text.slice(before.end, first.start))) return true;
  const next = tokens[hit.lastToken];
  return next !== undefined && isCountry(next.norm) && /^\s?,\s$/.test(text.slice(hit.end, next.start));
}

/** "Talla region", "Talla is a small village": what follows says that it is a place. */
function isOfPlace({ tokens }: ReadField, hit: NameMatch): boolean {
  const next = tokens[hit.lastToken];
  if (next === undefined || next.hardBreak) return false;
  if (next.softBreak) return false;
  if (next.lowercase && OF_PLACE.has(next.norm)) return true;
  if (next.norm !== 'is' && next.norm !== 'was') return false;
  for (let at = hit.lastToken + 1; at < hit.lastToken + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.softBreak || token.hardBreak || !token.lowercase) return false;
    if (OF_PLACE.has(token.norm)) return true;
  }
  return false;
}

/** "Karsa" in "to Karsa, Mirana and Talla", from Talla: first token of the list. */
function startOfList({ tokens, text }: ReadField, from: number): number {
  let start = from;
  for (let at = from; at > 0 && from - at < LIST; at--) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    if (token.hardBreak || !(before.capitalised || before.norm === 'and' || before.norm === 'or')) break;
    const gap = text.slice(before.end, token.start);
    const isListed = before.capitalised
      ? token.norm === 'and' || token.norm === 'or' || /^\s?[,(]\s?$/.test(gap)
      : true;
    if (!isListed) break;
    if (before.capitalised) start = at - 1;
  }
  return start;
}
