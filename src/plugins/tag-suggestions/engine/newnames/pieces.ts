import type { ReadField } from '../article/reading';
import { FUNCTION_WORDS, OPENERS } from '../lexicon/function-words';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { HONORIFICS } from '../lexicon/titles';
import type { Token } from '../tokens';
import type { Chunk } from './chunks';
import { trimDates } from './dates';
import type { CaseEvidence } from './evidence';
import { splitAtTitles } from './offices';
import { isContent, type Piece } from './piece';
import { withNumber } from './units';

/** Cuts a chunk into the names it holds. */
export function piecesOf(field: ReadField, chunk: Chunk, evidence: CaseEvidence): Piece[] {
  const { tokens } = field;
  if (chunk.quoted) return [{ from: chunk.from, to: chunk.to, titled: false, doubtful: false, quoted: true }];
  let { from } = chunk;
  const { to, sentence } = chunk;
  let doubtful = false;
  const first = tokens[from] as Token;
  if (from === sentence.firstToken && isOpener(first, evidence, to - from)) {
    from++;
    while (from < to && !isContent(tokens[from] as Token)) from++;
    from = withNumber(tokens, field.text, from, to);
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

/** "State of Odisha", "City of Pune": the place alone is the name. */
function afterPlaceKind(tokens: readonly Token[], from: number, to: number): number {
  const isKind = /^(?:state|states|city|town|village|district)$/.test((tokens[from] as Token).norm);
  if (!isKind || tokens[from + 1]?.norm !== 'of' || to - from < 3) return from;
  return isContent(tokens[from + 2] as Token) ? from + 2 : from;
}
