import { setImmediate } from 'node:timers/promises';
import { ADAPTED_STORIES } from '../../../engine';
import { Gathering } from '../feeds/gathering';
import type { TaggerHost } from '../worker/host';
import type { RawStory } from '../worker/protocol';
import { Progress } from './progress';
import { oldestFirst, type StoryOutline, type StoryReader, type StoryRow } from './reader';
import type { Publication } from './witness';

/** Stories read and taught at once: few enough that a suggestion never waits long for its turn. */
const BATCH = 20;
const GATHER_MS = 50;
/** Stories compared at once. */
const SLICE = 1_000;

/** Compares stories that were just published with what would have been offered; answers those it taught. */
export type Witness = (publications: Publication[]) => Promise<Set<string>>;

export interface ArchiveOptions {
  /** Newest stories learned, per content type. */
  stories: number;
  onError: (error: unknown) => void;
  /** Told how far the first learning is. */
  log: (message: string) => void;
  witness: Witness;
}

/**
 * Teaches the tagger the public stories of the configured content types, each language by itself: what it lacks at
 * start, in the order of their dates, then each story as it is published, changed or taken down.
 */
export class Archive {
  private readonly gathering: Gathering;
  /** Of the waiting documents, those that were published here, not on another instance. */
  private readonly published = new Set<string>();
  private generation = 0;
  private scans = 0;

  /** @param readers by content type */
  constructor(
    private readonly readers: ReadonlyMap<string, StoryReader>,
    private readonly host: TaggerHost,
    private readonly options: ArchiveOptions,
  ) {
    this.gathering = new Gathering((documents) => this.handOver(documents), {
      waitMs: GATHER_MS,
      most: BATCH,
      onError: options.onError,
    });
  }

  /**
   * Documents that were saved, published, taken down or deleted.
   * @param here on this instance: if published, the witness is told
   */
  changed(uid: string, documentIds: Iterable<string>, here = false): void {
    const documents = [...documentIds].map((id) => `${uid} ${id}`);
    if (here) for (const document of documents) this.published.add(document);
    this.gathering.add(documents);
  }

  /** Stories that are to be read again. @param ids `<uid> <documentId> <locale>` */
  reread(ids: Iterable<string>): void {
    this.gathering.add([...ids].map(documentOf));
  }

  /** Reads the waiting documents now. */
  refresh(): Promise<void> {
    return this.gathering.flush();
  }

  /**
   * Compares the tagger's stories with the database's and teaches it what differs, oldest first: all of them at a first
   * start. A newer call ends an older one.
   */
  async reconcile(): Promise<void> {
    const generation = ++this.generation;
    const scan = ++this.scans;
    const found: StoryOutline[] = [];
    for (const reader of this.readers.values()) found.push(...(await reader.newest(this.options.stories)));
    found.sort(oldestFirst);
    const differing = new Set<string>();
    for (let from = 0; from < found.length; from += SLICE) {
      const entries = found.slice(from, from + SLICE).map(({ id, version }) => ({ id, version }));
      for (const id of await this.host.ask('compareStories', { scan, entries }, 0)) differing.add(id);
    }
    const gone = await this.host.ask('missingStories', { scan }, 0);
    await this.teach(
      found.filter(({ id }) => differing.has(id)),
      () => generation === this.generation,
    );
    this.reread(gone);
    await this.refresh();
  }

  stop(): Promise<void> {
    this.generation += 1;
    return this.gathering.stop();
  }

  private async teach(outlines: readonly StoryOutline[], goesOn: () => boolean): Promise<void> {
    const progress = new Progress(outlines.length, this.options.log);
    for (let from = 0; from < outlines.length && goesOn(); from += BATCH) {
      const batch = outlines.slice(from, from + BATCH);
      await this.gathering.inTurn(async () => {
        const stories = await this.read(batch);
        const adapt = outlines.length - from <= ADAPTED_STORIES;
        if (stories.length > 0) await this.learn([], stories, [], adapt);
      });
      progress.at(from + batch.length);
      await setImmediate();
    }
  }

  /** Stories in the order of their outlines; what was taken down or published anew meanwhile is told by itself. */
  private async read(outlines: readonly StoryOutline[]): Promise<RawStory[]> {
    const stories = new Map<string, RawStory>();
    for (const [uid, reader] of this.readers) {
      const ids = outlines.filter((outline) => outline.uid === uid).map(({ rowId }) => rowId);
      if (ids.length === 0) continue;
      for (const row of await reader.rows({ id: { $in: ids } })) {
        const story = reader.storyOf(row);
        stories.set(story.id, story);
      }
    }
    return outlines.flatMap(({ id }) => stories.get(id) ?? []);
  }

  private async handOver(documents: readonly string[]): Promise<void> {
    for (const [uid, reader] of this.readers) {
      const own = documents.filter((document) => document.startsWith(`${uid} `));
      if (own.length === 0) continue;
      const rows = await reader.rows({ documentId: { $in: own.map((id) => id.slice(uid.length + 1)) } });
      const witnessed = rows.filter((row) => this.published.has(`${uid} ${row.documentId}`));
      for (const document of own) this.published.delete(document);
      const taught = await this.tellWitness(reader, witnessed);
      const stories = rows.map((row) => reader.storyOf(row));
      await this.learn(
        own,
        stories.filter(({ id }) => !taught.has(id)),
        [...taught],
      );
    }
  }

  /**
   * @param documents of which these stories, and those already taught, are all there are now
   * @param taught ids of stories that the witness has taught
   * @param adapt whether the ranking adapts to them, which it need not to old ones
   */
  private async learn(
    documents: readonly string[],
    stories: readonly RawStory[],
    taught: readonly string[] = [],
    adapt = true,
  ): Promise<void> {
    const question = { documents: [...documents], stories: [...stories], taught: [...taught], adapt };
    await this.host.ask('learn', { ...question, keep: this.options.stories }, 0);
  }

  private async tellWitness(reader: StoryReader, rows: readonly StoryRow[]): Promise<Set<string>> {
    if (rows.length === 0) return new Set();
    try {
      return await this.options.witness(rows.map((row) => publicationOf(reader, row)));
    } catch (error) {
      // The story is taught all the same; only its outcome is not known.
      this.options.onError(error);
      return new Set();
    }
  }
}

function publicationOf(reader: StoryReader, row: StoryRow): Publication {
  const { uid, draftAndPublish } = reader.plan;
  const { documentId: subjectId, locale, publishedAt, updatedAt } = row;
  return {
    subject: { subjectType: uid, subjectId, subjectLocale: locale ?? '' },
    story: reader.storyOf(row),
    at: new Date((draftAndPublish ? publishedAt : updatedAt) as string | number | Date),
  };
}

/** `<uid> <documentId>` of a story's id. */
function documentOf(storyId: string): string {
  return storyId.slice(0, storyId.lastIndexOf(' '));
}
