import type { Suggestion } from '../../engine';
import { distinct, gain, normal, sumsOf } from '../metrics';
import type { Answer } from './answers';

/** A suggestion, and whether the editors chose it. */
export interface Offer {
  suggestion: Suggestion;
  chosen: boolean;
  /** 0 for the first. */
  rank: number;
}

/** An answer held against the tags that the story got. */
export interface Judged extends Answer {
  /** Tags by the form in which names are compared. */
  tags: ReadonlyMap<string, string>;
  /** Each name once, best first. */
  offers: readonly Offer[];
  /** What the story adds to the sums that scores are made of. */
  sums: Float64Array;
}

export function judge(answer: Answer): Judged {
  const { story, suggested } = answer;
  const tags = new Map(story.tags.map((tag) => [normal(tag), tag]));
  const offers = distinct(suggested).map((suggestion, rank) => ({
    suggestion,
    chosen: tags.has(normal(suggestion.name)),
    rank,
  }));
  return { ...answer, tags, offers, sums: sumsOf({ gold: story.tags, suggested }) };
}

/** Gain of the first five over the best possible. */
export function ndcg({ tags, offers }: Judged): number {
  const best = Array.from({ length: Math.min(5, tags.size) }, () => true);
  return gain(offers.slice(0, 5).map(({ chosen }) => chosen)) / gain(best);
}
