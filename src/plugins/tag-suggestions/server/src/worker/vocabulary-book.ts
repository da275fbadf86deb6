import type { Entity } from '../../../engine/types';
import type { VocabularyRecord, WitnessedTag } from './protocol';
import { Scan } from './scan';

/** What a change of the book means for the tagger. */
export interface BookChange {
  updated: Entity[];
  removed: string[];
  /** Entities that, as tags of a story, now go by another name or none. */
  renamed: string[];
}

/**
 * The vocabulary with its mergers worked out: an entity that was merged into another lends it its names, and is
 * itself no longer offered. A deprecated entity without a successor is left out.
 */
export class VocabularyBook {
  private readonly records = new Map<string, VocabularyRecord>();
  private readonly mergedFrom = new Map<string, Set<string>>();
  private readonly scan = new Scan();
  private rowCount = 0;
  /** Ids of what changed while the book is being written down. */
  private meanwhile: Set<string> | undefined;

  /** Number of rows of the database that the documents here are made of. */
  get rows(): number {
    return this.rowCount;
  }

  put(record: VocabularyRecord): BookChange {
    return this.change(record.id, record);
  }

  remove(id: string): BookChange {
    return this.change(id, undefined);
  }

  /** The entity that a tag means now, under its present name; the tag itself when nothing is known of it. */
  meaning(id: string, name: string): WitnessedTag {
    const record = this.records.get(this.standsFor(id) ?? id);
    return {
      standsFor: record?.id ?? id,
      name: record?.name ?? name,
      ...(record?.kind ? { kind: record.kind } : {}),
    };
  }

  /**
   * The name by which a tag of a story counts now: its entity's, or that of the entity it was merged into. Undefined for a
   * tag that is out of use.
   * @param name as the story has it, for a tag that is not in the book
   */
  tagName(id: string, name: string): string | undefined {
    return this.records.has(id) ? this.nameOf(id) : name;
  }

  /** Ids of a slice of the database whose record here is another or none. Marks them as seen by the scan. */
  differing(scan: number, entries: readonly { id: string; version: string }[]): string[] {
    return this.scan.differing(scan, entries, (id) => this.records.get(id)?.version);
  }

  /** Ids held here that the scan did not name. */
  unseen(scan: number): string[] {
    return this.scan.unseen(scan, this.records.keys());
  }

  /** All records, to be written down bit by bit; `changedMeanwhile` says what was not written as it is by then. */
  all(): IterableIterator<VocabularyRecord> {
    this.meanwhile = new Set();
    return this.records.values();
  }

  /** Records that were put since `all` was called, and the ids of those removed. */
  changedMeanwhile(): { put: VocabularyRecord[]; removed: string[] } {
    const ids = [...(this.meanwhile ?? [])];
    this.meanwhile = undefined;
    return {
      put: ids.flatMap((id) => this.records.get(id) ?? []),
      removed: ids.filter((id) => !this.records.has(id)),
    };
  }

  /** Takes records over whose entities the tagger has already. The book must be empty of them. */
  restore(records: Iterable<VocabularyRecord>, removed: readonly string[] = []): void {
    for (const record of records) this.enter(record.id, record);
    for (const id of removed) this.enter(id, undefined);
  }

  /** The entity of each record that is offered under its own name. */
  *entities(): Generator<Entity> {
    for (const id of this.records.keys()) {
      const entity = this.entityOf(id);
      if (entity) yield entity;
    }
  }

  private change(id: string, record: VocabularyRecord | undefined): BookChange {
    const before = this.standsFor(id);
    const tags = [id, ...this.mergedUnder(id).map((merged) => merged.id)];
    const names = tags.map((tag) => this.nameOf(tag));
    // A tag that was not in the book went by the name that the story gave it: this one.
    if (!this.records.has(id)) names[0] = record?.name;
    this.enter(id, record);

    const renamed = tags.filter((tag, index) => this.nameOf(tag) !== names[index]);
    const change: BookChange = { updated: [], removed: [], renamed };
    for (const affected of new Set([id, before, this.standsFor(id)])) {
      if (affected === undefined) continue;
      const entity = this.entityOf(affected);
      if (entity) change.updated.push(entity);
      else change.removed.push(affected);
    }
    return change;
  }

  private enter(id: string, record: VocabularyRecord | undefined): void {
    this.meanwhile?.add(id);
    const old = this.records.get(id);
    if (old?.mergedInto) this.mergedFrom.get(old.mergedInto)?.delete(id);
    this.rowCount += (record?.rows ?? 0) - (old?.rows ?? 0);
    if (record) this.records.set(id, record);
    else this.records.delete(id);
    if (record?.mergedInto) {
      const from = this.mergedFrom.get(record.mergedInto) ?? new Set();
      this.mergedFrom.set(record.mergedInto, from.add(id));
    }
  }

  private nameOf(id: string): string | undefined {
    return this.records.get(this.standsFor(id) ?? '')?.name;
  }

  /** The entity that an id means now: itself, or the last of the entities it was merged into. */
  private standsFor(id: string): string | undefined {
    const passed = new Set<string>();
    let current = this.records.get(id);
    while (current?.mergedInto && !passed.has(current.id)) {
      passed.add(current.id);
      current = this.records.get(current.mergedInto);
    }
    return current && !current.mergedInto && current.active ? current.id : undefined;
  }

  private entityOf(id: string): Entity | undefined {
    const record = this.records.get(id);
    if (!record || this.standsFor(id) !== id) return undefined;
    const aliases = [...record.aliases];
    for (const merged of this.mergedUnder(id)) aliases.push({ text: merged.name }, ...merged.aliases);
    return {
      id,
      name: record.name,
      aliases,
      ...(record.kind ? { kind: record.kind } : {}),
      ...(record.description ? { description: record.description } : {}),
      ...(record.suggest === false ? { suggest: false } : {}),
      ...(record.broader?.length ? { broader: record.broader } : {}),
    };
  }

  private mergedUnder(id: string): VocabularyRecord[] {
    const found: VocabularyRecord[] = [];
    if (!this.mergedFrom.has(id)) return found;
    const passed = new Set([id]);
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const from of this.mergedFrom.get(next) ?? []) {
        const record = this.records.get(from);
        if (!record || passed.has(from)) continue;
        passed.add(from);
        found.push(record);
        open.push(from);
      }
    }
    return found;
  }
}
