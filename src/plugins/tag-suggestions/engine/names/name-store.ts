import type { Alias, Entity, Kind } from '../types';
import { KINDS } from '../types';
import { tokenize } from '../tokens';
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

const PLURALS = 4;
const POSSESSIVE = 8;
const NO_SUGGEST = 16;
const NO_KIND = 15;

/** Entities and their names as records in flat arrays; a record is a number. */
export class NameStore {
  readonly pool = new TextPool();
  private readonly entities = new Slots();
  private readonly aliases = new Slots();
  private readonly byId = new HashChains();
  private readonly idText = new IntPages();
  private readonly firstAlias = new IntPages();
  private readonly entityFlags = new BytePages();
  private readonly aliasText = new IntPages();
  private readonly aliasEntity = new IntPages();
  private readonly nextAlias = new IntPages();
  private readonly aliasFlags = new BytePages();
  private readonly aliasLocale = new BytePages();
  private readonly locales: string[] = [''];

  /** @returns the entity's record, -1 if it is not held */
  find(id: string): number {
    let entity = this.byId.first(hashText(id));
    while (entity >= 0 && this.pool.read(this.idText.get(entity)) !== id) entity = this.byId.after(entity);
    return entity;
  }

  /** @returns the records of its names: the name, then the aliases, without repetitions */
  add(entity: Entity): number[] {
    const record = this.entities.take();
    this.idText.set(record, this.pool.add(entity.id));
    this.byId.insert(record, hashText(entity.id));
    const kind = entity.kind === undefined ? NO_KIND : KINDS.indexOf(entity.kind);
    this.entityFlags.set(record, (kind < 0 ? NO_KIND : kind) | (entity.suggest === false ? NO_SUGGEST : 0));
    const names = distinct([{ text: entity.name }, ...(entity.aliases ?? []).map(asAlias)]);
    const records = names.map((alias) => this.addAlias(alias, record, entity.kind));
    // Linked from the last, so that the name stands first.
    let next = 0;
    for (const alias of [...records].reverse()) {
      this.nextAlias.set(alias, next);
      next = alias + 1;
    }
    this.firstAlias.set(record, next);
    return records;
  }

  /** Names of an entity, the main one first. */
  aliasesOf(entity: number): number[] {
    const records: number[] = [];
    for (let alias = this.firstAlias.get(entity) - 1; alias >= 0; alias = this.nextAlias.get(alias) - 1)
      records.push(alias);
    return records;
  }

  remove(entity: number): void {
    for (const alias of this.aliasesOf(entity)) {
      this.pool.release(this.aliasText.get(alias));
      this.aliases.release(alias);
    }
    this.byId.remove(entity);
    this.pool.release(this.idText.get(entity));
    this.entities.release(entity);
  }

  idOf(alias: number): string {
    return this.pool.read(this.idText.get(this.aliasEntity.get(alias)));
  }

  entityOf(alias: number): number {
    return this.aliasEntity.get(alias);
  }

  textOf(alias: number): string {
    return this.pool.read(this.aliasText.get(alias));
  }

  handleOf(alias: number): number {
    return this.aliasText.get(alias);
  }

  ruleOf(alias: number): { letterCase: Case; plurals: boolean } {
    const flags = this.aliasFlags.get(alias);
    return { letterCase: flags & 3, plurals: (flags & PLURALS) !== 0 };
  }

  /** The name itself ends in 's: McDonald's. */
  isPossessive(alias: number): boolean {
    return (this.aliasFlags.get(alias) & POSSESSIVE) !== 0;
  }

  /** Primary language subtag, empty for every language. */
  localeOf(alias: number): string {
    return this.locales[this.aliasLocale.get(alias)] ?? '';
  }

  read(entity: number): StoredEntity {
    const flags = this.entityFlags.get(entity);
    const [name = '', ...aliases] = this.aliasesOf(entity).map((alias) => this.textOf(alias));
    const stored = {
      id: this.pool.read(this.idText.get(entity)),
      name,
      suggest: (flags & NO_SUGGEST) === 0,
      aliases,
    };
    const kind = KINDS[flags & 15];
    return kind === undefined ? stored : { ...stored, kind };
  }

  get size(): { entities: number; aliases: number } {
    return { entities: this.entities.used, aliases: this.aliases.used };
  }

  get bytes(): number {
    const {
      pool,
      byId,
      idText,
      firstAlias,
      entityFlags,
      aliasText,
      aliasEntity,
      nextAlias,
      aliasFlags,
      aliasLocale,
    } = this;
    return [
      pool,
      byId,
      idText,
      firstAlias,
      entityFlags,
      aliasText,
      aliasEntity,
      nextAlias,
      aliasFlags,
      aliasLocale,
    ].reduce((sum, part) => sum + part.bytes, 0);
  }

  private addAlias(alias: Alias, entity: number, kind: Kind | undefined): number {
    const record = this.aliases.take();
    const possessive = tokenize(alias.text).at(-1)?.possessive === true;
    this.aliasText.set(record, this.pool.add(alias.text));
    this.aliasEntity.set(record, entity);
    this.aliasFlags.set(
      record,
      caseOf(alias, kind) | (foldsPlural(kind) ? PLURALS : 0) | (possessive ? POSSESSIVE : 0),
    );
    this.aliasLocale.set(record, this.localeNumber(alias.locale));
    return record;
  }

  private localeNumber(locale: string | undefined): number {
    const language = primarySubtag(locale);
    const known = this.locales.indexOf(language);
    if (known >= 0) return known;
    // A byte holds the number; no house writes in 255 languages, and one more is then matched in all.
    return this.locales.length < 255 ? this.locales.push(language) - 1 : 0;
  }
}

/** Language of a BCP 47 tag: `hi` of `hi-IN`; empty when absent. */
export function primarySubtag(locale: string | undefined): string {
  return (locale ?? '').split(/[-_]/)[0]?.toLowerCase() ?? '';
}

function asAlias(alias: string | Alias): Alias {
  return typeof alias === 'string' ? { text: alias } : alias;
}

function distinct(aliases: readonly Alias[]): Alias[] {
  const seen = new Set<string>();
  return aliases.filter((alias) => {
    const key = JSON.stringify([alias.text, alias.match, primarySubtag(alias.locale)]);
    return !seen.has(key) && seen.add(key);
  });
}
