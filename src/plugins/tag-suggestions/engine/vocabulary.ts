import { NameIndex, type NameMatch } from './names';
import { fold, tokenize, type Token } from './tokens';
import type { SnapshotReader } from './snapshot/reader';
import type { SnapshotWriter } from './snapshot/writer';
import type { Entity } from './types';

/** Entities kept unpacked. */
const MOST_KEPT = 4096;

/** Entities of the house, found by identifier, by name and in running text; tags that only the archive has are entities too. */
export class Vocabulary {
  private readonly index = new NameIndex();
  /** What the index does not hold; most entities of a large vocabulary have neither. */
  private readonly details = new Map<string, Pick<Entity, 'broader' | 'description'>>();
  /** Folded name of each tag of the archive -> its entity's identifier and its name as written. */
  private readonly tags = new Map<string, { id: string; name: string }>();
  private readonly fromArchive = new Set<string>();
  /** Places with a name of one word that the house has listed; many of them make a gazetteer. */
  oneWordPlaces = 0;
  /** Listed entities that are no topics: the house tags names. */
  listedNames = 0;
  /** Entities read of late: unpacking one costs more than finding its name did. */
  private readonly lately = new Map<string, Entity>();

  dump(out: SnapshotWriter): void {
    out.section('vocabulary');
    this.index.dump(out);
    out.json([...this.details]);
    out.json([...this.tags]);
    out.json([...this.fromArchive]);
    out.json([this.oneWordPlaces, this.listedNames]);
  }

  /** Of a vocabulary that was just made. */
  restore(from: SnapshotReader): void {
    from.section('vocabulary');
    this.index.restore(from);
    for (const [id, detail] of from.json<[string, Pick<Entity, 'broader' | 'description'>][]>())
      this.details.set(id, detail);
    for (const [folded, tag] of from.json<[string, { id: string; name: string }][]>())
      this.tags.set(folded, tag);
    for (const id of from.json<string[]>()) this.fromArchive.add(id);
    [this.oneWordPlaces, this.listedNames] = from.json<[number, number]>();
  }

  get size(): { entities: number; aliases: number } {
    return this.index.size;
  }

  get(id: string): Entity | undefined {
    const known = this.lately.get(id);
    if (known !== undefined) return known;
    const entity = this.index.get(id);
    if (entity === undefined) return undefined;
    const whole = { ...entity, ...this.details.get(id) };
    if (this.lately.size >= MOST_KEPT) this.lately.clear();
    this.lately.set(id, whole);
    return whole;
  }

  /** Names in a text, see `NameIndex.match`. */
  match(tokens: readonly Token[], locale?: string): NameMatch[] {
    return this.index.match(tokens, locale);
  }

  /** Adds or replaces an entity; it takes the place of one that the archive brought under the same name. */
  set(entity: Entity): void {
    const tag = this.tags.size === 0 ? undefined : this.tags.get(fold(entity.name));
    if (tag !== undefined && tag.id !== entity.id && this.fromArchive.has(tag.id)) {
      this.remove(tag.id);
      tag.id = entity.id;
    }
    this.fromArchive.delete(entity.id);
    const before = this.index.get(entity.id);
    this.countKind(before, -1);
    this.countKind(entity, 1);
    this.lately.delete(entity.id);
    if (before === undefined) this.index.add(entity);
    else this.index.set(entity);
    const { broader, description } = entity;
    this.details.delete(entity.id);
    if (broader?.length || description) this.details.set(entity.id, { broader, description });
  }

  /** Entities that the house has listed, without those that only the archive brought. */
  get listed(): number {
    return this.index.size.entities - this.fromArchive.size;
  }

  /** Whether the house has listed an entity itself; false for a tag that only the archive has. */
  isListed(id: string): boolean {
    return !this.fromArchive.has(id);
  }

  remove(id: string): void {
    this.countKind(this.index.get(id), -1);
    this.lately.delete(id);
    this.index.remove(id);
    this.details.delete(id);
    this.fromArchive.delete(id);
  }

  /** The entity that a tag of the archive stands for, by name, else by alias; made when there is none. */
  forTag(name: string): Entity {
    const folded = fold(name);
    const known = this.byTag(folded) ?? this.named(name, folded);
    if (known !== undefined) {
      this.tags.set(fold(known.name), { id: known.id, name: known.name });
      return known;
    }
    const entity: Entity = { id: name, name };
    this.lately.delete(name);
    this.index.set(entity);
    this.fromArchive.add(name);
    this.tags.set(folded, { id: name, name });
    return entity;
  }

  /** The entity of a folded tag name; undefined when the house has deleted it. */
  byTag(folded: string): Entity | undefined {
    const tag = this.tags.get(folded);
    if (tag === undefined) return undefined;
    const entity = this.get(tag.id);
    if (entity !== undefined && fold(entity.name) === folded) return entity;
    return this.named(tag.name, folded);
  }

  /** Drops the entity of a folded tag name that only the archive had, when no story carries it any more. */
  forgetTag(folded: string): void {
    const tag = this.tags.get(folded);
    this.tags.delete(folded);
    if (tag !== undefined && this.fromArchive.has(tag.id)) this.remove(tag.id);
  }

  private countKind(entity: Pick<Entity, 'kind' | 'name'> | undefined, by: 1 | -1): void {
    if (entity?.kind !== undefined && entity.kind !== 'topic') this.listedNames += by;
    if (entity?.kind === 'place' && !/\s/u.test(entity.name)) this.oneWordPlaces += by;
  }

  /** The entity whose name, or else alias, is exactly this. */
  private named(name: string, folded: string): Entity | undefined {
    const tokens = tokenize(name);
    const [match] = this.index.match(tokens);
    if (match === undefined || match.firstToken > 0 || match.lastToken < tokens.length) return undefined;
    const entities = match.candidates
      .map(({ entityId }) => this.get(entityId))
      .filter((each) => each !== undefined);
    return entities.find((each) => fold(each.name) === folded) ?? entities[0];
  }
}
