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
  /** `<uid> <documentId> <locale>` */
  id: string;
  /** Changes whenever the published row does. */
  version: string;
  locale?: string;
  date?: string;
  fields: RawField[];
  /** Names of the tags. */
  tags: string[];
  /** Their documentIds, in the same order. */
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
  /** Number of the decision in the database. */
  id: number;
  key: string;
  decision: 'accepted' | 'rejected';
  undo: boolean;
  /** With which it was offered, in the engine's order. */
  features?: readonly number[];
}

/** How editors decided, as the database has it. */
export interface DecisionHistory {
  counts: DecisionCount[];
  /** Number of the last decision that is counted in. */
  upTo: number;
  /** Decisions that the ranking has not learned from, oldest first. */
  lessons: { accepted: boolean; features: readonly number[] }[];
}

/** What the tagger knew when a snapshot was written, for who loads it. */
export interface SnapshotState {
  /** Number of the last decision that it had heard of. */
  lastDecision: number;
  /** When the ranking was last set back before that; empty if never. */
  resetAt: string;
}

export type LoadAnswer =
  | ({ ok: true; entities: number; stories: number } & SnapshotState)
  | { ok: false; /** Whether there just is none. */ absent: boolean; reason: string };

/** A snapshot's file, and what must be the same for it to be of use: see `fingerprintOf`. */
export interface SnapshotPlace {
  file: string;
  fingerprint: string;
}

/** What the worker is asked, and what it answers, by name. */
export interface Conversation {
  /** Begins empty. */
  start: [Record<string, never>, null];
  /** Begins with a snapshot, or empty when there is none that is of use. */
  load: [SnapshotPlace, LoadAnswer];
  /** Writes a snapshot of all that is known here. */
  save: [SnapshotPlace, { bytes: number }];
  /** Answers the stories (ids) whose tags go by another name or none now: they are to be read again. */
  put: [{ records: VocabularyRecord[] }, string[]];
  remove: [{ ids: string[] }, string[]];
  /** Compares what the database holds, in slices; answers the ids that differ. */
  compare: [{ scan: number; entries: { id: string; version: string }[] }, string[]];
  /** Ends a scan: the ids held here that no slice named. */
  missing: [{ scan: number }, string[]];
  /** Number of rows of the documents held, offered or not. */
  held: [Record<string, never>, number];
  suggest: [{ fields: RawField[]; locale?: string; date?: string; options: SuggestOptions }, RawAnswer];
  similar: [{ name: string; aliases: string[]; limit: number }, RawSimilar[]];
  /**
   * Teaches stories. Of `documents` (`<uid> <documentId>`), these and those `taught` by a witness are all stories there
   * are now: others are forgotten, and so are the oldest beyond `keep` of each type. `adapt`: see `LearnOptions`.
   */
  learn: [
    { documents: string[]; stories: RawStory[]; taught: string[]; keep: number; adapt?: boolean },
    null,
  ];
  /** As `compare` and `missing`, of stories. */
  compareStories: [{ scan: number; entries: { id: string; version: string }[] }, string[]];
  missingStories: [{ scan: number }, string[]];
  /** Answers each story as if it had never been published, then learns it. In their order. */
  witness: [{ stories: RawStory[]; limit: number; exclude?: readonly string[] }, WitnessedAnswer[]];
  decide: [Decided, null];
  /** Learns the lessons, then puts the counts in the place of those here. */
  decisions: [DecisionHistory, null];
  /** Sets the ranking back to its start, and forgets every decision. */
  reset: [{ at: string }, null];
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
