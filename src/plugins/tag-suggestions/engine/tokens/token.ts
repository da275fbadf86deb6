import { foldCharacters } from './fold';
import { plainNorm } from './norms';

/** What is known of a token from its form and place; bits of `Token.flags`. */
export const enum Flag {
  /** First letter is a capital. */
  Capitalised = 1,
  /** Two or more letters, no lower-case one. */
  AllCaps = 1 << 1,
  /** Letters with case, no capital. */
  Lower = 1 << 2,
  HasDigit = 1 << 3,
  /** A capital after the first letter: MoU, BrahMos, IRIGC. */
  InnerCapital = 1 << 4,
  /** Holds a hyphen, `&` or a change between letter and digit, so that it has several units. */
  Compound = 1 << 5,
  Hyphenated = 1 << 6,
  /** Holds the full stops of an initialism: U.S. */
  Initialism = 1 << 7,
  Possessive = 1 << 8,
  SentenceStart = 1 << 9,
  LineStart = 1 << 10,
  /** Punctuation other than quotation marks stands between this token and the one before. */
  SoftBreak = 1 << 11,
  /** A sentence or line ends before this token: no name runs across. */
  HardBreak = 1 << 12,
  /** A quotation mark or an opening bracket stands directly before it. */
  Quoted = 1 << 13,
  /** Only ASCII letters and digits: folding is lower-casing. */
  Plain = 1 << 14,
  /** Character of a script written without spaces. */
  Unspaced = 1 << 15,
  HasLetter = 1 << 16,
}

/** One word of a text. Offsets are UTF-16 units into that text. */
export class Token {
  private folded: string | undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    /** Exclusive; takes in a possessive 's and the last full stop of an initialism. */
    readonly end: number,
    /** `end` without a possessive 's: where a mention of the name ends. */
    readonly nameEnd: number,
    public flags: number,
    /** Hash of the lower-cased letters of a plain word (FNV-1a), 0 of all others. */
    readonly hash = 0,
  ) {}

  /** Folded for comparison: case, accents, possessive, initialism's stops; inner hyphens and `&` stay; `&` alone is "and". */
  get norm(): string {
    return (this.folded ??= normOf(this));
  }

  /** The word as written, with possessive. */
  get surface(): string {
    return this.text.slice(this.start, this.end);
  }

  /** First letter is a capital (also true of ALL CAPS). */
  get capitalised(): boolean {
    return (this.flags & Flag.Capitalised) !== 0;
  }

  /** At least two letters, all capitals: NATO, IRIGC-M&MTC, T-90MS; "A" is not. */
  get allCaps(): boolean {
    return (this.flags & Flag.AllCaps) !== 0;
  }

  /** Has letters of a script with case, and none is a capital. */
  get lowercase(): boolean {
    return (this.flags & Flag.Lower) !== 0;
  }

  get hasDigit(): boolean {
    return (this.flags & Flag.HasDigit) !== 0;
  }

  /** Has a letter; false for numbers and for `&`. */
  get hasLetter(): boolean {
    return (this.flags & Flag.HasLetter) !== 0;
  }

  /** A capital after the first letter: MoU, BrahMos, NATO. */
  get innerCapital(): boolean {
    return (this.flags & Flag.InnerCapital) !== 0;
  }

  get hyphenated(): boolean {
    return (this.flags & Flag.Hyphenated) !== 0;
  }

  /** Written with full stops: U.S., J.K. */
  get initialism(): boolean {
    return (this.flags & Flag.Initialism) !== 0;
  }

  get possessive(): boolean {
    return (this.flags & Flag.Possessive) !== 0;
  }

  /** First word of a sentence or of a line. */
  get sentenceStart(): boolean {
    return (this.flags & Flag.SentenceStart) !== 0;
  }

  get lineStart(): boolean {
    return (this.flags & Flag.LineStart) !== 0;
  }

  /** Comma, bracket, dash, colon and the like stand before it. Quotation marks and abbreviation stops do not count. */
  get softBreak(): boolean {
    return (this.flags & Flag.SoftBreak) !== 0;
  }

  /** A sentence or line ends before it. */
  get hardBreak(): boolean {
    return (this.flags & Flag.HardBreak) !== 0;
  }

  /** A quotation mark or opening bracket stands directly before it. */
  get quoted(): boolean {
    return (this.flags & Flag.Quoted) !== 0;
  }
}

function normOf(token: Token): string {
  if (token.hash !== 0) return plainNorm(token.text, token.start, token.nameEnd, token.hash);
  const word = token.text.slice(token.start, token.nameEnd);
  if ((token.flags & Flag.Plain) !== 0) return (token.flags & Flag.Lower) !== 0 ? word : word.toLowerCase();
  const folded = foldCharacters(word);
  if (folded === '&') return 'and';
  return (token.flags & Flag.Initialism) !== 0 ? folded.replace(/\./g, '') : folded;
}
