/**
 * What the page "Suggestion quality" asks and is answered. Every route needs `plugin::tag-suggestions.quality`; those that
 * change an entity also need the caller's own right to update it, `create entity` is `POST /tag-suggestions/entities`.
 *
 *   GET  /tag-suggestions/quality/report                    ?QualityFilters                 QualityReportResponse
 *   GET  /tag-suggestions/quality/rejected                  ?QualityFilters & QualityPaging RejectedEntitiesResponse
 *   GET  /tag-suggestions/quality/unaccepted                ?QualityFilters & QualityPaging UnacceptedNamesResponse
 *   GET  /tag-suggestions/quality/missed                    ?QualityFilters & QualityPaging MissedTagsResponse
 *   GET  /tag-suggestions/quality/stories                   ?QualityFilters & { key }       QualityStoriesResponse
 *   GET  /tag-suggestions/quality/export/:table             ?QualityFilters                 text/csv, one of EXPORTS
 *   GET  /tag-suggestions/quality/remedies                  ?RemediesQuery                  RemediesResponse
 *   POST /tag-suggestions/quality/remedies                  RemedyRequest                   RemedyResponse (201)
 *   POST /tag-suggestions/quality/remedies/:id/undo                                         RemedyResponse
 */
import type { AliasMatch, Kind } from '../engine/types';
import type { SimilarityReason } from './index';

export const QUALITY_BUCKETS = ['day', 'week', 'month'] as const;
export type QualityBucket = (typeof QUALITY_BUCKETS)[number];

/** Ranks at which precision is told. */
export const PRECISION_RANKS = [1, 3, 5] as const;
export type PrecisionRank = (typeof PRECISION_RANKS)[number];

/** Query parameters; all optional. */
export interface QualityFilters {
  /** First and last day, both included, as `YYYY-MM-DD` in `timeZone`. Default: the last twelve weeks. */
  from?: string;
  to?: string;
  /** IANA name, e.g. `Asia/Kolkata`, by which days, weeks (from Monday) and months are told apart. Default `UTC`. */
  timeZone?: string;
  /** Default `week`. At most 400 buckets. */
  bucket?: QualityBucket;
  /** Content type. */
  uid?: string;
  locale?: string;
  /** Kind of the suggested entity; stories are counted whatever it is. */
  kind?: Kind;
}

export interface QualityPaging {
  /** Default 25, at most 100. */
  limit?: number;
  /** Rows skipped. Default 0, at most 10,000. */
  offset?: number;
}

/** `hits` of `of`, with the 95 % interval of the true share (Wilson 1927), all from 0 to 1: 3 of 4 is 0.30 to 0.95. */
export interface Share {
  hits: number;
  of: number;
  /** `hits / of`; null when `of` is 0. */
  rate: number | null;
  /** 0 and 1 when `of` is 0. */
  low: number;
  high: number;
}

/** What is known of one stretch of time. */
export interface QualityFigures {
  /** Stories whose published tags were compared with what was offered; each counts once, as it was last published. */
  stories: number;
  /** Published without any tag: in none of the shares. */
  untagged: number;
  /** Accepted, of the suggestions that were accepted or rejected and not taken back. */
  acceptance: Share;
  /** By rank: of the first 1, 3, 5 suggestions for each story, those that it carried when it was published. */
  precision: Record<PrecisionRank, Share>;
  /** Of the tags that stories carried, those among the first five suggestions. */
  found: Share;
  /** Mean distance between confidence and share that was right, in ten bins, 0 to 1; null without suggestions. */
  calibrationError: number | null;
}

export interface QualityBucketFigures extends QualityFigures {
  /** First and last day, both included, `YYYY-MM-DD`; cut off at the ends of the range. */
  from: string;
  to: string;
}

export interface CalibrationBin {
  /** Confidences from `from` (included) to `to` (excluded but for the last). */
  from: number;
  to: number;
  /** Mean confidence of the suggestions in it; null when there are none. */
  confidence: number | null;
  /** Of the suggestions in it, those that the story carried. */
  right: Share;
}

export interface QualityReport {
  range: Required<Pick<QualityFilters, 'from' | 'to' | 'timeZone' | 'bucket'>>;
  /** What filters can name. `since`: the first day of which anything is known; null when nothing is. */
  available: {
    contentTypes: { uid: string; displayName: string }[];
    locales: string[];
    since: string | null;
    /** The content type of the entities and its field for the name, for links to them and for looking one up. */
    vocabulary: { uid: string; name: string };
  };
  /** How much there is in the range, and how much is wanted before figures say something. */
  enough: {
    stories: { have: number; wanted: number };
    decisions: { have: number; wanted: number };
  };
  totals: QualityFigures;
  /** The same number of days before the range; null when nothing is known of them. */
  previous: QualityFigures | null;
  buckets: QualityBucketFigures[];
  /** Ten bins, from 0 to 1. */
  calibration: CalibrationBin[];
}

export interface QualityReportResponse {
  data: QualityReport;
}

/** An entity as remedies see it. Rows of entities that the caller may not read are left out. */
export interface QualityEntity {
  entityId: string;
  /** Row id, for a link to the entity in the content manager. */
  entityRowId: number;
  name: string;
  kind?: Kind;
  /** Whether it is offered at all. */
  suggest: boolean;
  /** `match` null: decided from the alias's form. */
  aliases: { text: string; match: AliasMatch | null }[];
  /** Whether the caller may change it: if not, no remedy that does is open to them. */
  mayUpdate: boolean;
  /** Remedies that make sense for this vocabulary and this entity now, and that the caller may take. */
  remedies: RemedyAction[];
}

/** A known entity that editors reject. Most rejections first. */
export interface RejectedEntity extends QualityEntity {
  key: string;
  /** Decisions that stand, in the range. */
  acceptance: Share;
  rejected: number;
  /** Of the stories that it was offered for (first ten), those that carried it. */
  carried: Share;
  /** ISO 8601 time of the last rejection. */
  lastAt: string;
}

/** A name unknown to the house that was offered and that nobody ever accepted. Most proposals first. */
export interface UnacceptedName {
  key: string;
  name: string;
  kind: Kind;
  /** Stories that it was offered for (first ten). */
  proposed: number;
  rejected: number;
  lastAt: string;
  /** Entities that it may be another name of: `add-alias` to one of them. */
  similar: { entityId: string; name: string; kind?: Kind; why: SimilarityReason; mayUpdate: boolean }[];
  mayCreate: boolean;
  /** `never-propose`, or nothing. */
  remedies: RemedyAction[];
}

/** An entity that editors put on stories for which it was not among the first ten suggestions. Most misses first. */
export interface MissedTag extends QualityEntity {
  key: string;
  /** Of the stories that carried it, those for which it was not offered. */
  missed: Share;
  lastAt: string;
  /** Names offered as new on the stories where it was missed, the commonest first: perhaps its aliases. */
  aliasIdeas: { text: string; stories: number }[];
}

/** `total`: rows there are, those that the caller may not read included. */
export interface QualityPage<Row> {
  data: Row[];
  meta: { limit: number; offset: number; total: number };
}
export type RejectedEntitiesResponse = QualityPage<RejectedEntity>;
export type UnacceptedNamesResponse = QualityPage<UnacceptedName>;
export type MissedTagsResponse = QualityPage<MissedTag>;

/** Stories behind a row, newest first, at most 10; those that the caller may not read are left out. */
export interface QualityStoriesResponse {
  data: {
    uid: string;
    documentId: string;
    locale: string;
    title: string;
    at: string;
    offeredAt: number | null;
    carried: boolean;
  }[];
}

/** `:table` of the export route. UTF-8 with a byte order mark, one header line, the range's rows (not only a page). */
export const EXPORTS = [
  'outcomes',
  'decisions',
  'buckets',
  'calibration',
  'rejected',
  'unaccepted',
  'missed',
] as const;
export type QualityExport = (typeof EXPORTS)[number];

export const REMEDIES = [
  'stop-suggesting',
  'resume-suggesting',
  'add-alias',
  'match-exact',
  'never-propose',
] as const;
export type RemedyAction = (typeof REMEDIES)[number];

/**
 * 201 with the remedy; 400; 403 without the right to update the entity; 404; 409 when there is nothing to change (the
 * entity is not offered already, has the alias already, ...).
 */
export type RemedyRequest =
  | { action: 'stop-suggesting' | 'resume-suggesting'; entityId: string }
  | { action: 'add-alias'; entityId: string; alias: string; match?: AliasMatch; locale?: string }
  /** `alias`: one of the entity's aliases, or its name, which then gets an exact alias of the same text. */
  | { action: 'match-exact'; entityId: string; alias: string }
  /** A name that the house does not know is never proposed again, on any story. */
  | { action: 'never-propose'; name: string };

export interface Remedy {
  id: string;
  action: RemedyAction;
  /** Absent on `never-propose`. */
  entityId?: string;
  /** Of the entity, or the name that is never proposed. */
  name: string;
  alias?: string;
  /** ISO 8601. */
  at: string;
  /** Who did it; null when the account is gone. */
  by: string | null;
  undone: { at: string; by: string | null } | null;
  mayUndo: boolean;
}

/** Undo answers 409 when it was undone before, or when the entity has been changed since so that nothing is left to undo. */
export interface RemedyResponse {
  data: Remedy;
}

/** `standing`: only those not undone. With `action=never-propose&standing=true`: the names never proposed. */
export interface RemediesQuery extends QualityPaging {
  action?: RemedyAction;
  standing?: boolean;
}

/** Newest first. Remedies on entities that the caller may not read are left out. */
export type RemediesResponse = QualityPage<Remedy>;
