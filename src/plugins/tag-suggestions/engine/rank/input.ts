import type { SubjectEvidence } from '../archive';
import type { FieldRole, Kind } from '../types';

/** A place of a candidate in the article, as far as ranking needs it. */
export interface RankedMention {
  role: FieldRole;
  /** 0 = first word of the article's running text, 1 = last. */
  position: number;
  /** Stands in brackets or in a sentence about the past: mentioned, hardly written about. */
  peripheral: boolean;
}

/** What is known of a candidate before it is ranked. */
export interface RankInput {
  status: 'known' | 'new';
  kind: Kind;
  mentions: readonly RankedMention[];
  /** Words in the article. */
  words: number;
  /** Words in the candidate's name. */
  nameWords: number;
  subject?: SubjectEvidence | undefined;
  /** Of the stories that named it: how many carried it, with the house's mean mixed in; absent without an archive. */
  linkRate?: number | undefined;
  /** How much oftener, as log-odds, the house chose it than expected: lately, and for longer. Absent when nothing is known. */
  trend?: { fast: number; slow: number } | undefined;
  /** Strength of a keyphrase, above 0; 1 is a phrase as likely a tag as not. 0 for names. */
  keyphrase: number;
  defined: boolean;
  ambiguous: boolean;
  /** 0 to 1: support from context when its name is ambiguous. */
  context: number;
  /** Stories in the archive. */
  stories: number;
  /** Entities that the house has listed itself, whether or not this is one; tags that only stories have do not count. */
  listed: number;
  /** Those of them that are no topics. */
  listedNames: number;
  /** Of an entity that the house has listed: in how many stories it was named; absent for all others. */
  namedStories?: number;
}

/** Where and how often the text names a candidate. */
export interface Presence {
  /** 1 or 0. */
  named: number;
  title: number;
  lead: number;
  /** Logarithm of the number of mentions: 1 mention is a third, 7 are one. */
  count: number;
  /** Mentions in a hundred words, at most 2. */
  density: number;
  /** Share of the text between first and last mention. */
  spread: number;
  /** 1 = in the first word. */
  early: number;
  /** All mentions are in passing. */
  peripheral: number;
}

/** Words at the beginning of the text that are as good as a lead. */
const OPENING = 0.12;

export function presenceOf({ mentions, words }: RankInput): Presence {
  let title = 0;
  let lead = 0;
  let first = 1;
  let last = 0;
  let peripheral = mentions.length > 0 ? 1 : 0;
  for (const mention of mentions) {
    if (!mention.peripheral) peripheral = 0;
    if (mention.role === 'title') {
      title = 1;
      continue;
    }
    if (mention.role === 'lead') lead = 1;
    first = Math.min(first, mention.position);
    last = Math.max(last, mention.position);
  }
  const count = mentions.length;
  return {
    named: count > 0 ? 1 : 0,
    title,
    lead: count > 0 && (lead === 1 || first < OPENING) ? 1 : 0,
    count: Math.log2(1 + count) / 3,
    density: Math.min(2, (100 * count) / Math.max(100, words)),
    spread: count > 1 ? Math.max(0, last - first) : 0,
    early: count > 0 ? 1 - first : 0,
    peripheral,
  };
}
