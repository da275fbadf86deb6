import { charAt, Char, isLetter, isWordStart, widthAt } from './characters';
import { gapBefore } from './gap';
import { addressEnd, joinsAddress } from './links';
import { scanPlainWord } from './plain-word';
import { Flag, Token } from './token';

const SPACE = 32;
const COLON = 58;
const FULL_STOP = 46;
const AT = 64;

/**
 * Splits text into words, in one pass and linear time. Punctuation and addresses give no token; what of
 * them stands before a word is in the word's flags.
 * @returns tokens in text order, offsets in UTF-16 units, never overlapping
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  let index = 0;
  let gapStart = 0;
  let afterAddress = false;
  while (index < text.length) {
    let token = scanPlainWord(text, index);
    if (token === undefined) {
      if (text.charCodeAt(index) === SPACE) {
        index++;
        continue;
      }
      const kind = charAt(text, index);
      if (isWordStart(kind)) token = scanWord(text, index);
      else if (kind === Char.Unspaced) token = scanUnspaced(text, index);
      else if (kind === Char.Ampersand) token = new Token(text, index, index + 1, index + 1, 0);
      if (token === undefined) {
        index += widthAt(text, index);
        continue;
      }
    }
    const after = text.charCodeAt(token.end);
    if (after === COLON || after === FULL_STOP || after === AT) {
      const end = addressEnd(text, token);
      if (end > 0) {
        if (after === AT) dropMailName(text, tokens, token);
        previous = tokens[tokens.length - 1];
        index = gapStart = end;
        afterAddress = true;
        continue;
      }
    }
    const oneSpace = index === gapStart + 1 && text.charCodeAt(gapStart) === SPACE && previous !== undefined;
    if (!oneSpace || (previous as Token).initialism)
      token.flags |= gapBefore(text, gapStart, token, previous);
    if (afterAddress) token.flags |= Flag.SoftBreak;
    afterAddress = false;
    tokens.push(token);
    previous = token;
    index = gapStart = token.end;
  }
  return tokens;
}

/** The part of a mail address before the @ may have given tokens already. */
function dropMailName(text: string, tokens: Token[], last: Token): void {
  for (let right = last; ;) {
    const left = tokens[tokens.length - 1];
    if (left === undefined || !joinsAddress(text, left, right)) return;
    right = tokens.pop() as Token;
  }
}

function scanUnspaced(text: string, start: number): Token {
  let end = start + widthAt(text, start);
  while (charAt(text, end) === Char.Mark) end += widthAt(text, end);
  return new Token(text, start, end, end, Flag.Unspaced | Flag.HasLetter);
}

function scanWord(text: string, start: number): Token {
  let index = start;
  // Where the token ends so far: invisible characters count only when more of the word follows.
  let end = start;
  let flags = 0;
  let letters = 0;
  let capitals = 0;
  let lowers = 0;
  let segment = 0; // letters since the start, the last full stop or hyphen
  let ascii = true;
  let apostrophe = -1;
  let last: Char = Char.Other; // the last letter or digit
  for (;;) {
    const kind = charAt(text, index);
    if (isLetter(kind)) {
      if (last === Char.Digit) flags |= Flag.Compound;
      if (kind === Char.Upper) {
        if (letters === 0) flags |= Flag.Capitalised;
        else flags |= Flag.InnerCapital;
        capitals++;
      } else if (kind === Char.Lower) lowers++;
      letters++;
      segment++;
    } else if (kind === Char.Digit) {
      flags |= Flag.HasDigit;
      if (isLetter(last)) flags |= Flag.Compound;
      segment += 3; // "No.10" is not an initialism
    } else if (kind === Char.Mark) {
      ascii = false;
      end = ++index;
      continue;
    } else if (kind === Char.Ignorable) {
      ascii = false;
      index++;
      continue;
    } else if (kind === Char.FullStop && segment <= 2 && staysInside(text, index, end, flags)) {
      flags |= Flag.Initialism;
      ascii = false;
      segment = 0;
      end = ++index;
      continue;
    } else {
      const next = charAt(text, index + 1);
      const inner = index === end && isWordStart(next);
      if (kind === Char.Hyphen && inner) {
        flags |= Flag.Hyphenated | Flag.Compound;
        segment = 0;
      } else if (kind === Char.Ampersand && inner) flags |= Flag.Compound;
      else if (kind === Char.Apostrophe && inner && isLetter(last) && isLetter(next)) apostrophe = index;
      else if (last === Char.Digit && index === end && next === Char.Digit && isNumberPoint(text, index))
        segment += 3;
      else break;
      ascii = false;
      last = Char.Other;
      end = ++index;
      continue;
    }
    const width = widthAt(text, index);
    if (text.charCodeAt(index) > 127) ascii = false;
    last = kind;
    index += width;
    end = index;
  }
  if (letters > 0) flags |= Flag.HasLetter;
  if (capitals >= 2 && lowers === 0) flags |= Flag.AllCaps;
  if (lowers > 0 && capitals === 0) flags |= Flag.Lower;
  if (ascii) flags |= Flag.Plain;
  const possessive = apostrophe >= 0 && apostrophe === end - 2 && /s/i.test(text[end - 1] ?? '');
  if (!possessive) return new Token(text, start, end, end, flags);
  // "NATO's" and "INDIA'S": the s is no part of the word's form.
  flags |= Flag.Possessive;
  const lowerS = text[end - 1] === 's';
  if (lowerS && lowers === 1 && capitals >= 2) flags |= Flag.AllCaps;
  if (capitals <= 1 && lowers === 0) flags &= ~Flag.AllCaps;
  return new Token(text, start, end, apostrophe, flags);
}

/** A decimal point or a separator of thousands. */
function isNumberPoint(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 46 || code === 44;
}

/**
 * A full stop stays inside U.S., Ph.D. and e.g.: parts of one or two letters on both sides, or the last stop of
 * such a sequence. "New.The", where a space was forgotten, falls in two.
 */
function staysInside(text: string, index: number, end: number, flags: number): boolean {
  if (index !== end || index === 0) return false;
  if (!isLetter(charAt(text, index - 1)) && charAt(text, index - 1) !== Char.Mark) return false;
  let next = index + 1;
  if (!isLetter(charAt(text, next))) return (flags & Flag.Initialism) !== 0;
  let letters = 0;
  while (letters < 3 && isLetter(charAt(text, next))) {
    next += widthAt(text, next);
    letters++;
    for (let marks = 0; marks < 4 && charAt(text, next) === Char.Mark; marks++) next++;
  }
  return letters <= 2;
}
