/** What a bracket says: short forms, long forms, or both. */
import { trimmed, type Span } from './spans';

/** Words that introduce a short form: "(hereinafter X)", "(also known as X)". */
const SHORT_MARKER =
  /^(?:or|also|now|here(?:in)?after|henceforth|thereafter|formerly|previously|earlier|commonly|popularly|better|generally|known|referred|to|as|in short|short|short form|abbreviat(?:ed|ion)|acronym|abbr\.?|called|termed|named|designated|denoted|symbol|by|the|i\.e\.|viz\.?)(?=[\s,:'"“‘])[\s,:'"“‘]*/iu;
/** Words that introduce a long form: "(for X)", "(which stands for X)". */
const LONG_MARKER =
  /^(?:for|encoding|meaning|i\.e\.|that is|or|the|an?|short|which|stand(?:s|ing)|abbreviation|acronym|of|namely|in full|full form|formerly|previously|earlier|also|now|known|called|as|is|from)(?=[\s,:'"“‘])[\s,:'"“‘]*/iu;
const MOST_MARKERS = 5;
const MOST_PIECES = 5;
const SEPARATOR = /[;,=|:/]|\s(?:or|and|also|here(?:in)?after|formerly|henceforth|aka)\s|\s[-–—]\s/gu;

export function withoutMarkers(text: string, span: Span, marker: 'short' | 'long'): Span {
  const regex = marker === 'short' ? SHORT_MARKER : LONG_MARKER;
  let { start } = span;
  for (let times = 0; times < MOST_MARKERS; times++) {
    const hit = regex.exec(text.slice(start, span.end));
    if (hit === null) break;
    start += hit[0].length;
  }
  return start < span.end ? { start, end: span.end } : span;
}

export interface Piece extends Span {
  /** The separator before the piece, without spaces; empty for the first. */
  after: string;
}

/** The pieces of a bracket's content between commas, semicolons and the like that stand in no inner bracket. */
export function piecesOf(text: string, inside: Span): Piece[] {
  const content = text.slice(inside.start, inside.end);
  const pieces: Piece[] = [];
  let from = 0;
  let after = '';
  const push = (end: number) => {
    const span = trimmed(text, inside.start + from, inside.start + end);
    if (span.start < span.end) pieces.push({ ...span, after });
  };
  for (const hit of content.matchAll(SEPARATOR)) {
    if (isNested(content, hit.index)) continue;
    push(hit.index);
    from = hit.index + hit[0].length;
    after = hit[0].trim();
    if (pieces.length === MOST_PIECES) return pieces;
  }
  push(content.length);
  return pieces;
}

function isNested(content: string, at: number): boolean {
  let depth = 0;
  for (let index = 0; index < at; index++) {
    const char = content.charAt(index);
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
  }
  return depth > 0;
}
