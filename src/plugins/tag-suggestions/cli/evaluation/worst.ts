import { ndcg, type Judged } from './judge';

export interface WorstStory {
  id: string;
  date?: string;
  title: string;
  /** Tags that editors chose. */
  chosen: string[];
  /** The first five suggestions, with confidence and whether they were chosen. */
  offered: { name: string; confidence: number; chosen: boolean }[];
}

const SHOWN = 5;

/** The stories whose first five suggestions were worst; of equally bad ones those first that were surest of what was wrong. */
export function worstStories(judged: readonly Judged[], count = 10): WorstStory[] {
  return judged
    .map((one) => ({ one, score: ndcg(one), mistaken: mistakenConfidence(one) }))
    .sort((a, b) => a.score - b.score || b.mistaken - a.mistaken)
    .slice(0, count)
    .map(({ one }) => describe(one));
}

function mistakenConfidence({ offers }: Judged): number {
  return offers
    .slice(0, SHOWN)
    .reduce((sum, { suggestion, chosen }) => sum + (chosen ? 0 : suggestion.confidence), 0);
}

function describe({ story, offers }: Judged): WorstStory {
  return {
    id: story.id,
    ...(story.date === undefined ? {} : { date: story.date }),
    title: story.fields.find(({ role }) => role === 'title')?.text ?? '',
    chosen: [...story.tags],
    offered: offers.slice(0, SHOWN).map(({ suggestion, chosen }) => ({
      name: suggestion.name,
      confidence: suggestion.confidence,
      chosen,
    })),
  };
}
