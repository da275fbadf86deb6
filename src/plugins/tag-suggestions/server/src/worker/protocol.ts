import type { AcronymPair, DecisionCount, FieldRole, SuggestOptions } from '../../../engine/types';
import type { SimilarityReason, SuggestionItem } from '../../../contracts';
import type { Format } from '../config';

/** A field as the form or the database holds it; the worker makes plain text of it. */
export interface RawField {
  name: string;
  role: FieldRole;
  format: Format;
  value: unknown;
}

export interface RecordAlias {
  text: string;
  match?: 'exact' | 'any';
  locale?: string;
}

/** One document of the vocabulary as it stands in the database. */
export interface VocabularyRecord {
  /** documentId */
  id: string;
  /** Changes whenever the document does. */
  version: string;
  /** Number of rows (languages) that make it up. */
  rows: number;
  name: string;
  kind?: SuggestionItem['kind'];
  aliases: RecordAlias[];
  description?: string;
  suggest?: boolean;
  active: boolean;
  /** documentId of the entity that stands for this one now. */
  mergedInto?: string;
  broader?: string[];
}

/** A published story, by which the tagger learns. */
export interface RawStory {
  id: string;
  locale?: string;
  date?: string;
  fields: RawField[];
  tags: string[];
}

/** A story that was just published: before it is learned, the tagger says what it would have offered. */
export interface WitnessedStory extends RawStory {
  /** documentIds of the tags, in their order. */
  tagIds: string[];
}

/** A suggestion as far as its outcome is of interest. */
export interface WouldOffer {
  key: string;
  name: string;
  kind: SuggestionItem['kind'];
  status: 'known' | 'new';
  confidence: number;
  /** The entity offered, and every candidate of a doubtful name. */
  entityIds: string[];
}

export interface WitnessedTag {
  /** documentId of the entity that the tag means now: itself, or the one that it was merged into. */
  standsFor: string;
  name: string;
  kind?: SuggestionItem['kind'];
}

export interface WitnessedAnswer {
  suggestions: WouldOffer[];
  tags: WitnessedTag[];
}

/** A suggestion before anything is known about who asks. */
export type RawSuggestion = Omit<SuggestionItem, 'entityRowId' | 'offer'> & { features?: readonly number[] };

export interface RawAnswer {
  suggestions: RawSuggestion[];
  acronyms: Pick<AcronymPair, 'short' | 'long'>[];
  recognised: { entityId: string; count: number }[];
  entities: number;
}

export interface RawSimilar {
  entityId: string;
  why: SimilarityReason;
}

/** A decision as the tagger counts it. */
export interface Decided {
  key: string;
  decision: 'accepted' | 'rejected';
  undo: boolean;
  /** With which it was offered, in the engine's order. */
  features?: readonly number[];
}

/** What the worker is asked, and what it answers, by name. */
export interface Conversation {
  start: [{ decisions: DecisionCount[] }, null];
  put: [{ records: VocabularyRecord[] }, null];
  remove: [{ ids: string[] }, null];
  /** Compares what the database holds, in slices; answers the ids that differ. */
  compare: [{ scan: number; entries: { id: string; version: string }[] }, string[]];
  /** Ends a scan: the ids held here that no slice named. */
  missing: [{ scan: number }, string[]];
  /** Number of rows of the documents held, offered or not. */
  held: [Record<string, never>, number];
  suggest: [{ fields: RawField[]; locale?: string; date?: string; options: SuggestOptions }, RawAnswer];
  similar: [{ name: string; aliases: string[]; limit: number }, RawSimilar[]];
  learn: [{ stories: RawStory[] }, null];
  /** Answers each story as if it had never been published, then learns it. In their order. */
  witness: [{ stories: WitnessedStory[]; limit: number; exclude?: readonly string[] }, WitnessedAnswer[]];
  unlearn: [{ ids: string[] }, null];
  decide: [Decided, null];
  size: [Record<string, never>, { entities: number; aliases: number; stories: number }];
}

export type RequestName = keyof Conversation;
export type Question<N extends RequestName> = Conversation[N][0];
export type Answer<N extends RequestName> = Conversation[N][1];

export interface RequestMessage {
  id: number;
  name: RequestName;
  body: unknown;
}

/** A failure is told by its kind and place in the code: its message might quote the article. */
export type ReplyMessage =
  { id: number; ok: true; body: unknown } | { id: number; ok: false; error: string; place: string };
