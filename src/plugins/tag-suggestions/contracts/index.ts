/**
 * Requests and responses of the plugin's HTTP routes, shared by server and admin. Admin routes stand under
 * `/tag-suggestions`, answer `{ data }` or Strapi's `{ error: { status, name, message, details } }`.
 */
import type { AcronymPair, Candidate, Kind, Reason } from '../engine/types';

export type { AcronymPair, Candidate, Kind, Reason };
export { KINDS } from '../engine/types';
export * from './quality';

/** A mention with the sentence around it, ready to show: `before + match + after` is the sentence. */
export interface MentionContext {
  /** Attribute of the content type, e.g. `body`. */
  field: string;
  /** UTF-16 offsets in the plain text of the field. */
  start: number;
  end: number;
  before: string;
  match: string;
  after: string;
}

export interface SuggestionItem {
  key: string;
  name: string;
  kind: Kind;
  status: 'known' | 'new';
  /** documentId of the vocabulary entry when `known`. */
  entityId?: string;
  /** Row id of the entry, which the admin's relation field needs beside the documentId. */
  entityRowId?: number;
  confidence: number;
  mentionCount: number;
  /** The first mentions (at most 5), with their sentences. */
  contexts: MentionContext[];
  reasons: Reason[];
  aliases?: string[];
  candidates?: (Candidate & { entityRowId?: number })[];
  /**
   * Signed by the server: what was offered and why, for a day. Sent back with the decision, it lets the ranking learn
   * from it. Opaque.
   */
  offer?: string;
}

/** A tag that the article has already: stored, plus pending connects, minus pending disconnects. */
export interface AttachedTag {
  entityId: string;
  /** Row id, without which the admin's relation field cannot disconnect it. */
  entityRowId: number;
  name: string;
  kind?: Kind;
  /** How often the text on the screen names it; 0 = no longer mentioned. */
  mentionCount: number;
}

/** POST /tag-suggestions/suggest */
export interface SuggestRequest {
  uid: string;
  /** Absent on an article that was never saved. */
  documentId?: string;
  /** Made by the panel for each new form: ties decisions to an article before it has a documentId. */
  draftKey?: string;
  locale?: string;
  /** The form's values of the fields that the plugin's config names for this type; others are ignored. */
  values: Record<string, unknown>;
  /** documentIds of tags pending in the form. */
  connect?: string[];
  disconnect?: string[];
  limit?: number;
}

export interface SuggestResponse {
  data: {
    suggestions: SuggestionItem[];
    attached: AttachedTag[];
    /** Suggestions of this article that were rejected earlier, newest first, so that they can be undone. */
    rejected: { key: string; name: string; kind: Kind }[];
    acronyms: Pick<AcronymPair, 'short' | 'long'>[];
    vocabulary: { state: 'loading' | 'ready'; entities: number };
    /** From the settings, which an editor may not read: where "accept all above" starts, 0 to 1. */
    acceptAllAbove: number;
  };
}

/** POST /tag-suggestions/decisions */
export interface DecisionRequest {
  uid: string;
  documentId?: string;
  draftKey?: string;
  locale?: string;
  action: 'accept' | 'reject' | 'undo';
  suggestion: {
    key: string;
    name: string;
    kind: Kind;
    status: 'known' | 'new';
    entityId?: string;
    /** 1 = first in the list as shown. */
    rank?: number;
    confidence?: number;
    /** As it came with the suggestion. Without one, or with one that does not hold, the decision is recorded all the same. */
    offer?: string;
  };
}

export interface DecisionResponse {
  data: { id: string; action: 'accept' | 'reject' | 'undo' };
}

export type SimilarityReason = 'same-name' | 'same-alias' | 'acronym' | 'close-spelling';

/** POST /tag-suggestions/entities/similar */
export interface SimilarEntitiesRequest {
  name: string;
  aliases?: string[];
  locale?: string;
}

export interface SimilarEntity {
  entityId: string;
  entityRowId: number;
  name: string;
  kind?: Kind;
  aliases: string[];
  why: SimilarityReason;
}

export interface SimilarEntitiesResponse {
  data: SimilarEntity[];
}

/**
 * POST /tag-suggestions/entities: 201; 400 with `error.details.errors[]: { path: [field, ...], message }` (as every
 * 400 here, so that the form can show it at the field); or 409 with `error.details.similar` when an entry of the same name
 * exists.
 */
export interface CreateEntityRequest {
  name: string;
  kind: Kind;
  aliases?: string[];
  locale?: string;
  /** Creates it although an entry of another kind has the same name (a person and the ship named after her). */
  allowSameName?: boolean;
}

export interface CreateEntityResponse {
  data: { entityId: string; entityRowId: number; name: string; kind: Kind };
}

/** GET and PUT /tag-suggestions/settings */
export interface Settings {
  /** Suggestions below it are not shown, 0 to 1. */
  minimumConfidence: number;
  /** At most so many are shown, 1 to 200. */
  limit: number;
  /** Threshold that "accept all above" starts with, 0 to 1. */
  acceptAllAbove: number;
  /** Whether names that the house does not know are offered. */
  suggestNewNames: boolean;
}

export interface SettingsResponse {
  data: Settings;
}

/** GET /tag-suggestions/ranking, and POST /tag-suggestions/ranking/reset, which forgets what it tells of. */
export interface RankingResponse {
  data: {
    /** ISO 8601; null if it never was. */
    resetAt: string | null;
    /** Decisions since then that stand. */
    decisions: number;
  };
}

/** GET /tag-suggestions/content-types: which types have the panel, and which fields it reads. */
export interface ContentTypesResponse {
  data: Record<string, { title: string; text: string[]; tags: string }>;
}

/** Actions of the plugin's own permissions; as `plugin::tag-suggestions.<action>`. */
export const PERMISSIONS = {
  suggest: 'plugin::tag-suggestions.suggest',
  decide: 'plugin::tag-suggestions.decide',
  createEntity: 'plugin::tag-suggestions.create-entity',
  settings: 'plugin::tag-suggestions.settings',
  quality: 'plugin::tag-suggestions.quality',
} as const;

/** POST /api/tag-suggestions/suggest (content API, for API tokens) */
export interface PublicSuggestRequest {
  title?: string;
  text: string;
  /** Default `plain`. Offsets in the answer are those of the plain text extracted from it. */
  format?: 'plain' | 'markdown' | 'html';
  locale?: string;
  limit?: number;
}

/** Answer of the content API: nothing about an article's own tags, no row ids. */
export interface PublicSuggestResponse {
  data: {
    suggestions: (Omit<SuggestionItem, 'entityRowId' | 'candidates' | 'offer'> & {
      candidates?: Candidate[];
    })[];
    acronyms: Pick<AcronymPair, 'short' | 'long'>[];
    vocabulary: { state: 'loading' | 'ready'; entities: number };
  };
}
