import { Flag, partsOf, withoutMarks, type Part, type Token } from '../tokens';
import { hashPlainToken, hashUnit } from './hash';

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

const PLAIN_FORM = Flag.Plain | Flag.Compound;
const MEMO_LIMIT = 20_000;

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
  private readonly memo = new Map<string, number>();

  read(tokens: readonly Token[]): void {
    this.length = 0;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      const form = token.flags;
      let gap = 0;
      if ((form & (Flag.SoftBreak | Flag.HardBreak)) !== 0) {
        gap =
          (form & Flag.LineStart) !== 0
            ? At.Line
            : (form & Flag.HardBreak) !== 0
              ? At.HardBreak
              : At.SoftBreak;
      }
      if ((form & Flag.Compound) !== 0) {
        this.readParts(token, index, gap);
        continue;
      }
      let hash = (form & PLAIN_FORM) === Flag.Plain ? hashPlainToken(token) : undefined;
      if (hash === undefined) {
        const unit = withoutMarks(token.norm);
        if (unit === '') continue;
        hash = this.hashOf(unit);
      }
      this.push(hash, gap | At.Start | At.End, token.start, token.nameEnd, index);
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
        this.push(this.hashOf(part.units[unit] as string), flags, part.start, part.end, index);
      }
    }
  }

  private hashOf(unit: string): number {
    let hash = this.memo.get(unit);
    if (hash === undefined) {
      hash = hashUnit(unit);
      if (this.memo.size >= MEMO_LIMIT) this.memo.clear();
      if (unit.length <= 40) this.memo.set(unit, hash);
    }
    return hash;
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
