import type { Article, Suggestion, Tagger, TaggerOptions, TextField } from '../../../engine/types';
import type { Format } from '../config';
import { contextsOf } from './contexts';
import type {
  Answer,
  Question,
  RawAnswer,
  RawField,
  RequestName,
  VocabularyRecord,
  WouldOffer,
} from './protocol';
import { SimilarNames } from './similar-names';
import { VocabularyBook, type BookChange } from './vocabulary-book';

/** What the room needs of the engine; tests give it smaller ones. */
export interface EngineParts {
  createTagger(options: TaggerOptions): Tagger;
  /** Plain text of a field's value. Never throws on a value of another shape: it has no text then. */
  plainText(format: Format, value: unknown): string;
}

export interface Room {
  ask<N extends RequestName>(name: N, question: Question<N>): Answer<N>;
}

/** Everything that the worker thread does, as a function of messages: the tagger, the vocabulary and its near-duplicates. */
export function createRoom(engine: EngineParts): Room {
  let tagger = engine.createTagger({});
  let book = new VocabularyBook();
  let similar = new SimilarNames();

  const apply = ({ updated, removed }: BookChange): void => {
    for (const id of removed) {
      tagger.removeEntity(id);
      similar.remove(id);
    }
    for (const entity of updated) {
      tagger.updateEntity(entity);
      const aliases = (entity.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text));
      similar.put(entity.id, entity.name, aliases);
    }
  };
  const textOf = (fields: readonly RawField[]): TextField[] =>
    fields
      .map(({ name, role, format, value }) => ({ name, role, text: engine.plainText(format, value) }))
      .filter(({ text }) => text.length > 0);

  const answers: { [N in RequestName]: (question: Question<N>) => Answer<N> } = {
    start({ decisions }) {
      tagger = engine.createTagger({ decisions });
      book = new VocabularyBook();
      similar = new SimilarNames();
      return null;
    },
    put({ records }) {
      for (const record of records as VocabularyRecord[]) apply(book.put(record));
      return null;
    },
    remove({ ids }) {
      for (const id of ids) apply(book.remove(id));
      return null;
    },
    compare: ({ scan, entries }) => book.differing(scan, entries),
    missing: ({ scan }) => book.unseen(scan),
    held: () => book.rows,
    suggest({ fields, locale, date, options }) {
      const article: Article = {
        fields: textOf(fields),
        ...(locale ? { locale } : {}),
        ...(date ? { date } : {}),
      };
      return answerOf(article, tagger.suggest(article, options), tagger.size().entities);
    },
    similar: ({ name, aliases, limit }) => similar.find(name, aliases, limit),
    learn({ stories }) {
      for (const { fields, ...story } of stories) tagger.learn({ ...story, fields: textOf(fields) });
      return null;
    },
    witness: ({ stories, limit, exclude = [] }) =>
      stories.map(({ fields, tagIds, ...story }) => {
        const article = { ...story, fields: textOf(fields) };
        // Its own earlier publication would be the surest of all hints.
        tagger.unlearn(story.id);
        const { suggestions } = tagger.suggest(article, { limit, exclude });
        tagger.learn(article);
        return {
          suggestions: suggestions.map(wouldOffer),
          tags: tagIds.map((id, index) => book.meaning(id, story.tags[index] ?? id)),
        };
      }),
    unlearn({ ids }) {
      for (const id of ids) tagger.unlearn(id);
      return null;
    },
    decide({ key, decision, undo, features }) {
      tagger.decide(key, decision, undo, features);
      return null;
    },
    size: () => tagger.size(),
  };
  return { ask: (name, question) => answers[name](question) };
}

function wouldOffer({ key, name, kind, status, confidence, entityId, candidates }: Suggestion): WouldOffer {
  const ids = new Set((candidates ?? []).map((candidate) => candidate.entityId));
  if (entityId) ids.add(entityId);
  return { key, name, kind, status, confidence, entityIds: [...ids] };
}

function answerOf(article: Article, result: ReturnType<Tagger['suggest']>, entities: number): RawAnswer {
  return {
    suggestions: result.suggestions.map(({ mentions, ...suggestion }) => ({
      ...suggestion,
      mentionCount: mentions.length,
      contexts: contextsOf(article.fields, mentions),
    })),
    acronyms: result.acronyms.map(({ short, long }) => ({ short, long })),
    recognised: result.recognised.map(({ entityId, mentions }) => ({ entityId, count: mentions.length })),
    entities,
  };
}
