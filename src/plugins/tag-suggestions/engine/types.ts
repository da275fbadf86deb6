/**
 * The values that pass between the steps of the engine and its callers. Every offset is in UTF-16 units
 * of the plain text of the field that it names, so that `field.text.slice(start, end)` is the mention.
 */

export const KINDS = [
  'person',
  'organisation',
  'place',
  'event',
  'programme',
  'equipment',
  'work',
  'topic',
] as const;

/** What sort of thing an entity is. */
export type Kind = (typeof KINDS)[number];

/** How an alias is compared: `exact` heeds letter case ("US" is not "us"), `any` does not. */
export type AliasMatch = 'exact' | 'any';

export interface Alias {
  text: string;
  /** Default: decided from the alias's form (acronyms and common words exact, others any). */
  match?: AliasMatch;
  /** BCP 47 tag; absent = every language. */
  locale?: string;
}

/** One entry of the house's vocabulary. */
export interface Entity {
  /** Stable and opaque: a Strapi documentId on the server, the name on the command line. */
  id: string;
  name: string;
  kind?: Kind;
  aliases?: readonly (string | Alias)[];
  /** False: recognised in the text (it hides shorter names in it) but never offered. Default true. */
  suggest?: boolean;
  /** Identifiers of broader entities; they count as context when a name is ambiguous. */
  broader?: readonly string[];
  description?: string;
}

/** What part a field plays in the article: mentions in a title or a lead weigh more. */
export type FieldRole = 'title' | 'lead' | 'body';

/** One field of an article as plain text. Block ends are line feeds. */
export interface TextField {
  name: string;
  role: FieldRole;
  text: string;
}

export interface Article {
  id?: string;
  /** BCP 47 tag; absent = guessed from the script, English otherwise. */
  locale?: string;
  /** ISO 8601 date of publication or writing. */
  date?: string;
  fields: readonly TextField[];
}

/** A place in the text. UTF-16 units, `end` exclusive. */
export interface Mention {
  field: string;
  start: number;
  end: number;
}

/** Why something is suggested: a code with its figures; `describeReason` words it in English, the admin in the reader's language. */
export type Reason =
  | { code: 'in-title' }
  | { code: 'in-lead' }
  | { code: 'mentions'; count: number }
  | { code: 'alias'; surface: string; name: string }
  | { code: 'acronym'; short: string; long: string }
  | { code: 'new-name' }
  | { code: 'keyphrase' }
  | { code: 'similar-stories'; carrying: number; of: number }
  | { code: 'archive-profile' }
  | { code: 'name-words' }
  | { code: 'in-use' }
  | { code: 'context'; names: readonly string[] }
  | { code: 'ambiguous'; candidates: number }
  | { code: 'accepted-before'; accepted: number; offered: number }
  | { code: 'peripheral' };

/** One of several entities that the same name may mean. */
export interface Candidate {
  entityId: string;
  name: string;
  kind?: Kind;
  description?: string;
  /** Share of the evidence, 0 to 1; the candidates of one suggestion add up to 1 or less. */
  probability: number;
}

export interface Suggestion {
  /** Identity within and across answers: `entity:<id>` for known ones, `name:<folded name>` for new ones. */
  key: string;
  name: string;
  kind: Kind;
  status: 'known' | 'new';
  /** Set when status is `known`. Of a doubtful name: the likeliest candidate's. */
  entityId?: string;
  /** Probability that an editor accepts it, 0 to 1. */
  confidence: number;
  mentions: Mention[];
  reasons: Reason[];
  /** Of a new name: the other forms found in the text (long form, acronym), for the new entity's aliases. */
  aliases?: string[];
  /** Of a doubtful name: what it may mean, likeliest first; at least two. */
  candidates?: Candidate[];
  /** What the confidence was worked out from, in the order of `FEATURES`, to three digits; where it was asked for. */
  features?: readonly number[];
}

/** A definition found in the text: `long (short)` or `short (long)`. */
export interface AcronymPair {
  short: string;
  long: string;
  shortMention: Mention;
  longMention: Mention;
}

export interface SuggestOptions {
  /** At most so many suggestions. Default 20. */
  limit?: number;
  /** Suggestion keys (`Suggestion.key`) that are not offered: rejected on this article, or on it already. */
  exclude?: readonly string[];
  /** Whether each suggestion comes with its features, to be given back with the decision on it. Default false. */
  features?: boolean;
}

export interface SuggestResult {
  suggestions: Suggestion[];
  acronyms: AcronymPair[];
  /** Every known entity found in the text, offered or not, for hints about tags already on the article. */
  recognised: { entityId: string; mentions: Mention[] }[];
}

/** A story that the house has published, with the tags it finally got. */
export interface ArchivedStory extends Article {
  id: string;
  /** Names of the tags. */
  tags: readonly string[];
}

/** Steps of the pipeline that can be left out, to see what each of them is worth. */
export const STEPS = [
  /** Nothing is learned from published stories: neither their tags nor anything below. */
  'archive',
  /** Tags that similar stories carry. */
  'subjects',
  /** How often a tag is chosen where the text names it. */
  'links',
  /** The ranker's weights follow what the house chose; without, they stay as they start. */
  'model',
  /** What editors accepted and rejected. */
  'decisions',
  /** Names of the vocabulary found in the text. */
  'names',
  /** Names that the house does not have. */
  'new-names',
  'acronyms',
  'keyphrases',
  /** The headline is not read. */
  'title',
] as const;

export type Step = (typeof STEPS)[number];

/** How often an entity was offered and accepted in this house. */
export interface DecisionCount {
  /** `Suggestion.key`. */
  key: string;
  offered: number;
  accepted: number;
}

export interface TaggerOptions {
  vocabulary?: Iterable<Entity>;
  archive?: Iterable<ArchivedStory>;
  decisions?: Iterable<DecisionCount>;
  /** Steps left out; none by default. */
  without?: readonly Step[];
}

/** A tagger from a snapshot, or why there is none: the reason for programs, the message for the log. */
export type LoadedTagger =
  { ok: true; tagger: Tagger } | { ok: false; reason: SnapshotRefusal; message: string };

/** Other version: the engine has changed since; truncated and damaged: length or checksum do not agree. */
export type SnapshotRefusal = 'not-a-snapshot' | 'other-version' | 'truncated' | 'damaged';

export interface LearnOptions {
  /**
   * False: the ranking does not adapt to this story, all else is learned. For all but the latest couple of thousand
   * stories of an archive that is learned from nothing; it takes about half the time. Default true.
   */
  adapt?: boolean;
}

export interface Tagger {
  suggest(article: Article, options?: SuggestOptions): SuggestResult;
  /** Learns the tags that an article finally got; a story with the same id is replaced. */
  learn(story: ArchivedStory, options?: LearnOptions): void;
  /**
   * Forgets a story that was unpublished or deleted: what the archive says is then what it would say without it. Only
   * the weights of the ranking and the trends of tags keep the small step that they took; it fades.
   */
  unlearn(storyId: string): void;
  /**
   * Counts one decision of an editor on an offered suggestion. With the features that it was offered with, the ranking
   * takes one small step towards the decision as well. An undo takes the count back, not the step: steps are bounded,
   * and the ranking is drawn back to its start by itself.
   */
  decide(key: string, decision: 'accepted' | 'rejected', undo?: boolean, features?: readonly number[]): void;
  /** Puts these counts in the place of all that were counted; the ranking stays. */
  countDecisions(counts: Iterable<DecisionCount>): void;
  /** Sets the ranking back to its start and forgets every decision. What the stories say of the tags stays. */
  resetRanking(): void;
  /** Adds or replaces an entity in place, without rebuilding the index. */
  updateEntity(entity: Entity): void;
  removeEntity(entityId: string): void;
  /** All that the tagger knows in one piece, versioned and with a checksum, for `loadTagger`. */
  snapshot(): Uint8Array;
  /** Number of entities and aliases held. */
  size(): { entities: number; aliases: number; stories: number };
}
