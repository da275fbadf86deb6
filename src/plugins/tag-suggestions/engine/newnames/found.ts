import type { ReadField } from '../article/reading';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { HUMAN_ACTS, PAST_FORMS, ROLES } from '../lexicon/roles';
import { wordSet } from '../lexicon/words';
import type { Token } from '../tokens';
import { keyOf } from './keys';
import type { KindCues } from './kinds';
import type { Piece } from './piece';

/** One place where a name that is not looked up in any list stands. */
export interface FoundName {
  field: ReadField;
  /** Token indices in the field; `to` is exclusive. */
  from: number;
  to: number;
  /** UTF-16 offsets in the field's text. */
  start: number;
  end: number;
  /** Comparison form, see `keyOf`. */
  key: string;
  doubtful: boolean;
  cues: KindCues;
}

/** A `FoundName` for a run of tokens. */
export function toFound(field: ReadField, piece: Piece): FoundName {
  const { tokens } = field;
  const first = tokens[piece.from] as Token;
  const last = tokens[piece.to - 1] as Token;
  const next = tokens[piece.to];
  const after = next === undefined || next.softBreak || next.hardBreak ? '' : next.norm;
  const before = wordBefore(tokens, piece);
  return {
    field,
    from: piece.from,
    to: piece.to,
    start: first.start,
    end: last.nameEnd,
    key: keyOf(tokens, piece.from, piece.to),
    doubtful: piece.doubtful,
    cues: {
      titled: piece.titled,
      before,
      after,
      listed: isListed(field, piece.from),
      determined: DETERMINERS.test(before === '' ? '' : (tokens[piece.from - 1]?.norm ?? '')),
      quoted: piece.quoted === true,
      related: isRelated(tokens, piece.from),
      acts: last.possessive || /[a-z]{3}ed$/.test(after) || PAST_FORMS.has(after),
      noun: next !== undefined && after !== '' && next.lowercase && isNoun(after),
    },
  };
}

const DETERMINERS = /^(?:the|a|an)$/;

/** A lower-case word that goes on with the name as a noun: "Green Hydrogen plants"; no small word and no verb by its ending. */
function isNoun(norm: string): boolean {
  return (
    !FUNCTION_WORDS.has(norm) &&
    !HUMAN_ACTS.has(norm) &&
    !/(?:[^e]ed|ing|ly|[^s]s|came|took|won|led|left)$/.test(norm)
  );
}

/** "the singer Liv Haugen", "his daughter, Liv": a word for what people are stands before it. */
function isRelated(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined && before.lowercase && !(tokens[from] as Token).hardBreak && ROLES.has(before.norm)
  );
}

const COASTS = wordSet(
  'coast coasts shore shores waters north south east west border borders city town village state island port outskirts',
);

/** The word before a name, through the article of "in the Philippines"; "near" for "off the coast of Talla". */
function wordBefore(tokens: readonly Token[], { from, to }: Pick<Piece, 'from' | 'to'>): string {
  const first = tokens[from] as Token;
  if (first.softBreak || first.hardBreak) return '';
  const before = tokens[from - 1];
  const further = tokens[from - 2];
  if (before === undefined) return '';
  if (further === undefined || before.softBreak || before.hardBreak) return before.norm;
  if (before.norm === 'of' && further.lowercase && COASTS.has(further.norm)) return 'near';
  const isPlural = /[^us]s$/.test(first.norm);
  const isPlain = to - from === 1 && first.capitalised && !first.allCaps && !first.innerCapital;
  return before.norm === 'the' && isPlain && isPlural ? further.norm : before.norm;
}

/** Follows another capitalised word and a comma, as the second place of "Salem, Oregon" does. */
function isListed(field: ReadField, from: number): boolean {
  const before = field.tokens[from - 1];
  const token = field.tokens[from];
  if (before === undefined || token === undefined || !before.capitalised) return false;
  return /^\s?,\s$/.test(field.text.slice(before.end, token.start));
}
