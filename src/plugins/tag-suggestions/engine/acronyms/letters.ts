/** The letters and numbers of a short form, as they are looked for in a long form. */

/** One letter, one number or an ampersand. */
export interface Unit {
  /** Lower case; a number is all its digits. */
  text: string;
  kind: 'letter' | 'number' | 'ampersand';
  /** Words that a number may stand for: "three", "third", "iii". */
  spelt: readonly string[];
  /** A year or a version after the letters, which the long form may leave out: "ECBC 2017", "ELC 2.0". */
  optional?: true;
}

const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
/** Digits that sound like a word: "B2B", "Lab4All". */
const HOMOPHONES: Readonly<Record<string, string>> = { '2': 'to', '4': 'for' };

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const PARTS = /\p{N}+|&|[\p{L}\p{M}]/gu;
/** A part of a short form that counts in Roman numerals: "Phase-II", "PSP IV". */
const ROMAN_PART = /(?<=[\s-])(?:I{1,3}|IV|VI{0,3}|IX)(?![\p{L}\p{N}])/gu;

const VERSION = /(?<=\p{Lu}\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*)\s(?:\d{4}|\d+\.\d+)$/u;

export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return LETTER.test(char);
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** The units that must be found; `&` stays, as it may stand for "and". */
export function unitsOf(short: string): Unit[] {
  // Most have neither a space nor a hyphen, and no need of the two slower patterns.
  const plain = !/[\s-]/.test(short);
  const text = plain
    ? short
    : short.replace(ROMAN_PART, (roman) => String(ROMANS.indexOf(roman.toLowerCase()) + 1));
  const version = plain ? text.length : (VERSION.exec(text)?.index ?? text.length);
  return [...text.toLowerCase().matchAll(PARTS)].map(({ 0: part, index }) => {
    if (part === '&') return { text: part, kind: 'ampersand', spelt: [] };
    if (!isDigit(part.charAt(0))) return { text: part, kind: 'letter', spelt: [] };
    const number = { text: part, kind: 'number', spelt: speltNumber(part) } as const;
    return index > version ? { ...number, optional: true } : number;
  });
}

function speltNumber(digits: string): readonly string[] {
  const value = Number(digits);
  const words = [CARDINALS, ORDINALS, ROMANS].flatMap((list) => list[value - 1] ?? []);
  const sound = HOMOPHONES[digits];
  return sound === undefined ? words : [...words, sound];
}

/** How many letters and numbers a short form has. */
export function countLetters(short: string): number {
  return (short.match(PARTS) ?? []).filter((part) => part !== '&').length;
}
