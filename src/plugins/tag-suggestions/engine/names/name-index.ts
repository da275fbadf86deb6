import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import type { Entity } from '../types';
import { type Token, tokenize } from '../tokens';
import { accepts, compareNames } from './compare';
import { combine, HARD_BREAK, SEED, SOFT_BREAK, UnitHashes } from './hash';
import { NameStore, primarySubtag, type StoredEntity } from './name-store';
import { BEGINNING, SequenceTable, WHOLE } from './sequence-table';
import { sequencesOf } from './sequences';
import { At, UnitStream } from './unit-stream';

/** One entity that a name in the text may mean. */
export interface NameCandidate {
  entityId: string;
  /** The name or alias that matched, as the vocabulary has it. */
  alias: string;
  /** Written in the letter case that the alias has. */
  exactCase: boolean;
}

/** A name found in the text. */
export interface NameMatch {
  /** UTF-16 offsets; a possessive 's is outside. */
  start: number;
  end: number;
  /** Indices of the tokens that the match touches, the last exclusive. */
  firstToken: number;
  lastToken: number;
  /** Every entity that has the name; at least one. Which of several is meant is not decided here. */
  candidates: NameCandidate[];
}

// Constants of this file: a read through another module's object costs as much as the work itself.
const START = At.Start;
const END = At.End;
const LINE = At.Line;
const SOFT = At.SoftBreak;
const HARD = At.HardBreak;
const HAS_WHOLE = WHOLE;
const HAS_BEGINNING = BEGINNING;
const EMPTY = SEED;

/**
 * Finds the names of a vocabulary in text: leftmost-longest, whole words, in time that does not depend on the number of
 * names. Entities are added, replaced and removed in place.
 */
export class NameIndex {
  private readonly store = new NameStore();
  private readonly table = new SequenceTable();
  private readonly unitHashes = new UnitHashes();
  private readonly stream = new UnitStream(this.unitHashes);
  /** Of the present text's matches, those at a doubtful hyphen. */
  private readonly doubts: number[] = [];
  private readonly hashesAt = new Int32Array(64);
  private readonly endsAt = new Int32Array(64);

  constructor(entities: Iterable<Entity> = []) {
    for (const entity of entities) this.set(entity);
  }

  /** Adds an entity with all its names, or replaces the one with its id. */
  set(entity: Entity): void {
    this.remove(entity.id);
    this.add(entity);
  }

  /** Adds an entity whose id the index does not have. */
  add(entity: Entity): void {
    this.store.add(entity, (alias, tokens) => {
      for (const sequence of sequencesOf(tokens, this.unitHashes)) this.table.add(sequence, alias);
    });
  }

  /** @returns false when there is no such entity */
  remove(entityId: string): boolean {
    const entity = this.store.find(entityId);
    if (entity < 0) return false;
    for (const alias of this.store.aliasesOf(entity)) {
      const tokens = tokenize(this.store.textOf(alias));
      for (const sequence of sequencesOf(tokens, this.unitHashes)) this.table.remove(sequence, alias);
    }
    this.store.remove(entity);
    return true;
  }

  has(entityId: string): boolean {
    return this.store.find(entityId) >= 0;
  }

  get(entityId: string): StoredEntity | undefined {
    const entity = this.store.find(entityId);
    return entity < 0 ? undefined : this.store.read(entity);
  }

  get size(): { entities: number; aliases: number } {
    return this.store.size;
  }

  dump(out: SnapshotWriter): void {
    this.store.dump(out);
    this.table.dump(out);
  }

  /** Of an index that was just made. */
  restore(from: SnapshotReader): void {
    this.store.restore(from);
    this.table.restore(from);
  }

  /** Bytes of the index's arrays. */
  get bytes(): number {
    return this.store.bytes + this.table.bytes;
  }

  /**
   * Names in a tokenized text, in text order, not overlapping.
   * @param locale BCP 47 tag of the text: aliases of other languages are left out; absent = all aliases count
   */
  match(tokens: readonly Token[], locale?: string): NameMatch[] {
    const language = primarySubtag(locale);
    const { stream, table } = this;
    stream.read(tokens);
    const found: NameMatch[] = [];
    this.doubts.length = 0;
    for (let start = 0; start < stream.length; start++) {
      if (((stream.flags[start] as number) & START) === 0) continue;
      const hash = combine(EMPTY, stream.hashes[start] as number);
      if (table.mayStart(hash)) start = this.longestAt(start, hash, tokens, language, found);
    }
    return this.doubts.length === 0 ? found : settleDoubtful(found, this.doubts);
  }

  /** @returns the last unit used up: that of the match, or `start` itself when there is none */
  private longestAt(
    start: number,
    first: number,
    tokens: readonly Token[],
    language: string,
    found: NameMatch[],
  ): number {
    const { stream, table, hashesAt, endsAt } = this;
    if (!table.mayBeAlone(first) && !this.mayGoOn(start, first)) return start;
    let hash = first;
    let candidates = 0;
    for (let unit = start; ;) {
      const seen = table.look(hash);
      if (seen === 0) break;
      if ((seen & HAS_WHOLE) !== 0 && ((stream.flags[unit] as number) & END) !== 0) {
        hashesAt[candidates] = hash;
        endsAt[candidates++] = unit;
      }
      if ((seen & HAS_BEGINNING) === 0 || ++unit >= stream.length) break;
      if (((stream.flags[unit] as number) & LINE) !== 0) break;
      hash = this.longer(hash, unit);
    }
    while (candidates-- > 0) {
      const last = endsAt[candidates] as number;
      const match = this.confirm(hashesAt[candidates] as number, start, last, tokens, language);
      if (match === undefined) continue;
      const doubtful =
        ((stream.flags[start] as number) & At.DoubtfulStart) |
        ((stream.flags[last] as number) & At.DoubtfulEnd);
      if (doubtful !== 0) this.doubts[found.length] = doubtful;
      found.push(match);
      return last;
    }
    return start;
  }

  private mayGoOn(start: number, first: number): boolean {
    const { stream } = this;
    const next = start + 1;
    if (next >= stream.length || ((stream.flags[next] as number) & LINE) !== 0) return false;
    return this.table.mayGoOn(this.longer(first, next));
  }

  /** Hash of a beginning with one more unit of the text. */
  private longer(hash: number, unit: number): number {
    const flags = this.stream.flags[unit] as number;
    let longer = hash;
    if ((flags & SOFT) !== 0) longer = combine(hash, SOFT_BREAK);
    else if ((flags & HARD) !== 0) longer = combine(hash, HARD_BREAK);
    return combine(longer, this.stream.hashes[unit] as number);
  }

  /** Checks the names themselves behind a hash, and their rules. */
  private confirm(
    hash: number,
    first: number,
    last: number,
    tokens: readonly Token[],
    language: string,
  ): NameMatch | undefined {
    const { stream, store, table } = this;
    const token = tokens[stream.tokens[last] as number] as Token;
    const start = stream.starts[first] as number;
    const plainEnd = stream.ends[last] as number;
    let end = plainEnd;
    const candidates: NameCandidate[] = [];
    // Places of entities in `candidates`; made when a second one comes.
    let places: Map<string, number> | undefined;
    let anyExact = false;
    for (let entry = table.first(hash); entry >= 0; entry = table.after(entry)) {
      const alias = table.aliasOf(entry);
      if (alias < 0) continue;
      if (language !== '') {
        const aliasLanguage = store.localeOf(alias);
        if (aliasLanguage !== '' && aliasLanguage !== language) continue;
      }
      const possessive = store.isPossessive(alias);
      if (possessive && !(plainEnd === token.nameEnd && token.possessive)) continue;
      const aliasEnd = possessive ? token.end : plainEnd;
      const exactCase = this.compare(alias, token.text, start, aliasEnd);
      if (exactCase === undefined) continue;
      if (aliasEnd > end) end = aliasEnd;
      anyExact ||= exactCase;
      const candidate = { entityId: store.idOf(alias), alias: store.textOf(alias), exactCase };
      if (candidates.length > 0) places ??= new Map([[(candidates[0] as NameCandidate).entityId, 0]]);
      const place = places?.get(candidate.entityId);
      if (place === undefined) places?.set(candidate.entityId, candidates.length);
      if (place === undefined) candidates.push(candidate);
      else if (exactCase) candidates[place] = candidate;
    }
    if (candidates.length === 0) return undefined;
    return {
      start,
      end,
      firstToken: stream.tokens[first] as number,
      lastToken: (stream.tokens[last] as number) + 1,
      // INDRA the exercise hides Indra the deity where the text has capitals.
      candidates: anyExact && candidates.length > 1 ? candidates.filter((one) => one.exactCase) : candidates,
    };
  }

  /** @returns whether the case is exact; undefined when the alias does not match here */
  private compare(alias: number, text: string, start: number, end: number): boolean | undefined {
    const { store } = this;
    if (store.pool.equalsAscii(store.handleOf(alias), text, start, end)) return true;
    const name = store.textOf(alias);
    const surface = text.slice(start, end);
    const comparison = compareNames(name, surface);
    if (comparison === undefined || !accepts(comparison, name, surface, store.ruleOf(alias)))
      return undefined;
    return comparison.exactCase;
  }
}

/**
 * Keeps names at a hyphen between two acronyms only when names stand on both sides of it: NASA-ISRO.
 * @param doubts for each match the bits `DoubtfulStart` and `DoubtfulEnd`
 */
function settleDoubtful(found: readonly NameMatch[], doubts: readonly (number | undefined)[]): NameMatch[] {
  const touches = (left: NameMatch | undefined, right: NameMatch | undefined) =>
    left !== undefined && right !== undefined && right.start === left.end + 1;
  const kept: boolean[] = found.map(() => true);
  for (let index = found.length - 1; index >= 0; index--) {
    if (((doubts[index] ?? 0) & At.DoubtfulEnd) === 0) continue;
    kept[index] = kept[index + 1] === true && touches(found[index], found[index + 1]);
  }
  for (let index = 0; index < found.length; index++) {
    if (((doubts[index] ?? 0) & At.DoubtfulStart) === 0) continue;
    kept[index] &&= kept[index - 1] === true && touches(found[index - 1], found[index]);
  }
  return found.filter((_, index) => kept[index]);
}
