import type { Entity } from '../types';
import type { Token } from '../tokens';
import { accepts, compareNames } from './compare';
import { combine, HARD_BREAK, SEED, SOFT_BREAK } from './hash';
import { NameStore, primarySubtag, type StoredEntity } from './name-store';
import { SequenceTable } from './sequence-table';
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

interface Found extends NameMatch {
  /** Starts, or ends, at a hyphen between two acronyms. */
  doubtful: number;
}

/**
 * Finds the names of a vocabulary in text: leftmost-longest, whole words, in time that does not depend on the number of
 * names. Entities are added, replaced and removed in place.
 */
export class NameIndex {
  private readonly store = new NameStore();
  private readonly table = new SequenceTable();
  private readonly stream = new UnitStream();
  private readonly hashesAt = new Int32Array(64);
  private readonly endsAt = new Int32Array(64);

  constructor(entities: Iterable<Entity> = []) {
    for (const entity of entities) this.set(entity);
  }

  /** Adds an entity with all its names, or replaces the one with its id. */
  set(entity: Entity): void {
    this.remove(entity.id);
    for (const alias of this.store.add(entity)) {
      for (const sequence of sequencesOf(this.store.textOf(alias))) this.table.add(sequence, alias);
    }
  }

  /** @returns false when there is no such entity */
  remove(entityId: string): boolean {
    const entity = this.store.find(entityId);
    if (entity < 0) return false;
    for (const alias of this.store.aliasesOf(entity)) {
      for (const sequence of sequencesOf(this.store.textOf(alias))) this.table.remove(sequence, alias);
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
    const { stream } = this;
    stream.read(tokens);
    const found: Found[] = [];
    for (let start = 0; start < stream.length;) {
      if (((stream.flags[start] as number) & At.Start) === 0) {
        start++;
        continue;
      }
      start = this.longestAt(start, tokens, language, found) + 1;
    }
    return settleDoubtful(found);
  }

  /** @returns the last unit used up: that of the match, or `start` itself when there is none */
  private longestAt(start: number, tokens: readonly Token[], language: string, found: Found[]): number {
    const { stream, table, hashesAt, endsAt } = this;
    let hash = combine(SEED, stream.hashes[start] as number);
    if (!table.mayStart(hash)) return start;
    let candidates = 0;
    for (let unit = start; ;) {
      const seen = table.look(hash);
      if (seen === 0) break;
      if ((seen & SequenceTable.Whole) !== 0 && ((stream.flags[unit] as number) & At.End) !== 0) {
        hashesAt[candidates] = hash;
        endsAt[candidates++] = unit;
      }
      if ((seen & SequenceTable.Beginning) === 0 || ++unit >= stream.length) break;
      const flags = stream.flags[unit] as number;
      if ((flags & At.Line) !== 0) break;
      if ((flags & At.SoftBreak) !== 0) hash = combine(hash, SOFT_BREAK);
      else if ((flags & At.HardBreak) !== 0) hash = combine(hash, HARD_BREAK);
      hash = combine(hash, stream.hashes[unit] as number);
    }
    while (candidates-- > 0) {
      const last = endsAt[candidates] as number;
      const match = this.confirm(hashesAt[candidates] as number, start, last, tokens, language);
      if (match === undefined) continue;
      found.push(match);
      return last;
    }
    return start;
  }

  /** Checks the names themselves behind a hash, and their rules. */
  private confirm(
    hash: number,
    first: number,
    last: number,
    tokens: readonly Token[],
    language: string,
  ): Found | undefined {
    const { stream, store, table } = this;
    const token = tokens[stream.tokens[last] as number] as Token;
    const start = stream.starts[first] as number;
    const plainEnd = stream.ends[last] as number;
    const atTokenEnd = plainEnd === token.nameEnd;
    let end = plainEnd;
    const candidates: NameCandidate[] = [];
    const entities: number[] = [];
    let exactly = false;
    for (let entry = table.first(hash); entry >= 0; entry = table.after(entry)) {
      const alias = table.aliasOf(entry);
      if (alias < 0) continue;
      const aliasLocale = store.localeOf(alias);
      if (aliasLocale !== '' && language !== '' && aliasLocale !== language) continue;
      const possessive = store.isPossessive(alias);
      if (possessive && !(atTokenEnd && token.possessive)) continue;
      const aliasEnd = possessive ? token.end : plainEnd;
      const exactCase = this.compare(alias, token.text, start, aliasEnd);
      if (exactCase === undefined) continue;
      end = Math.max(end, aliasEnd);
      exactly ||= exactCase;
      const entity = store.entityOf(alias);
      const known = entities.indexOf(entity);
      if (known < 0) {
        entities.push(entity);
        candidates.push({ entityId: store.idOf(alias), alias: store.textOf(alias), exactCase });
      } else if (exactCase && !(candidates[known] as NameCandidate).exactCase) {
        candidates[known] = { entityId: store.idOf(alias), alias: store.textOf(alias), exactCase };
      }
    }
    if (candidates.length === 0) return undefined;
    const doubtfulStart = (stream.flags[first] as number) & At.DoubtfulStart;
    const doubtfulEnd = (stream.flags[last] as number) & At.DoubtfulEnd;
    return {
      start,
      end,
      firstToken: stream.tokens[first] as number,
      lastToken: (stream.tokens[last] as number) + 1,
      // INDRA the exercise hides Indra the deity where the text has capitals.
      candidates: exactly ? candidates.filter((candidate) => candidate.exactCase) : candidates,
      doubtful: doubtfulStart | doubtfulEnd,
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

/** Keeps names at a hyphen between two acronyms only when names stand on both sides of it: NASA-ISRO. */
function settleDoubtful(found: readonly Found[]): NameMatch[] {
  if (found.every((match) => match.doubtful === 0)) return found.map(withoutDoubt);
  const joined = [...found];
  const touches = (left: Found | undefined, right: Found | undefined) =>
    left !== undefined && right !== undefined && right.start === left.end + 1;
  for (let index = joined.length - 1; index >= 0; index--) {
    const match = joined[index] as Found;
    if ((match.doubtful & At.DoubtfulEnd) !== 0 && !touches(match, joined[index + 1]))
      joined.splice(index, 1);
  }
  const kept: Found[] = [];
  for (const match of joined) {
    if ((match.doubtful & At.DoubtfulStart) === 0 || touches(kept[kept.length - 1], match)) kept.push(match);
  }
  return kept.map(withoutDoubt);
}

function withoutDoubt({ start, end, firstToken, lastToken, candidates }: Found): NameMatch {
  return { start, end, firstToken, lastToken, candidates };
}
