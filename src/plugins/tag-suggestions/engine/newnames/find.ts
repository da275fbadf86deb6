import type { ReadArticle, ReadField } from '../article/reading';
import { CALENDAR, NATIONALITIES } from '../lexicon/calendar';
import { FUNCTION_WORDS, OPENERS } from '../lexicon/function-words';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { isHead } from '../lexicon/heads';
import { HONORIFICS, OFFICES } from '../lexicon/titles';
import { wordSet } from '../lexicon/words';
import { singular, spelling, type Token, unitsOf } from '../tokens';
import { chunksOf } from './chunks';
import type { CaseEvidence } from './evidence';
import type { KindCues } from './kinds';
import { piecesOf, type Piece } from './pieces';

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

/** Comparison form of a run of tokens: equal for spellings, hyphens, "&" and "and"; a leading "the" does not count. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
  const units: string[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    for (const unit of unitsOf(singularAcronym(token))) units.push(spelling(unit));
  }
  if (units.length > 1 && units[0] === 'the') units.shift();
  return units.join(' ');
}

/** "MSMEs" is "MSME" and "S-400s" is "S-400": a small s after capitals or a model's number is a plural. */
function singularAcronym(token: Token): string {
  return isPluralAcronym(token) ? token.norm.slice(0, -1) : token.norm;
}

/** Whether a token is the plural of an acronym or of a model. */
export function isPluralAcronym(token: Token): boolean {
  if (token.allCaps || !(token.innerCapital || token.hasDigit) || !token.norm.endsWith('s')) return false;
  return /^\p{Lu}[\p{Lu}\d&-]+s$/u.test(token.text.slice(token.start, token.nameEnd));
}

/** Names written with capitals in sentences that are not headlines, in text order. */
export function findNames(article: ReadArticle, evidence: CaseEvidence): FoundName[] {
  const found: FoundName[] = [];
  for (const field of article.fields) {
    for (const sentence of field.sentences) {
      if (sentence.headlineCase) continue;
      for (const chunk of chunksOf(field, sentence)) {
        for (const piece of piecesOf(field, chunk, evidence)) {
          if (isNameLike(field.tokens.slice(piece.from, piece.to), evidence))
            found.push(toFound(field, piece));
        }
      }
    }
  }
  return found;
}

/** Acronyms and names with inner capitals that stand in headlines: the only words that a headline does not raise. */
export function findInHeadlines(article: ReadArticle, evidence: CaseEvidence): FoundName[] {
  const found: FoundName[] = [];
  for (const field of article.fields) {
    for (const sentence of field.sentences) {
      if (!sentence.headlineCase || sentence.capitals) continue;
      for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
        const token = field.tokens[at];
        if (token === undefined || !(token.allCaps || (token.innerCapital && !token.hyphenated))) continue;
        if (FUNCTION_WORDS.has(token.norm) || !isSingleName(token, evidence)) continue;
        found.push(toFound(field, { from: at, to: at + 1, titled: false, doubtful: false }));
      }
    }
  }
  return found;
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
    cues: { titled: piece.titled, before, after, listed: isListed(field, piece.from) },
  };
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

/** Capitals alone do not make a name: generic words, dates and words that the same text writes small are none. */
function isNameLike(words: readonly Token[], evidence: CaseEvidence): boolean {
  const [word] = words;
  if (word === undefined) return false;
  if (words.length === 1) return isSingleName(word, evidence);
  const content = words.filter((each) => each.hasLetter && !each.lowercase && each.norm !== 'and');
  const last = content[content.length - 1];
  if (last === undefined || OFFICES.has(last.norm)) return false;
  if (/\d{5}/.test(last.norm)) return false;
  const telling = content.filter((each) => !isNumeral(each));
  if (telling.length < content.length && telling.every((each) => isGeneric(each.norm))) return false;
  if (telling.some((each) => each.allCaps || each.innerCapital)) return true;
  const small = content.filter((each) => {
    const count = evidence.get(each.norm);
    return count !== undefined && count.lower > 0 && count.lower >= count.inside;
  });
  if (small.length === content.length) return false;
  return !content.every((each) => isGeneric(each.norm) || small.includes(each));
}

function isSingleName(word: Token, evidence: CaseEvidence): boolean {
  const { norm } = word;
  if (norm.length < 2 || CALENDAR.has(norm) || NATIONALITIES.has(norm)) return false;
  if (word.allCaps || word.innerCapital)
    return (
      !GENERIC_WORDS.has(norm) &&
      !/^fy\d/.test(norm) &&
      !/\d{5}/.test(norm) &&
      !/^(?:[ivxlc]+|annexure-.*)$/.test(norm) &&
      !HONORIFICS.has(norm) &&
      !OFFICES.has(norm)
    );
  if (FUNCTION_WORDS.has(norm) || OPENERS.has(norm) || isGeneric(norm)) return false;
  const count = evidence.get(norm);
  return count === undefined || count.lower === 0 || count.inside > 3 * count.lower;
}

/** A Roman numeral, as in "II Year": it counts and does not name. */
function isNumeral(token: Token): boolean {
  return token.allCaps && /^(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})$/.test(token.norm);
}

function isGeneric(norm: string): boolean {
  return (
    GENERIC_WORDS.has(norm) ||
    GENERIC_WORDS.has(singular(norm)) ||
    isHead(norm) ||
    HONORIFICS.has(norm) ||
    OFFICES.has(norm) ||
    FUNCTION_WORDS.has(norm) ||
    isHead(norm.replace(/s$/, ''))
  );
}
