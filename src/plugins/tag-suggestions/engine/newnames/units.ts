import { wordSet } from '../lexicon/words';
import type { Token } from '../tokens';
import { touches } from './capitals';

/** Formations that are told apart by number: "65th Air Division", "VI Corps". */
const UNITS = wordSet(
  `army corps division brigade battalion regiment squadron wing fleet flotilla battery company command force infantry
   cavalry artillery rifles lancers grenadiers fusiliers guards marines engineers group`,
);
const ORDINALS = wordSet(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
   sixteenth seventeenth eighteenth nineteenth twentieth`,
);
const NUMBER = /^\d{1,3}(?:st|nd|rd|th|d)?$/;
const ROMAN = /^(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})$/;

/** Start of the formation whose words `from..to` are, with the number before them; `from` itself if it is none. */
export function withNumber(tokens: readonly Token[], text: string, from: number, to: number): number {
  const number = tokens[from - 1];
  const first = tokens[from];
  if (number === undefined || first === undefined || !isNumbering(number)) return from;
  if (!touches(text, number, first) || first.sentenceStart) return from;
  return hasUnit(tokens, from, to) ? from - 1 : from;
}

/** Whether these words are a formation with its number, which makes a name of common words. */
export function isNumberedUnit(words: readonly Token[]): boolean {
  const [number] = words;
  if (number === undefined || words.length < 2) return false;
  const isRoman = number.allCaps && ROMAN.test(number.norm);
  return (isRoman || isNumbering(number)) && hasUnit(words, 1, words.length);
}

function isNumbering(token: Token): boolean {
  return token.hasDigit ? NUMBER.test(token.norm) : token.capitalised && ORDINALS.has(token.norm);
}

function hasUnit(words: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as Token;
    if (word.capitalised && UNITS.has(word.norm)) return true;
  }
  return false;
}
