import type { SnapshotReader } from '../snapshot/reader';
import type { SnapshotWriter } from '../snapshot/writer';
import type { Alias, Entity, Kind } from '../types';
import { KINDS } from '../types';
import { type Token, tokenize } from '../tokens';
import { hashText } from './hash';
import { HashChains } from './hash-chains';
import { type Case, caseOf, foldsPlural } from './match-rule';
import { BytePages, IntPages, Slots } from './pages';
import { TextPool } from './text-pool';

/** What the index keeps of an entity. */
export interface StoredEntity {
  id: string;
  name: string;
  kind?: Kind;
  suggest: boolean;
  /** Without the name. */
  aliases: string[];
}

const WIDTH = 4;
const ENTITY = 1;
const NEXT = 2;
const FLAGS = 3;
const LOCALE_SHIFT = 8;

/** Identifiers kept as strings for the names that texts repeat. */
const IDS_KEPT = 4096;

const PLURALS = 4;
const POSSESSIVE = 8;
const NO_SUGGEST = 16;
const NO_KIND = 15;

/** Entities and their names as records in flat arrays; a record is a number. */
export class NameStore {
  readonly pool = new TextPool();
  private readonly entities = new Slots();
  private readonly aliases = new Slots();
  /** Entities by the hash of their id; the value is the id's text. */
  private readonly byId = new HashChains();
  private readonly firstAlias = new IntPages();
  private readonly entityFlags = new BytePages();
  /** For each alias its text, its entity, the entity's next alias plus one, and its flags and locale. */
  private readonly records = new IntPages();
  private readonly ids = new Map<number, string>();
  private locales: string[] = [''];

  /** @returns the entity's record, -1 if it is not held */
  find(id: string): number {
    let entity = this.byId.first(hashText(id));
    while (entity >= 0 && this.pool.read(this.byId.valueOf(entity)) !== id) entity = this.byId.after(entity);
    return entity;
  }

  /**
   * Stores an entity and its names: the name, then the aliases, without repetitions.
   * @param onName called with the record and the tokens of each name
   */
  add(entity: Entity, onName: (alias: number, tokens: readonly Token[]) => void): void {
    const record = this.entities.take();
    this.byId.insert(record, hashText(entity.id), this.pool.add(entity.id));
    const kind = entity.kind === undefined ? NO_KIND : KINDS.indexOf(entity.kind);
    this.entityFlags.set(record, (kind < 0 ? NO_KIND : kind) | (entity.suggest === false ? NO_SUGGEST : 0));
    const names = namesOf(entity);
    let last = -1;
    for (const alias of names) {
      const tokens = tokenize(alias.text);
      const added = this.addAlias(alias, tokens, record, entity.kind);
      onName(added, tokens);
      if (last < 0) this.firstAlias.set(record, added + 1);
      else this.records.set(last * WIDTH + NEXT, added + 1);
      last = added;
    }
    this.records.set(last * WIDTH + NEXT, 0);
  }

  /** Names of an entity, the main one first. */
  aliasesOf(entity: number): number[] {
    const records: number[] = [];
    for (
      let alias = this.firstAlias.get(entity) - 1;
      alias >= 0;
      alias = this.records.get(alias * WIDTH + NEXT) - 1
    )
      records.push(alias);
    return records;
  }

  remove(entity: number): void {
    for (const alias of this.aliasesOf(entity)) {
      this.pool.release(this.records.get(alias * WIDTH));
      this.aliases.release(alias);
    }
    this.byId.remove(entity);
    this.pool.release(this.byId.valueOf(entity));
    this.ids.delete(entity);
    this.entities.release(entity);
  }

  idOf(alias: number): string {
    const entity = this.entityOf(alias);
    const known = this.ids.get(entity);
    if (known !== undefined) return known;
    if (this.ids.size >= IDS_KEPT) this.ids.clear();
    const id = this.pool.read(this.byId.valueOf(entity));
    this.ids.set(entity, id);
    return id;
  }

  entityOf(alias: number): number {
    return this.records.get(alias * WIDTH + ENTITY);
  }

  textOf(alias: number): string {
    return this.pool.read(this.records.get(alias * WIDTH));
  }

  handleOf(alias: number): number {
    return this.records.get(alias * WIDTH);
  }

  ruleOf(alias: number): { letterCase: Case; plurals: boolean } {
    const flags = this.records.get(alias * WIDTH + FLAGS);
    return { letterCase: flags & 3, plurals: (flags & PLURALS) !== 0 };
  }

  /** The name itself ends in 's: McDonald's. */
  isPossessive(alias: number): boolean {
    return (this.records.get(alias * WIDTH + FLAGS) & POSSESSIVE) !== 0;
  }

  /** Primary language subtag, empty for every language. */
  localeOf(alias: number): string {
    return this.locales[this.records.get(alias * WIDTH + FLAGS) >>> LOCALE_SHIFT] ?? '';
  }

  read(entity: number): StoredEntity {
    const flags = this.entityFlags.get(entity);
    const [name = '', ...aliases] = this.aliasesOf(entity).map((alias) => this.textOf(alias));
    const stored = {
      id: this.pool.read(this.byId.valueOf(entity)),
      name,
      suggest: (flags & NO_SUGGEST) === 0,
      aliases,
    };
    const kind = KINDS[flags & 15];
    return kind === undefined ? stored : { ...stored, kind };
  }

  dump(out: SnapshotWriter): void {
    out.section('names');
    for (const part of this.parts) part.dump(out);
    out.json(this.locales);
  }

  restore(from: SnapshotReader): void {
    from.section('names');
    for (const part of this.parts) part.restore(from);
    this.locales = from.json<string[]>();
  }

  get size(): { entities: number; aliases: number } {
    return { entities: this.entities.used, aliases: this.aliases.used };
  }

  get bytes(): number {
    return this.parts.reduce((sum, part) => sum + ('bytes' in part ? part.bytes : 0), 0);
  }

  private get parts() {
    const { pool, entities, aliases, byId, firstAlias, entityFlags, records } = this;
    return [pool, entities, aliases, byId, firstAlias, entityFlags, records];
  }

  private addAlias(alias: Alias, tokens: readonly Token[], entity: number, kind: Kind | undefined): number {
    const record = this.aliases.take();
    const possessive = tokens[tokens.length - 1]?.possessive === true;
    const form =
      caseOf(alias, tokens, kind) | (foldsPlural(kind) ? PLURALS : 0) | (possessive ? POSSESSIVE : 0);
    this.records.set(record * WIDTH, this.pool.add(alias.text));
    this.records.set(record * WIDTH + ENTITY, entity);
    this.records.set(record * WIDTH + FLAGS, form | (this.localeNumber(alias.locale) << LOCALE_SHIFT));
    return record;
  }

  private localeNumber(locale: string | undefined): number {
    const language = primarySubtag(locale);
    const known = this.locales.indexOf(language);
    if (known >= 0) return known;
    return this.locales.push(language) - 1;
  }
}

/** Language of a BCP 47 tag: `hi` of `hi-IN`; empty when absent. */
export function primarySubtag(locale: string | undefined): string {
  return locale === undefined ? '' : (locale.split(/[-_]/)[0] as string).toLowerCase();
}

/** The name, then the aliases, each once. An alias that repeats the name says how the case of the name itself is heeded. */
function namesOf(entity: Entity): Alias[] {
  const main: Alias = { text: entity.name };
  const names = [main];
  for (const each of entity.aliases ?? []) {
    const alias = typeof each === 'string' ? { text: each } : each;
    if (alias.match && !alias.locale && alias.text === entity.name) main.match ??= alias.match;
    names.push(alias);
  }
  if (names.length === 1) return names;
  if (names.length <= FEW)
    return names.filter((one, index) => names.findIndex((other) => isSame(one, other)) === index);
  return [...new Map(names.map((alias) => [keyOf(alias), alias])).values()];
}

/** So many names are compared with each other faster than by keys. */
const FEW = 8;

function isSame(one: Alias, other: Alias): boolean {
  return one === other || (one.text === other.text && keyOf(one) === keyOf(other));
}

function keyOf({ text, match, locale }: Alias): string {
  return `${match ?? ''} ${primarySubtag(locale)} ${text}`;
}
