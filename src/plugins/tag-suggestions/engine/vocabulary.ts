import { KnownNames } from './known';
import { fold } from './tokens';
import type { Entity } from './types';

/** Entities of the house, found by identifier, by name and in running text; tags that only the archive has are entities too. */
export class Vocabulary {
  readonly names = new KnownNames();
  private readonly entities = new Map<string, Entity>();
  /** Folded name -> identifier: the archive knows its tags by name. */
  private readonly byName = new Map<string, string>();
  private readonly fromArchive = new Set<string>();

  get size(): number {
    return this.entities.size;
  }

  get(id: string): Entity | undefined {
    return this.entities.get(id);
  }

  /** Adds or replaces an entity; it takes the place of one that the archive brought under the same name. */
  set(entity: Entity): void {
    const name = fold(entity.name);
    const before = this.byName.get(name);
    if (before !== undefined && before !== entity.id && this.fromArchive.has(before)) this.remove(before);
    this.remove(entity.id);
    this.entities.set(entity.id, entity);
    if (!this.byName.has(name)) this.byName.set(name, entity.id);
    this.names.set(entity);
  }

  remove(id: string): void {
    const entity = this.entities.get(id);
    if (entity === undefined) return;
    const name = fold(entity.name);
    if (this.byName.get(name) === id) this.byName.delete(name);
    this.entities.delete(id);
    this.fromArchive.delete(id);
    this.names.remove(id);
  }

  /** The entity that a tag of the archive stands for; made when there is none. */
  forTag(tag: string): Entity {
    const id = this.byName.get(fold(tag)) ?? this.names.idsOf(tag)[0];
    const known = id === undefined ? undefined : this.entities.get(id);
    if (known !== undefined) return known;
    const entity: Entity = { id: tag, name: tag };
    this.set(entity);
    this.fromArchive.add(tag);
    return entity;
  }

  /** The entity of a folded tag name. */
  byTag(tag: string): Entity | undefined {
    const id = this.byName.get(tag);
    return id === undefined ? undefined : this.entities.get(id);
  }

  /** Drops the entity of a folded tag name that only the archive had, when no story carries it any more. */
  forgetTag(tag: string): void {
    const id = this.byName.get(tag);
    if (id !== undefined && this.fromArchive.has(id)) this.remove(id);
  }
}
