import type { Article, Suggestion, Tagger } from '../../../engine/types';
import { contextsOf } from './contexts';
import { Holdings, type EngineParts } from './holdings';
import type {
  Answer,
  LoadAnswer,
  Question,
  RawAnswer,
  RequestName,
  SnapshotPlace,
  SnapshotState,
  WouldOffer,
} from './protocol';
import { openSnapshot, writeSnapshot } from './snapshot/file';

/** Only writing to a disk takes its time; others are answered meanwhile. */
type AnswerInTime<N extends RequestName> = N extends 'save' ? Promise<Answer<N>> : Answer<N>;

export interface Room {
  ask<N extends RequestName>(name: N, question: Question<N>): AnswerInTime<N>;
  /** Does a little of what can wait until nobody asks. @returns whether there is more to do */
  idle(): boolean;
}

/** Everything that the worker thread does, as a function of messages. */
export function createRoom(engine: EngineParts): Room {
  let own = new Holdings(engine);
  let state: SnapshotState = { lastDecision: 0, resetAt: '' };
  /** Decisions up to this one are in the counts already. */
  let counted = 0;

  const start = (): void => {
    own = new Holdings(engine);
    state = { lastDecision: 0, resetAt: '' };
    counted = 0;
  };
  const load = ({ file, fingerprint }: SnapshotPlace): LoadAnswer => {
    start();
    const snapshot = openSnapshot<SnapshotState>(file, fingerprint);
    if (!snapshot.ok) return snapshot;
    try {
      const refusal = own.restore(snapshot.section);
      if (refusal !== undefined) throw new Error(refusal);
      state = snapshot.state;
      const { entities, stories } = own.tagger.size();
      return { ok: true, ...state, entities, stories };
    } catch (error) {
      // Whole, but made by another engine, or by one with a fault: nothing of it is used.
      start();
      return { ok: false, absent: false, reason: error instanceof Error ? error.message : String(error) };
    } finally {
      snapshot.close();
    }
  };

  const answers: { [N in RequestName]: (question: Question<N>) => AnswerInTime<N> } = {
    start() {
      start();
      return null;
    },
    load,
    async save({ file, fingerprint }) {
      const sections = await own.sections();
      return { bytes: await writeSnapshot(file, fingerprint, state, sections) };
    },
    put: ({ records }) => own.put(records),
    remove: ({ ids }) => own.remove(ids),
    compare: ({ scan, entries }) => own.book.differing(scan, entries),
    missing: ({ scan }) => own.book.unseen(scan),
    held: () => own.book.rows,
    suggest({ fields, locale, date, options }) {
      const article: Article = {
        fields: own.textOf(fields),
        ...(locale ? { locale } : {}),
        ...(date ? { date } : {}),
      };
      return answerOf(article, own.tagger.suggest(article, options), own.tagger.size().entities);
    },
    similar: ({ name, aliases, limit }) => own.similarTo(name, aliases, limit),
    learn({ documents, stories, taught, keep, adapt = true }) {
      const standing = new Set([...taught, ...stories.map(({ id }) => id)]);
      for (const document of documents) {
        for (const id of own.stories.of(document)) if (!standing.has(id)) own.unlearn(id);
      }
      for (const story of stories) own.learn(story, { adapt });
      for (const id of own.stories.beyond(keep)) own.unlearn(id);
      return null;
    },
    compareStories: ({ scan, entries }) => own.stories.differing(scan, entries),
    missingStories: ({ scan }) => own.stories.unseen(scan),
    witness: ({ stories, limit, exclude = [] }) =>
      stories.map((raw) => {
        const story = own.archived(raw);
        // Its own earlier publication would be the surest of all hints.
        own.unlearn(raw.id);
        const { suggestions } = own.tagger.suggest(story, { limit, exclude });
        own.learn(raw, {}, story);
        return {
          suggestions: suggestions.map(wouldOffer),
          tags: raw.tagIds.map((id, index) => own.book.meaning(id, raw.tags[index] ?? id)),
        };
      }),
    decide({ id, key, decision, undo, features }) {
      if (id <= counted) return null;
      state.lastDecision = Math.max(state.lastDecision, id);
      own.tagger.decide(key, decision, undo, features);
      return null;
    },
    decisions({ counts, upTo, lessons }) {
      // Counted under no suggestion's key: the counts come anew.
      for (const { accepted, features } of lessons)
        own.tagger.decide('', accepted ? 'accepted' : 'rejected', false, features);
      own.tagger.countDecisions(counts);
      counted = upTo;
      state.lastDecision = Math.max(state.lastDecision, upTo);
      return null;
    },
    reset({ at }) {
      own.tagger.resetRanking();
      state.resetAt = at;
      return null;
    },
    size: () => own.tagger.size(),
  };
  return { ask: (name, question) => answers[name](question), idle: () => own.ready() };
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
