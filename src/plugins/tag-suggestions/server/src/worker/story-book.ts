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

/** So many stories at the most are looked for one by one when the oldest have to go. */
const FEW = 16;

/** Which stories the tagger has learned, in which version and with which tags. Some 300 bytes a story. */
export class StoryBook {
  /** By content type, then by story. */
  private readonly types = new Map<string, Map<string, StoryEntry>>();
  private readonly locales = new Set<string>();
  /** Each tag's id once, however many stories carry it. */
  private readonly tagIds = new Map<string, string>();
  private readonly scan = new Scan();

  put(entry: StoryEntry): void {
    const type = typeOf(entry.id);
    const stories = this.types.get(type) ?? new Map<string, StoryEntry>();
    const tagIds = entry.tagIds.map((id) => this.shared(id));
    this.types.set(type, stories.set(entry.id, { ...entry, tagIds }));
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
      const many = stories.size - limit;
      if (many <= 0) return [];
      return (many <= FEW ? oldestOf(stories, many) : [...stories.values()].sort(byAge).slice(0, many)).map(
        ({ id }) => id,
      );
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

  private shared(tagId: string): string {
    const known = this.tagIds.get(tagId);
    if (known !== undefined) return known;
    this.tagIds.set(tagId, tagId);
    return tagId;
  }

  private *ids(): Generator<string> {
    for (const stories of this.types.values()) yield* stories.keys();
  }
}

function typeOf(id: string): string {
  return id.slice(0, id.indexOf(' '));
}

function byAge(a: StoryEntry, b: StoryEntry): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

/** As sorting all of them would find, without doing so at every publication. */
function oldestOf(stories: ReadonlyMap<string, StoryEntry>, many: number): StoryEntry[] {
  const oldest: StoryEntry[] = [];
  for (const story of stories.values()) {
    const youngest = oldest[oldest.length - 1];
    if (oldest.length === many && youngest && byAge(story, youngest) >= 0) continue;
    oldest.push(story);
    oldest.sort(byAge);
    if (oldest.length > many) oldest.pop();
  }
  return oldest;
}
