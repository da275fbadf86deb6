import { Scan } from './scan';

/** What is kept of a story beside what the tagger learned of it. */
export interface StoryEntry {
  /** `<uid> <documentId> <locale>` */
  id: string;
  /** Changes whenever the published row does. */
  version: string;
  /** Milliseconds since 1970; 0 where the story has no date. */
  at: number;
  /** documentIds of its tags. */
  tagIds: readonly string[];
}

/** Which stories the tagger has learned, in which version and with which tags. Some 300 bytes a story. */
export class StoryBook {
  /** By content type, then by story. */
  private readonly types = new Map<string, Map<string, StoryEntry>>();
  private readonly locales = new Set<string>();
  private readonly scan = new Scan();

  put(entry: StoryEntry): void {
    const type = typeOf(entry.id);
    const stories = this.types.get(type) ?? new Map<string, StoryEntry>();
    this.types.set(type, stories.set(entry.id, entry));
    this.locales.add(entry.id.slice(entry.id.lastIndexOf(' ')));
  }

  remove(id: string): void {
    this.types.get(typeOf(id))?.delete(id);
  }

  /** Ids of a document's stories, one for each language. @param document `<uid> <documentId>` */
  of(document: string): string[] {
    const stories = this.types.get(typeOf(document));
    return [...this.locales].map((locale) => document + locale).filter((id) => stories?.has(id));
  }

  /** Ids of the stories that carry one of these tags. */
  carrying(tagIds: ReadonlySet<string>): string[] {
    if (tagIds.size === 0) return [];
    const found: string[] = [];
    for (const { id, tagIds: own } of this.entries()) {
      if (own.some((tag) => tagIds.has(tag))) found.push(id);
    }
    return found;
  }

  /** Ids of the oldest stories beyond so many of each type. */
  beyond(limit: number): string[] {
    return [...this.types.values()].flatMap((stories) => {
      if (stories.size <= limit) return [];
      const oldestFirst = [...stories.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
      return oldestFirst.slice(0, stories.size - limit).map(({ id }) => id);
    });
  }

  differing(scan: number, entries: readonly { id: string; version: string }[]): string[] {
    return this.scan.differing(scan, entries, (id) => this.types.get(typeOf(id))?.get(id)?.version);
  }

  unseen(scan: number): string[] {
    return this.scan.unseen(scan, this.ids());
  }

  *entries(): Generator<StoryEntry> {
    for (const stories of this.types.values()) yield* stories.values();
  }

  private *ids(): Generator<string> {
    for (const stories of this.types.values()) yield* stories.keys();
  }
}

function typeOf(id: string): string {
  return id.slice(0, id.indexOf(' '));
}
