import { Flag, partsOf, withoutMarks, type Part, type Token } from '../tokens';
import type { UnitHashes } from './hash';

/** What may happen at a unit; bits of `UnitStream.flags`. */
export const enum At {
  /** A name may start here. */
  Start = 1,
  /** A name may end here. */
  End = 2,
  /** The start, or end, is a hyphen between two acronyms: allowed if what is on the other side is a name too. */
  DoubtfulStart = 4,
  DoubtfulEnd = 8,
  SoftBreak = 16,
  HardBreak = 32,
  Line = 64,
}

// Constants of this file: a read through another module's object costs as much as the work itself.
const GAP = Flag.SoftBreak | Flag.HardBreak;
const HARD = Flag.HardBreak;
const LINE = Flag.LineStart;
const COMPOUND = Flag.Compound;
const WHOLE_WORD = At.Start | At.End;
const GAP_LINE = At.Line;
const GAP_HARD = At.HardBreak;
const GAP_SOFT = At.SoftBreak;

/**
 * The units of a text in flat arrays: hash, place and what may happen there. One is kept for each index and used
 * again for each text.
 */
export class UnitStream {
  length = 0;
  hashes = new Int32Array(4096);
  flags = new Uint8Array(4096);
  starts = new Int32Array(4096);
  ends = new Int32Array(4096);
  tokens = new Int32Array(4096);

  constructor(private readonly unitHashes: UnitHashes) {}

  read(tokens: readonly Token[]): void {
    this.length = 0;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      const form = token.flags;
      let gap = 0;
      if ((form & GAP) !== 0)
        gap = (form & LINE) !== 0 ? GAP_LINE : (form & HARD) !== 0 ? GAP_HARD : GAP_SOFT;
      if (token.hash !== 0) {
        this.push(this.unitHashes.ofToken(token), gap | WHOLE_WORD, token.start, token.nameEnd, index);
      } else if ((form & COMPOUND) !== 0) {
        this.readParts(token, index, gap);
      } else {
        const unit = withoutMarks(token.norm);
        if (unit !== '')
          this.push(this.unitHashes.of(unit), gap | WHOLE_WORD, token.start, token.nameEnd, index);
      }
    }
  }

  private readParts(token: Token, index: number, gap: number): void {
    const parts = partsOf(token);
    for (let number = 0; number < parts.length; number++) {
      const part = parts[number] as Part;
      const before = parts[number - 1];
      const after = parts[number + 1];
      const start = before === undefined ? At.Start : startBits(cutBetween(token.text, before, part));
      const end = after === undefined ? At.End : endBits(cutBetween(token.text, part, after));
      for (let unit = 0; unit < part.units.length; unit++) {
        let flags = 0;
        if (unit === 0) flags |= start | (number === 0 ? gap : 0);
        if (unit === part.units.length - 1) flags |= end;
        this.push(this.unitHashes.of(part.units[unit] as string), flags, part.start, part.end, index);
      }
    }
  }

  private push(hash: number, flags: number, start: number, end: number, token: number): void {
    const at = this.length++;
    if (at === this.hashes.length) this.grow();
    this.hashes[at] = hash;
    this.flags[at] = flags;
    this.starts[at] = start;
    this.ends[at] = end;
    this.tokens[at] = token;
  }

  private grow(): void {
    const larger = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => (fresh.set(old), fresh);
    const size = this.hashes.length * 2;
    this.hashes = larger(this.hashes, new Int32Array(size));
    this.flags = larger(this.flags, new Uint8Array(size));
    this.starts = larger(this.starts, new Int32Array(size));
    this.ends = larger(this.ends, new Int32Array(size));
    this.tokens = larger(this.tokens, new Int32Array(size));
  }
}

/**
 * Whether names end at a hyphen inside a word. In "India-Russia" and "US-led" they do. In T-90 and X-ray they do not:
 * a number or a single letter belongs to the name. Between two acronyms (NASA-ISRO, IRIGC-MTC) it depends on
 * whether both are names.
 */
function cutBetween(text: string, left: Part, right: Part): 'free' | 'doubtful' | 'none' {
  const one = text.slice(left.start, left.end);
  const other = text.slice(right.start, right.end);
  if (!isWord(one) || !isWord(other)) return 'none';
  return /[\p{Ll}\p{Lo}]/u.test(one + other) ? 'free' : 'doubtful';
}

function isWord(part: string): boolean {
  return part.length >= 2 && part.length <= 40 && !/[\p{N}&]/u.test(part);
}

function startBits(cut: 'free' | 'doubtful' | 'none'): number {
  return cut === 'none' ? 0 : cut === 'free' ? At.Start : At.Start | At.DoubtfulStart;
}

function endBits(cut: 'free' | 'doubtful' | 'none'): number {
  return cut === 'none' ? 0 : cut === 'free' ? At.End : At.End | At.DoubtfulEnd;
}
