import { FUNCTION_WORDS } from '../lexicon/function-words';
import { HEADS, isHead, NAME_PARTICLES, TAKES_OF } from '../lexicon/heads';
import { HONORIFICS, OFFICES } from '../lexicon/titles';
import { wordSet } from '../lexicon/words';
import type { Token } from '../tokens';
import { isCapital, touches } from './capitals';

const ON_TAKERS = wordSet(
  'commission committee council conference convention panel group treaty act forum inter-governmental',
);
/** Nouns that say what they are for; "the Hockey League for the Harbour Eagles" is two names. */
const FOR_TAKERS = wordSet(
  `academy act agency alliance association award awards board bureau campaign center centre charter coalition commission committee
   conference convention council day decade declaration department directorate facility federation fellowship forum foundation framework front fund
   initiative institute institution laboratory library ministry mission movement network office organisation organization
   panel partnership party policy prize program programme project regulation regulations rules scheme school secretariat service society strategy
   treaty tribunal trust union unit workshop`,
);
/** With words before them they are names in full: "Chittoor District of Andhra Pradesh". */
const NAMED_IN_FULL =
  /^(?:district|taluk|tehsil|taluka|county|province|village|town|township|station|line|river|road|street|bridge|brigade|battalion|regiment)$/;

/** Over one or two small words to the next capital: "of the", "for", "&", "bin". */
export function reachOver(
  tokens: readonly Token[],
  text: string,
  from: number,
  to: number,
  end: number,
): number {
  const link = tokens[to] as Token;
  let after = to + 1;
  if (after < end && /^(?:of|for|on)$/.test(link.norm) && tokens[after]?.norm === 'the') after++;
  const target = tokens[after];
  if (after >= end || target === undefined || !isCapital(target)) return to;
  for (let index = to + 1; index <= after; index++) {
    if (!touches(text, tokens[index - 1] as Token, tokens[index] as Token)) return to;
  }
  if (FUNCTION_WORDS.has(target.norm) && !target.allCaps) return to;
  return joins(tokens, link, from, to, after, end) ? after + 1 : to;
}

function joins(
  tokens: readonly Token[],
  link: Token,
  from: number,
  to: number,
  after: number,
  end: number,
): boolean {
  const last = (tokens[to - 1] as Token).norm;
  const target = (tokens[after] as Token).norm;
  switch (link.norm) {
    case 'of':
      // "Staff of the Ministry of Ports": a sentence's first word gains nothing by its capital.
      if (to - from === 1 && (tokens[from] as Token).sentenceStart && TAKES_OF.has(target)) return false;
      if (to - from > 1 && NAMED_IN_FULL.test(last)) return false;
      return (
        TAKES_OF.has(last) || isHead(last) || OFFICES.has(last) || (to - from > 1 && /[^s]s$/.test(last))
      );
    case 'for':
      return (FOR_TAKERS.has(last) && to - from <= 4) || OFFICES.has(last);
    case 'on':
      return ON_TAKERS.has(last);
    case 'and':
      return joinsWithAnd(tokens, link, from, to, after, end);
    default:
      return link.lowercase && NAME_PARTICLES.has(link.norm) && !isHead(last);
  }
}

/**
 * "Ministry of Health and Family Welfare" is one name, "Rajnath Singh and Andrei Belousov" are two: "and"
 * joins inside what an "of" opened, or when only the whole ends in a head noun ("Research and Development
 * Organisation"), and never before a title, an acronym or another "Ministry of".
 */
function joinsWithAnd(
  tokens: readonly Token[],
  link: Token,
  from: number,
  to: number,
  after: number,
  end: number,
): boolean {
  const left = tokens.slice(from, to);
  const right: Token[] = [];
  for (let index = after; index < end && index < after + 8; index++) {
    const token = tokens[index] as Token;
    if (index > after && (token.softBreak || token.quoted || !isCapital(token))) break;
    right.push(token);
  }
  const first = right[0];
  if (first === undefined || HONORIFICS.has(first.norm) || OFFICES.has(first.norm)) return false;
  const isSign = link.end - link.start === 1;
  if (isSign && left.length === 1 && right.length === 1) return true;
  if (
    right.length <= 2 &&
    TAKES_OF.has(right[right.length - 1]?.norm ?? '') &&
    tokens[after + right.length]?.norm === 'of'
  )
    return false;
  if (first.allCaps && !left.every((token) => token.allCaps)) return false;
  const norms = left.map((token) => token.norm);
  const opened = Math.max(norms.lastIndexOf('of'), norms.lastIndexOf('for'));
  const insideOf = opened > 0 && TAKES_OF.has(left[opened - 1]?.norm ?? '') && left.length - opened <= 3;
  const leftHead = isHead(left[left.length - 1]?.norm ?? '');
  const rightHead = right.length > 1 && isHead(right[right.length - 1]?.norm ?? '');
  if (insideOf) return right.length <= 2 && !(right.length > 1 && isPlaceOrOrg(right));
  if (rightHead && right.length <= 3 && (isSign || !leftHead)) return isSign || left.length >= 2;
  return isSign && leftHead === false && left.length + right.length <= 4 && left.length !== right.length;
}

function isPlaceOrOrg(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1]?.norm ?? '';
  return (
    HEADS.place.has(last) || /^(?:ministry|department|university|commission|police|navy|army)$/.test(last)
  );
}
