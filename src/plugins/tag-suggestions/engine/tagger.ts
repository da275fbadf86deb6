import { findDefinitions } from './acronyms';
import { Subjects, termsOf, type SubjectEvidence, type Terms } from './archive';
import { isEnglish } from './article/language';
import { readArticle, type ReadArticle } from './article/reading';
import { ArchiveLearner } from './learn-archive';
import { newNames } from './newnames';
import { draftOf, namedCandidates, sentenceOf, type Draft } from './candidates';
import { Decisions } from './rank/decisions';
import { FEATURES, featuresOf, RankModel, START_WEIGHTS, type RankedMention } from './rank';
import { LinkRates } from './rank/link-rates';
import { TagTrends } from './rank/trends';
import { withPhrases } from './keyphrases';
import { reasonsOf } from './rank/explain';
import { engineFingerprint, SnapshotReader, SnapshotWriter, UnreadableSnapshot } from './snapshot';
import { fold } from './tokens';
import type {
  AcronymPair,
  ArchivedStory,
  Article,
  DecisionCount,
  Entity,
  LearnOptions,
  Step,
  LoadedTagger,
  SuggestOptions,
  SuggestResult,
  Suggestion,
  Tagger,
  TaggerOptions,
} from './types';
import { Vocabulary } from './vocabulary';

const DEFAULT_LIMIT = 20;

/**
 * A tagger over a vocabulary, optionally with what the house published and decided. Pure and deterministic:
 * the same calls in the same order give the same answers.
 */
export function createTagger(options: TaggerOptions = {}): Tagger {
  const tagger = new HouseTagger(undefined, options.without);
  for (const entity of options.vocabulary ?? []) tagger.updateEntity(entity);
  const learner = new ArchiveLearner(tagger);
  for (const story of options.archive ?? []) learner.add(story);
  learner.end();
  tagger.countDecisions(options.decisions ?? []);
  return tagger;
}

/**
 * The tagger that a snapshot holds: it answers as the one that made it, and goes on learning as it would.
 * Work: copying the bytes. Bytes that are no whole snapshot of this engine are refused; nothing of them is used.
 */
export function loadTagger(bytes: Uint8Array): LoadedTagger {
  try {
    const from = new SnapshotReader(bytes, engineFingerprint());
    const tagger = new HouseTagger();
    tagger.restore(from);
    from.end();
    return { ok: true, tagger };
  } catch (error) {
    // The checksum has agreed before anything is built: what else is thrown comes from a snapshot made by a faulty engine.
    const reason = error instanceof UnreadableSnapshot ? error.reason : 'damaged';
    return { ok: false, reason, message: error instanceof Error ? error.message : String(error) };
  }
}

/** What the text itself gives. */
interface ReadStory {
  read: ReadArticle;
  english: boolean;
  terms: Terms;
  acronyms: AcronymPair[];
  /** Candidates by name, known and new. */
  named: Draft[];
  /** All candidates, when they were ranked. */
  ranked?: Ranked[];
}

interface Ranked {
  draft: Draft;
  features: Float64Array;
  subject: SubjectEvidence | undefined;
  /** Folded name of the tag. */
  tag: string;
}

/** The tagger itself; callers get it as `Tagger` from `createTagger`, the fitting command reads its examples. */
export class HouseTagger implements Tagger {
  readonly decisions = new Decisions();
  private readonly vocabulary = new Vocabulary();
  /** The names looked for in the text: all, or none when that step is left out. */
  private readonly named: Vocabulary;
  private readonly subjects = new Subjects();
  private readonly links = new LinkRates();
  private readonly trends = new TagTrends();
  private readonly model: RankModel;
  private readonly without: ReadonlySet<Step>;

  constructor(model = new RankModel(START_WEIGHTS), without: readonly Step[] = []) {
    this.model = model;
    this.without = new Set(without);
    this.named = this.without.has('names') ? new Vocabulary() : this.vocabulary;
  }

  suggest(
    article: Article,
    { limit = DEFAULT_LIMIT, exclude = [], features = false }: SuggestOptions = {},
  ): SuggestResult {
    const { ranked, acronyms } = this.rank(article);
    const excluded = new Set(exclude);
    const suggestions = ranked
      .filter(({ draft }) => !excluded.has(draft.key) && draft.entity?.suggest !== false)
      .map((each) => ({ each, confidence: this.confidenceOf(each) }))
      .sort(
        ({ each: { draft: a }, confidence: first }, { each: { draft: b }, confidence: second }) =>
          second - first || b.places.length - a.places.length || (a.key < b.key ? -1 : 1),
      )
      .slice(0, Math.max(0, limit))
      .map(({ each, confidence }) => ({
        ...this.toSuggestion(each, confidence),
        ...(features ? { features: Array.from(each.features, rounded) } : {}),
      }));
    const recognised = ranked
      .filter(({ draft }) => draft.entity !== undefined && draft.places.length > 0)
      .map(({ draft }) => ({ entityId: draft.entity?.id ?? '', mentions: mentionsOf(draft) }));
    return { suggestions, acronyms, recognised };
  }

  learn(story: ArchivedStory, { adapt = true }: LearnOptions = {}): void {
    if (this.without.has('archive')) return;
    this.unlearn(story.id);
    // Ranked before its tags are taken in: a tag's first story must not find it known already.
    const { terms, ranked, named } = adapt ? this.rank(story) : this.read(story);
    const tags = story.tags.map((tag) => this.vocabulary.forTag(tag));
    const names = [...new Set(tags.map((tag) => fold(tag.name)))];
    const chosen = new Set(names);
    if (ranked !== undefined && names.length > 0) {
      this.trends.count(
        ranked
          .filter(({ draft }) => draft.entity !== undefined)
          .map(({ features, tag }) => ({
            tag,
            probability: this.model.probability(features),
            chosen: chosen.has(tag),
          })),
      );
    }
    if (ranked !== undefined && names.length > 0 && !this.without.has('model')) {
      // Where every tag is on the house's list, a name that is not on it could not have been chosen: it teaches nothing.
      const isClosed = tags.every((tag) => this.vocabulary.isListed(tag.id));
      const lessons = isClosed ? ranked.filter(({ draft }) => draft.entity !== undefined) : ranked;
      this.model.learn(lessons.map(({ features, tag }) => ({ features, chosen: chosen.has(tag) })));
    }
    const known = (ranked?.map(({ draft }) => draft) ?? named).filter(
      ({ entity, places }) => entity !== undefined && places.length > 0,
    );
    this.links.count(
      story.id,
      known.map(({ name }) => fold(name)).map((tag) => ({ tag, chosen: chosen.has(tag) })),
    );
    this.subjects.learn(story.id, names, terms, story.date);
  }

  unlearn(storyId: string): void {
    this.links.forget(storyId);
    for (const tag of this.subjects.unlearn(storyId)) this.vocabulary.forgetTag(tag);
  }

  decide(key: string, decision: 'accepted' | 'rejected', undo = false, features?: readonly number[]): void {
    if (this.without.has('decisions')) return;
    this.decisions.count(key, decision, undo);
    if (undo || this.without.has('model') || features?.length !== FEATURES.length) return;
    this.model.learn([{ features: Float64Array.from(features), chosen: decision === 'accepted' }]);
  }

  countDecisions(counts: Iterable<DecisionCount>): void {
    this.decisions.clear();
    if (this.without.has('decisions')) return;
    for (const { key, offered, accepted } of counts) this.decisions.load(key, offered, accepted);
  }

  resetRanking(): void {
    this.decisions.clear();
    this.trends.clear();
    this.model.reset();
  }

  updateEntity(entity: Entity): void {
    this.vocabulary.set(entity);
  }

  removeEntity(entityId: string): void {
    this.vocabulary.remove(entityId);
  }

  size(): { entities: number; aliases: number; stories: number } {
    return { ...this.vocabulary.size, stories: this.subjects.size };
  }

  snapshot(): Uint8Array {
    const out = new SnapshotWriter();
    for (const part of this.parts) part.dump(out);
    return out.finish(engineFingerprint());
  }

  /** Of a tagger that was just made. */
  restore(from: SnapshotReader): void {
    for (const part of this.parts) part.restore(from);
  }

  private get parts() {
    const { vocabulary, subjects, links, trends, model, decisions } = this;
    return [vocabulary, subjects, links, trends, model, decisions];
  }

  /** An article as it was read and all its candidates with their features. */
  private rank(article: Article): ReadStory & { ranked: Ranked[] } {
    const story = this.read(article);
    return { ...story, ranked: this.candidates(article, story) };
  }

  /** An article's words and the names in it. */
  private read(article: Article): ReadStory {
    const whole = this.without.has('title') ? withoutTitle(article) : article;
    const read = readArticle(whole);
    const acronyms = this.without.has('acronyms') ? [] : definitionsOf(whole);
    const english = isEnglish(read, article.locale);
    const uses = (entity: Entity) => this.subjects.countOf(fold(entity.name));
    // Five stories more than there are: in the first few everything is everywhere.
    const share = (entity: Entity) => this.links.namedStories(fold(entity.name)) / (this.subjects.size + 5);
    const names = english && !this.without.has('new-names') ? newNames(read, acronyms) : [];
    const named = namedCandidates(read, names, this.named, { uses, share }, article.locale);
    return { read, english, acronyms, named, terms: termsOf(read) };
  }

  private candidates(article: Article, { read, english, named, terms }: ReadStory): Ranked[] {
    const drafts =
      english && !this.without.has('keyphrases')
        ? withPhrases(read, named, (word) => this.subjects.rarity(word))
        : named;
    const tags = drafts.map(({ name }) => fold(name));
    const evidence = this.without.has('subjects')
      ? undefined
      : this.subjects.evidence(terms, tags, article.date);
    const missing = new Map(evidence);
    const ranked: Ranked[] = [];
    const add = (draft: Draft, tag: string) => {
      const subject = evidence?.get(tag);
      missing.delete(tag);
      ranked.push({ draft, tag, subject, features: this.features(draft, tag, subject, read) });
    };
    drafts.forEach((draft, index) => add(draft, tags[index] as string));
    for (const tag of missing.keys()) {
      const entity = this.vocabulary.byTag(tag);
      if (entity !== undefined) add(draftOf(entity, []), tag);
    }
    return ranked;
  }

  private features(
    draft: Draft,
    tag: string,
    subject: SubjectEvidence | undefined,
    read: ReadArticle,
  ): Float64Array {
    const linkRate =
      draft.entity === undefined || this.without.has('links') ? undefined : this.links.rate(tag);
    return featuresOf({
      status: draft.entity === undefined ? 'new' : 'known',
      kind: draft.kind,
      mentions: rankedMentions(draft),
      words: read.length,
      nameWords: tag.split(' ').length,
      subject,
      linkRate,
      trend: draft.entity === undefined ? undefined : this.trends.of(tag),
      keyphrase: draft.keyphrase,
      defined: draft.acronym !== undefined,
      ambiguous: draft.choices.length > 0,
      context: draft.context,
      stories: this.subjects.size,
      listed: this.vocabulary.listed,
      listedNames: this.vocabulary.listedNames,
      ...(draft.entity !== undefined && this.vocabulary.isListed(draft.entity.id)
        ? { namedStories: this.links.namedStories(tag) }
        : {}),
    });
  }

  /** Rounded to four places, as it is shown: what differs less is ordered by mentions. */
  private confidenceOf({ draft, features }: Ranked): number {
    const confidence = this.model.probability(features, this.decisions.shift(draft.key));
    return Math.round(confidence * 10_000) / 10_000;
  }

  private toSuggestion({ draft, subject, features }: Ranked, confidence: number): Suggestion {
    const { entity } = draft;
    return {
      key: draft.key,
      name: draft.name,
      kind: draft.kind,
      status: entity === undefined ? 'new' : 'known',
      ...(entity === undefined ? {} : { entityId: entity.id }),
      confidence,
      mentions: mentionsOf(draft),
      reasons: reasonsOf({
        draft,
        subject,
        decided: this.decisions.of(draft.key),
        stories: this.subjects.size,
        grounds: this.model.grounds(features),
      }),
      ...(draft.aliases.length > 0 ? { aliases: draft.aliases } : {}),
      ...(draft.choices.length > 1
        ? {
            candidates: draft.choices.map(({ entity: choice, probability }) => ({
              entityId: choice.id,
              name: choice.name,
              ...(choice.kind === undefined ? {} : { kind: choice.kind }),
              ...(choice.description === undefined ? {} : { description: choice.description }),
              probability: Math.floor(probability * 10_000) / 10_000,
            })),
          }
        : {}),
    };
  }
}

/** To three digits: features are stored and sent. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function withoutTitle(article: Article): Article {
  return { ...article, fields: article.fields.filter(({ role }) => role !== 'title') };
}

function definitionsOf(article: Article): AcronymPair[] {
  return article.fields.flatMap((field) => findDefinitions(field.text, field.name));
}

function mentionsOf(draft: Draft): Suggestion['mentions'] {
  return draft.places.map(({ field, start, end }) => ({ field: field.name, start, end }));
}

function rankedMentions(draft: Draft): RankedMention[] {
  return draft.places.map((place) => ({
    role: place.field.role,
    position: place.from / Math.max(1, place.field.tokens.length),
    peripheral: sentenceOf(place)?.passing === true,
  }));
}
