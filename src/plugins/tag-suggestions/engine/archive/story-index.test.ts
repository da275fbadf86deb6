import fc from 'fast-check';
import { SnapshotReader, SnapshotWriter } from '../snapshot';
import { partsOf, WEIGHT_UNIT } from './posting-lists';
import { StoryIndex } from './story-index';
import { rarityOf } from './story-lengths';

const words = fc.dictionary(
  fc.constantFrom('port', 'reef', 'dock', 'tide', 'crew', 'æther', '潮'),
  fc.double({ min: 0.5, max: 12, noNaN: true }),
);
type Story = Record<string, number>;
/** Stories that come, and now and then the place in the list of one that goes. */
const changes = fc.array(fc.oneof({ weight: 3, arbitrary: words }, fc.nat(20)), { maxLength: 40 });

/** The same similarity from full vectors, story by story. */
function naive(stories: readonly Story[], query: Story, story: Story): number {
  const count = (term: string) => stories.filter((each) => term in each).length;
  const idf = (term: string) => rarityOf(stories.length, Math.max(1, count(term)));
  const stored = (weight: number) => partsOf(weight) / WEIGHT_UNIT;
  const norm = (vector: [string, number][]) =>
    Math.sqrt(vector.reduce((sum, [term, weight]) => sum + (weight * idf(term)) ** 2, 0)) || 1;
  const parts = (vector: Story) =>
    Object.entries(vector).map(([term, weight]): [string, number] => [term, stored(weight)]);
  const dot = parts(query).reduce(
    (sum, [term, weight]) =>
      sum + (term in story ? weight * stored(story[term] as number) * idf(term) ** 2 : 0),
    0,
  );
  return dot / (norm(parts(query)) * norm(parts(story)));
}

function follow(list: readonly (Story | number)[]): { index: StoryIndex; stories: Map<number, Story> } {
  const index = new StoryIndex();
  const stories = new Map<number, Story>();
  for (const change of list) {
    if (typeof change !== 'number') stories.set(index.add(new Map(Object.entries(change))), change);
    else {
      index.remove(change);
      stories.delete(change);
    }
  }
  return { index, stories };
}

describe('the index of stories', () => {
  it('finds exactly the similarities that comparing story by story finds, whatever came and went', () => {
    fc.assert(
      fc.property(changes, words, (list, query) => {
        const { index, stories } = follow(list);
        expect(index.size).toBe(stories.size);
        const found = index.similarities(new Map(Object.entries(query)));
        for (const [slot, similarity] of found.entries()) {
          const story = stories.get(slot);
          const right = story === undefined ? 0 : naive([...stories.values()], query, story);
          expect(similarity).toBeCloseTo(right, 9);
        }
      }),
    );
  });

  it('looks up with the heaviest terms only, when told how many', () => {
    fc.assert(
      fc.property(changes, words, fc.nat(8), (list, query, most) => {
        const { index, stories } = follow(list);
        const idf = (term: string) => {
          const documents = [...stories.values()].filter((each) => term in each).length;
          return rarityOf(stories.size, Math.max(1, documents));
        };
        const value = ([term, weight]: [string, number]) => partsOf(weight) * idf(term);
        const heaviest = Object.entries(query).sort((a, b) => value(b) - value(a));
        const found = [...index.similarities(new Map(Object.entries(query)), most)];
        const right = index.similarities(new Map(heaviest.slice(0, most)));
        for (const [slot, similarity] of found.entries())
          expect(similarity).toBeCloseTo(right[slot] as number, 9);
      }),
    );
  });

  it('gives back the weights of a story', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const { index, stories } = follow(list);
        for (const [slot, story] of stories) {
          const weights = index.weightsOf(slot);
          expect([...weights.keys()].sort()).toEqual(Object.keys(story).sort());
          for (const [term, weight] of weights)
            expect(Math.abs(weight - (story[term] as number))).toBeLessThan(0.51 / WEIGHT_UNIT);
        }
      }),
    );
  });

  it('forgets a story without a trace: similarities are those of an index that never had it, to the last bit', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), words, words, (list, extra, query) => {
        const { index } = follow(list);
        const { index: never } = follow(list);
        index.remove(index.add(new Map(Object.entries(extra))));
        const weights = new Map(Object.entries(query));
        expect([...index.similarities(weights)].slice(0, list.length)).toEqual([
          ...never.similarities(weights),
        ]);
        expect(index.size).toBe(list.length);
        for (const word of weights.keys()) expect(index.rarity(word)).toBe(never.rarity(word));
      }),
    );
  });

  it('uses the places of forgotten stories and words again', () => {
    const index = new StoryIndex();
    const story = (number: number) =>
      new Map(
        Array.from({ length: 300 }, (_, each) => [`w${(each * number) % 997}-${number % 3}`, 1 + (each % 4)]),
      );
    for (let number = 0; number < 50; number++) index.add(story(number));
    const replace = (rounds: number) => {
      for (let round = 0; round < rounds; round++) {
        index.remove(round % 50);
        index.add(story(round));
      }
    };
    replace(200);
    const { bytes } = index;
    replace(1000);
    expect(index.slots).toBe(50);
    expect(index.bytes).toBeLessThan(bytes * 1.5);
  });

  it('comes back from a snapshot as it was', () => {
    fc.assert(
      fc.property(changes, changes, words, (before, after, query) => {
        const { index } = follow(before);
        const out = new SnapshotWriter();
        index.dump(out);
        const copy = new StoryIndex();
        copy.restore(new SnapshotReader(out.finish(1), 1));
        for (const change of after) {
          for (const each of [index, copy]) {
            if (typeof change === 'number') each.remove(change);
            else each.add(new Map(Object.entries(change)));
          }
        }
        const weights = new Map(Object.entries(query));
        expect([...copy.similarities(weights)]).toEqual([...index.similarities(weights)]);
      }),
      { numRuns: 50 },
    );
  });
});
