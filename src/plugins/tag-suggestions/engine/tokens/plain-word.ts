import { ASCII_CLASSES, Char } from './characters';
import { Flag, Token } from './token';

// Constants of this file: a read through another module's object costs as much as the work itself.
const CLASSES = ASCII_CLASSES;
const LOWER: number = Char.Lower;
const UPPER: number = Char.Upper;
const OTHER: number = Char.Other;
const DIGIT: number = Char.Digit;
const FULL_STOP = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const LETTER_S = 115;
const ANY_WORD = Flag.HasLetter | Flag.Plain;
const CAPITALISED = Flag.Capitalised;
const ALL_CAPS = Flag.AllCaps;
const LOWER_WORD = Flag.Lower;
const INNER_CAPITAL = Flag.InnerCapital;
const POSSESSIVE = Flag.Possessive;
const NUMBER = Flag.HasDigit | Flag.Plain;

/**
 * The path that nearly all words take: ASCII letters, with or without 's, or digits, up to a space or punctuation that
 * ends a word.
 * @returns undefined for anything else, which the full scan then reads
 */
export function scanPlainWord(text: string, start: number): Token | undefined {
  const length = text.length;
  let index = start;
  let capitals = 0;
  let hash = 0x811c9dc5 | 0;
  let nameEnd = -1;
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? (CLASSES[code] as number) : -1;
    if (kind === UPPER) capitals++;
    else if (kind !== LOWER) {
      if (kind === OTHER) break;
      if (index === start) return kind === DIGIT ? scanPlainNumber(text, start) : undefined;
      // The full stop of a sentence: nothing that could make it an initialism's follows.
      if (code === FULL_STOP && endsWord(text, index + 1)) break;
      if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return undefined;
      if ((text.charCodeAt(index + 1) | 32) !== LETTER_S || !endsWord(text, index + 2)) return undefined;
      nameEnd = index;
      break;
    }
    hash = Math.imul(hash ^ (code | 32), 0x01000193);
  }
  if (index === start) return undefined;
  let flags = ANY_WORD;
  if (capitals === 0) flags |= LOWER_WORD;
  else {
    const first = (text.charCodeAt(start) & 32) === 0;
    if (first) flags |= CAPITALISED;
    if (capitals > (first ? 1 : 0)) flags |= INNER_CAPITAL;
    if (capitals > 1 && capitals === index - start) flags |= ALL_CAPS;
  }
  if (nameEnd < 0) return new Token(text, start, index, index, flags, hash);
  return new Token(text, start, nameEnd + 2, nameEnd, flags | POSSESSIVE, hash);
}

function scanPlainNumber(text: string, start: number): Token | undefined {
  let index = start;
  let hash = 0x811c9dc5 | 0;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127 || CLASSES[code] !== DIGIT) break;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  const code = text.charCodeAt(index);
  const ends = code === FULL_STOP || code === COMMA ? endsWord(text, index + 1) : endsWord(text, index);
  return ends ? new Token(text, start, index, index, NUMBER, hash) : undefined;
}

/** Whether no word can go on here: the end of the text, a space or ASCII punctuation. */
function endsWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code !== code || (code < 128 && CLASSES[code] === OTHER);
}
