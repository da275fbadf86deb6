import type { Token } from './token';

const COLON = 58;
const AT = 64;
const FULL_STOP = 46;

/** What cannot stand in an address, and punctuation after it that is the sentence's. */
const ADDRESS = /[^\s<>"'“”‘’«»|`{}]+/y;
const TRAILING = /[.,;:!?)\]]+$/;
const MAIL = /@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/iy;
const SECOND_LEVEL = 'com|org|net|gov|edu|nic|co|ac';
const DOMAIN = new RegExp(
  '(?:\\.[a-z0-9-]{1,63}){0,5}' +
    `\\.(?:(?:${SECOND_LEVEL})\\.[a-z]{2}|com|org|net|gov|edu|int|mil|info|[a-z]{2}(?=/))(?![a-z0-9-])` +
    '(?:[/?#][^\\s<>"\'“”‘’«»|`{}]*)?',
  'y',
);

/**
 * Addresses are no text: "https://example.org/india", "www.example.org", "desk@example.org", "example.gov.in/delhi".
 * @returns where the address that `token` begins, or is in, ends; -1 when there is none
 */
export function addressEnd(text: string, token: Token): number {
  const code = text.charCodeAt(token.end);
  if (code === COLON) {
    const isAddress = text.startsWith('//', token.end + 1) || token.norm === 'mailto';
    return isAddress ? reach(ADDRESS, text, token.end) : -1;
  }
  if (code === AT) return reach(MAIL, text, token.end);
  if (code !== FULL_STOP || token.capitalised) return -1;
  return token.norm === 'www' ? reach(ADDRESS, text, token.end) : reach(DOMAIN, text, token.end);
}

/** Whether the tokens of a mail address's first part stand without a space before the next: "first.last@". */
export function joinsAddress(text: string, left: Token, right: Token): boolean {
  return right.start - left.end === 1 && /[._+-]/.test(text[left.end] as string);
}

function reach(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return -1;
  const end = from + match[0].replace(TRAILING, '').length;
  return end > from ? end : -1;
}
