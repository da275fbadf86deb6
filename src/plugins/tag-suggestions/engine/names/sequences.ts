import { Flag, partsOf, type Token } from '../tokens';
import { combine, HARD_BREAK, SEED, SOFT_BREAK, type UnitHashes } from './hash';

/** Longer names are kept but not looked for: it bounds the work per word of text. */
export const MAX_UNITS = 40;

/** Hashes of the beginnings of one way to write a name, the whole name last. */
export type Sequence = readonly number[];

interface Item {
  units: string[];
  /** Another way to write it. */
  other?: string[];
  gap: number;
}

/**
 * The ways in which a name may be written in a text that folding alone does not make equal: without its inner
 * punctuation (Washington, D.C.), as one word (cease-fire, Inter-Governmental), with initials apart or together
 * (A.P.J., A P J). Depends on the name only, so that removing it finds what adding it stored.
 */
export function sequencesOf(tokens: readonly Token[], unitHashes: UnitHashes): Sequence[] {
  const only = plainSequence(tokens, unitHashes);
  if (only !== undefined) return [only];
  const items = itemsOf(tokens);
  const plain = hashesOf(items, unitHashes, true, false);
  if (plain.length === 0) return [];
  const found = [plain];
  const breaks = items.some((item, index) => index > 0 && item.gap !== 0);
  const others = items.some((item) => item.other !== undefined);
  if (breaks) found.push(hashesOf(items, unitHashes, false, false));
  if (others) found.push(hashesOf(items, unitHashes, true, true));
  if (breaks && others) found.push(hashesOf(items, unitHashes, false, true));
  const whole = (sequence: Sequence) => sequence[sequence.length - 1];
  return found.filter(
    (one, index) =>
      one.length <= MAX_UNITS && found.findIndex((other) => whole(other) === whole(one)) === index,
  );
}

/** The one way to write a name of plain words, as nearly all are; undefined when there may be others. */
function plainSequence(tokens: readonly Token[], unitHashes: UnitHashes): number[] | undefined {
  if (tokens.length === 0 || tokens.length > MAX_UNITS) return undefined;
  const hashes: number[] = [];
  let hash = SEED;
  let afterInitial = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.hash === 0 || (index > 0 && (token.flags & GAP) !== 0) || mayBePrefixed(token))
      return undefined;
    const initial = token.nameEnd - token.start === 1 && (token.flags & CAPITALISED) !== 0;
    if (initial && afterInitial) return undefined;
    afterInitial = initial;
    hash = combine(hash, unitHashes.ofToken(token));
    hashes.push(hash);
  }
  return hashes;
}

/** Whether a plain word starts with the first three letters of something that `PREFIXED` takes. */
function mayBePrefixed({ text, start, nameEnd }: Token): boolean {
  if (nameEnd - start < 6) return false;
  const letters =
    (text.charCodeAt(start) << 16) |
    (text.charCodeAt(start + 1) << 8) |
    text.charCodeAt(start + 2) |
    0x202020;
  return PREFIX_LETTERS.includes(letters);
}

function hashesOf(
  items: readonly Item[],
  unitHashes: UnitHashes,
  withBreaks: boolean,
  withOthers: boolean,
): number[] {
  const hashes: number[] = [];
  let hash = SEED;
  for (const item of items) {
    if (withBreaks && item.gap !== 0 && hashes.length > 0) hash = combine(hash, item.gap);
    for (const unit of (withOthers ? item.other : undefined) ?? item.units) {
      hash = combine(hash, unitHashes.of(unit));
      hashes.push(hash);
      if (hashes.length > MAX_UNITS) return hashes;
    }
  }
  return hashes;
}

/** What joins to the word after it with or without a hyphen. */
const PREFIXED =
  /^(inter(?=agen|cont|dep|disc|faith|gov|korea|min|oper|serv|state)|multi|counter|anti|non|co(?=oper|ord))([a-z]{4,})$/;

/** First three letters of each, as `mayBePrefixed` packs them. */
const PREFIX_LETTERS = ['int', 'mul', 'cou', 'ant', 'non', 'coo'].map(
  (letters) => (letters.charCodeAt(0) << 16) | (letters.charCodeAt(1) << 8) | letters.charCodeAt(2),
);

// Constants of this file: a read through another module's object costs as much as the work itself.
const GAP = Flag.SoftBreak | Flag.HardBreak;
const CAPITALISED = Flag.Capitalised;

function itemsOf(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  for (const token of tokens) {
    if (items.length > MAX_UNITS) break;
    const parts = partsOf(token);
    const units = parts.flatMap((part) => part.units);
    const gap = token.hardBreak ? HARD_BREAK : token.softBreak ? SOFT_BREAK : 0;
    items.push({ units, other: otherForm(token, parts.length, units, tokens.length), gap });
  }
  joinInitials(tokens, items);
  return items;
}

function otherForm(token: Token, parts: number, units: string[], words: number): string[] | undefined {
  if (token.initialism && words > 1 && units.length === 1) return [...(units[0] as string)];
  if (
    parts === 2 &&
    units.length === 2 &&
    !token.allCaps &&
    units.every((unit) => /^\p{L}{2,}$/u.test(unit))
  ) {
    const second = token.text.slice(token.nameEnd - (units[1] as string).length, token.nameEnd);
    const joined = units.join('');
    return second === second.toLowerCase() || PREFIXED.test(joined) ? [joined] : undefined;
  }
  const prefixed =
    parts === 1 && units.length === 1 && !token.allCaps ? PREFIXED.exec(units[0] as string) : null;
  return prefixed ? [prefixed[1] as string, prefixed[2] as string] : undefined;
}

/** "A P J Kalam" and "A. P. J. Kalam" are also written "APJ Kalam". */
function joinInitials(tokens: readonly Token[], items: Item[]): void {
  const isInitial = (index: number) => {
    const token = tokens[index];
    return token !== undefined && token.nameEnd - token.start === 1 && (token.flags & Flag.Capitalised) !== 0;
  };
  for (let start = 0; start < items.length; start++) {
    let end = start;
    while (isInitial(end) && (end === start || (!tokens[end]?.softBreak && !tokens[end]?.hardBreak))) end++;
    if (end - start < 2) continue;
    const joined = items.slice(start, end).map((item) => item.units.join(''));
    for (let index = start; index < end; index++)
      (items[index] as Item).other = index === start ? [joined.join('')] : [];
    start = end - 1;
  }
}
