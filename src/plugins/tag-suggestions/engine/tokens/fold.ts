/* eslint-disable no-misleading-character-class -- combining marks are what is matched here */
import { APOSTROPHES, HYPHENS, INVISIBLE } from './variants';

/**
 * Folding of characters for comparison. Case, accents, width, ligatures, kinds of hyphen and apostrophe and
 * invisible characters go; what tells words apart in a script (matras, virama) stays.
 */

/** Letters that Unicode does not decompose, though readers take them for a plain letter with a stroke. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ς: 'σ',
  // Arabic letters that Persian and Urdu keyboards send for the same sound.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ۃ: 'ة',
  // Chandrabindu is often printed as anusvara.
  'ँ': 'ं',
};

const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
/** Accents of Latin, Greek and Cyrillic; Hebrew points; Arabic harakat and tatweel; nukta of the Indic scripts. */
const DROPPED =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u065F\u0670\u093C\u09BC\u0A3C\u0ABC\u0B3C\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]/g;
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g');
const HYPHEN = new RegExp(`[${HYPHENS}]`, 'g');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
/** A nasal with virama before a consonant of its class is spelled as anusvara too: हिन्दी, हिंदी. */
const HINDI_NASAL = /[ङञणनम]\u094D(?=[क-घच-झट-ढत-धप-भ])/g;
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7F]*$/;

/**
 * Folds characters, keeping word order, punctuation and spaces. With `keepCase` letter case stays, for
 * names that heed it. The result is for comparing only: its length differs from the text's.
 */
export function foldCharacters(text: string, keepCase = false): string {
  if (ASCII.test(text)) return keepCase ? text : text.toLowerCase();
  const decomposed = text.replace(INVISIBLES, '').normalize('NFKD');
  return (keepCase ? decomposed : decomposed.toLowerCase())
    .replace(DROPPED, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(HYPHEN, '-')
    .replace(APOSTROPHE, "'")
    .replace(HINDI_NASAL, '\u0902')
    .normalize('NFC');
}
