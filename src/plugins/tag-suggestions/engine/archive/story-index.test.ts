import fc from 'fast-check';
import { StoryIndex } from './story-index';

const words = fc.dictionary(
  fc.constantFrom('port', 'reef', 'dock', 'tide', 'crew'),
  fc.double({ min: 0.5, max: 4, noNaN: true }),
  { minKeys: 1 },
);

/** The same similarity from full vectors, story by story. */
function naive(
  stories: readonly Record<string, number>[],
  query: Record<string, number>,
  slot: number,
): number {
  const count = (term: string, upTo: number) =>
    stories.slice(0, upTo + 1).filter((story) => term in story).length;
  const last = stories.length - 1;
  const idf = (term: string, upTo: number) => Math.log(1 + (upTo + 1) / Math.max(1, count(term, upTo)));
  const story = stories[slot] as Record<string, number>;
  const norm = (vector: Record<string, number>, upTo: number) =>
    Math.sqrt(
      Object.entries(vector).reduce((sum, [term, weight]) => sum + (weight * idf(term, upTo)) ** 2, 0),
    ) || 1;
  const dot = Object.entries(query).reduce(
    (sum, [term, weight]) => sum + weight * (story[term] ?? 0) * idf(term, last) ** 2,
    0,
  );
  return dot / (norm(query, last) * norm(story, slot));
}

describe('the index of stories', () => {
  it('finds exactly the similarities that comparing story by story finds', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), words, (stories, query) => {
        const index = new StoryIndex();
        for (const story of stories) index.add(new Map(Object.entries(story)));
        const found = index.similarities(new Map(Object.entries(query)));
        stories.forEach((_, slot) => expect(found[slot]).toBeCloseTo(naive(stories, query, slot), 9));
      }),
    );
  });

  it('forgets a story without trace in the others', () => {
    const index = new StoryIndex();
    index.add(new Map([['port', 1]]));
    const slot = index.add(
      new Map([
        ['port', 1],
        ['reef', 1],
      ]),
    );
    index.remove(slot);
    index.remove(slot);
    expect(index.size).toBe(1);
    expect(index.similarities(new Map([['reef', 1]]))[slot]).toBe(0);
  });
});
