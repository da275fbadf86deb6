import { setImmediate } from 'node:timers/promises';
import type {
  ArchivedStory,
  LearnOptions,
  LoadedTagger,
  Tagger,
  TaggerOptions,
  TextField,
} from '../../../engine/types';
import type { Format } from '../config';
import type { RawField, RawStory, VocabularyRecord } from './protocol';
import { SimilarNames } from './similar-names';
import { packInSlices, packValues, unpackValues, type Section } from './snapshot/format';
import { StoryBook, type StoryEntry } from './story-book';
import { VocabularyBook, type BookChange } from './vocabulary-book';

/** What the worker needs of the engine; tests give it smaller ones. */
export interface EngineParts {
  createTagger(options: TaggerOptions): Tagger;
  loadTagger(bytes: Uint8Array): LoadedTagger;
  /** Plain text of a field's value. Never throws on a value of another shape: it has no text then. */
  plainText(format: Format, value: unknown): string;
}

/** Near-duplicates made ready between two messages. */
const SLICE = 500;

/** All that the worker holds, kept in step: the tagger, the vocabulary with its near-duplicates, and the stories learned. */
export class Holdings {
  tagger: Tagger;
  readonly book = new VocabularyBook();
  readonly stories = new StoryBook();
  private readonly similar = new SimilarNames();
  /** Entities whose names are not among the near-duplicates yet. */
  private unready: Iterator<Parameters<Tagger['updateEntity']>[0]> | undefined;

  constructor(private readonly engine: EngineParts) {
    this.tagger = engine.createTagger({});
  }

  /** @returns stories whose tags now go by another name or none */
  put(records: readonly VocabularyRecord[]): string[] {
    return this.apply(records.map((record) => () => this.book.put(record)));
  }

  remove(ids: readonly string[]): string[] {
    return this.apply(ids.map((id) => () => this.book.remove(id)));
  }

  textOf(fields: readonly RawField[]): TextField[] {
    return fields
      .map(({ name, role, format, value }) => ({ name, role, text: this.engine.plainText(format, value) }))
      .filter(({ text }) => text.length > 0);
  }

  /** The story as the tagger learns it: plain text, and its tags under their present names. */
  archived({ id, locale, date, fields, tags, tagIds }: RawStory): ArchivedStory {
    const names = tagIds.flatMap((tagId, index) => this.book.tagName(tagId, tags[index] ?? tagId) ?? []);
    return {
      ...{ id, tags: names, fields: this.textOf(fields) },
      ...(locale ? { locale } : {}),
      ...(date ? { date } : {}),
    };
  }

  learn(raw: RawStory, options: LearnOptions = {}, story = this.archived(raw)): void {
    this.tagger.learn(story, options);
    const { id, version, date, tagIds } = raw;
    this.stories.put({ id, version, at: date ? Date.parse(date) : 0, tagIds });
  }

  unlearn(id: string): void {
    this.tagger.unlearn(id);
    this.stories.remove(id);
  }

  similarTo(name: string, aliases: readonly string[], limit: number): ReturnType<SimilarNames['find']> {
    while (this.ready(SLICE));
    return this.similar.find(name, aliases, limit);
  }

  /** Makes some more near-duplicates ready. @returns whether there are more to make */
  ready(most = SLICE): boolean {
    for (let made = 0; this.unready && made < most; made++) {
      const { value, done } = this.unready.next();
      if (done) this.unready = undefined;
      else this.addSimilar(value);
    }
    return this.unready !== undefined;
  }

  /**
   * Everything as it is at the moment when this resolves, except what can be made again of the rest. The vocabulary is
   * the most, so it is written down bit by bit, others being answered in between, and what changed meanwhile again.
   */
  async sections(): Promise<Section[]> {
    const parts: Uint8Array[] = [];
    for (const slice of packInSlices(this.book.all())) {
      parts.push(...slice);
      await setImmediate();
    }
    const { put, removed } = this.book.changedMeanwhile();
    return [
      { name: 'vocabulary', parts: [...parts, ...packValues(put)] },
      { name: 'removed', parts: packValues(removed) },
      { name: 'stories', parts: packValues(this.stories.entries()) },
      { name: 'tagger', parts: [this.tagger.snapshot()] },
    ];
  }

  /** Fills holdings that were just made. @returns why that cannot be; then they are not to be used */
  restore(section: (name: string) => Uint8Array): string | undefined {
    const loaded = this.engine.loadTagger(section('tagger'));
    if (!loaded.ok) return loaded.message;
    this.tagger = loaded.tagger;
    const removed = [...unpackValues<string>(section('removed'))];
    this.book.restore(unpackValues<VocabularyRecord>(section('vocabulary')), removed);
    for (const entry of unpackValues<StoryEntry>(section('stories'))) this.stories.put(entry);
    this.unready = this.book.entities();
    return undefined;
  }

  private apply(changes: readonly (() => BookChange)[]): string[] {
    const renamedTags = new Set<string>();
    for (const change of changes) {
      const { updated, removed, renamed } = change();
      for (const id of renamed) renamedTags.add(id);
      for (const id of removed) {
        this.tagger.removeEntity(id);
        this.similar.remove(id);
      }
      for (const entity of updated) {
        this.tagger.updateEntity(entity);
        this.addSimilar(entity);
      }
    }
    return this.stories.carrying(renamedTags);
  }

  private addSimilar({ id, name, aliases = [] }: Parameters<Tagger['updateEntity']>[0]): void {
    const others = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
    this.similar.put(id, name, others);
  }
}
