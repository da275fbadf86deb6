/**
 * What each character is to the tokenizer. ASCII is a table; the rest of the basic plane is asked of
 * Unicode's own properties once and remembered, so that scanning stays one array read per character.
 */

import { APOSTROPHES, HYPHENS, INVISIBLE } from './variants';

export const enum Char {
  Other = 0,
  Lower = 1,
  Upper = 2,
  /** A letter of a script without case: Devanagari, Arabic, Hangul. */
  Caseless = 3,
  Digit = 4,
  /** Combining marks: matras, virama, accents. They belong to the letter before them. */
  Mark = 5,
  /** Soft hyphen, zero-width and bidi characters: they neither split a word nor count in it. */
  Ignorable = 6,
  Hyphen = 7,
  Apostrophe = 8,
  Ampersand = 9,
  FullStop = 10,
  /** Scripts written without spaces: every character with its marks is a token. */
  Unspaced = 11,
  Unknown = 255,
}

const HYPHEN = new RegExp(`[${HYPHENS}]`);
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);
const IGNORABLE = new RegExp(`[${INVISIBLE}]`);
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

function classify(character: string): Char {
  if (IGNORABLE.test(character)) return Char.Ignorable;
  if (HYPHEN.test(character)) return Char.Hyphen;
  if (APOSTROPHE.test(character)) return Char.Apostrophe;
  if (character === '&' || character === '\uFF06') return Char.Ampersand;
  if (character === '.') return Char.FullStop;
  if (/\p{M}/u.test(character)) return Char.Mark;
  if (/\p{L}/u.test(character)) {
    if (UNSPACED.test(character)) return Char.Unspaced;
    if (/\p{Lu}|\p{Lt}/u.test(character)) return Char.Upper;
    return /\p{Ll}/u.test(character) ? Char.Lower : Char.Caseless;
  }
  // Roman numerals and the like have case without being letters (Ⅳ); they compare as what they fold to.
  return /\p{N}/u.test(character) ? Char.Digit : Char.Other;
}

const table = new Uint8Array(0x10000).fill(Char.Unknown);

/** Classes of ASCII, for the path that most words take. */
export const ASCII_CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  ASCII_CLASSES[code] = table[code] = classify(String.fromCharCode(code));

/** Class of the character that starts at `index`; `Other` for a lone surrogate and past the end. */
export function charAt(text: string, index: number): Char {
  const code = text.charCodeAt(index);
  if (code !== code) return Char.Other;
  const known = table[code] as Char;
  if (known !== Char.Unknown) return known;
  if (code >= 0xd800 && code <= 0xdfff) {
    const point = text.codePointAt(index) ?? 0;
    return point > 0xffff ? classify(String.fromCodePoint(point)) : Char.Other;
  }
  return (table[code] = classify(String.fromCharCode(code)));
}

/** UTF-16 units of the character at `index`: 2 for a surrogate pair. */
export function widthAt(text: string, index: number): 1 | 2 {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

export function isLetter(kind: Char): boolean {
  return kind === Char.Lower || kind === Char.Upper || kind === Char.Caseless;
}

/** A letter or a digit: what can start a word. */
export function isWordStart(kind: Char): boolean {
  return isLetter(kind) || kind === Char.Digit;
}
