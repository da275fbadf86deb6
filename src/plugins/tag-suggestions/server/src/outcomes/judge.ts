import type { Kind, Settings } from '../../../contracts';
import type { WitnessedTag, WouldOffer } from '../worker/protocol';

/** So many of the suggestions are compared with a story's tags. */
export const OFFERED = 10;

/** A suggestion as it would have been shown for the final text of a story. */
export interface OfferedTag {
  key: string;
  name: string;
  kind: Kind;
  status: 'known' | 'new';
  /** From 1. */
  rank: number;
  confidence: number;
  /** Whether the story carries it. */
  chosen: boolean;
}

export interface MissingTag {
  key: string;
  name: string;
  kind?: Kind;
}

export interface Judgement {
  offered: OfferedTag[];
  missed: MissingTag[];
}

/**
 * Compares what the tagger would have offered with the tags that a story got. A doubtful name is right when one of its
 * candidates is on the story, as an editor would have chosen it from the list.
 * @param settings leave out what no editor would have been shown
 */
export function judge(
  suggestions: readonly WouldOffer[],
  tags: readonly WitnessedTag[],
  settings: Pick<Settings, 'minimumConfidence' | 'suggestNewNames'>,
): Judgement {
  const carried = new Set(tags.map(({ standsFor }) => standsFor));
  const seen = new Set<string>();
  const offered = suggestions
    .filter(({ confidence }) => confidence >= settings.minimumConfidence)
    .filter(({ status }) => status === 'known' || settings.suggestNewNames)
    .slice(0, OFFERED)
    .map(({ key, name, kind, status, confidence, entityIds }, index): OfferedTag => {
      const right = entityIds.filter((id) => carried.has(id));
      for (const id of right) seen.add(id);
      return { key, name, kind, status, rank: index + 1, confidence, chosen: right.length > 0 };
    });
  const missed = tags
    .filter(({ standsFor }) => !seen.has(standsFor) && seen.add(standsFor))
    .map(({ standsFor, name, kind }) => ({ key: `entity:${standsFor}`, name, ...(kind ? { kind } : {}) }));
  return { offered, missed };
}
