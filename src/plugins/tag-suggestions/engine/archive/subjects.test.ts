import fc from 'fast-check';
import { StoryIndex } from './story-index';
import { Subjects } from './subjects';
import type { Terms } from './terms';

const TAGS = ['ports', 'fishing right', 'talla', 'coast'];
const story = fc.record({
  words: fc.dictionary(
    fc.constantFrom('port', 'reef', 'dock', 'tide', 'crew', 'fish'),
    fc.integer({ min: 1, max: 5 }),
  ),
  tags: fc.subarray(TAGS),
  day: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
});
type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;

const termsOf = (words: Record<string, number>): Terms => ({
  weights: new Map(Object.entries(words)),
  title: new Set(),
});
const dateOf = (day: number | undefined) =>
  day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);

function learned(stories: readonly Story[], subjects = new Subjects()): Subjects {
  stories.forEach(({ words, tags, day }, number) =>
    subjects.learn(`s${number}`, tags, termsOf(words), dateOf(day)),
  );
  return subjects;
}

/** Shares of the nearest stories, by sorting all of them. */
function votes(stories: readonly Story[], query: Story, halfLife: number, size: number): Map<string, number> {
  const index = new StoryIndex();
  for (const { words } of stories) index.add(new Map(Object.entries(words)));
  const similar = index.similarities(new Map(Object.entries(query.words)));
  const near = stories
    .map(({ tags, day }, slot) => {
      const age = query.day === undefined || day === undefined ? 0 : Math.max(0, query.day - day);
      return { tags, nearness: (similar[slot] as number) * 2 ** (-age / halfLife) };
    })
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, size);
  const missing = Math.max(0, Math.min(size, 15) - near.length);
  const total = near.reduce((sum, { nearness }) => sum + nearness, 0.15 * missing);
  const shares = new Map<string, number>();
  for (const { tags, nearness } of near)
    for (const tag of tags) shares.set(tag, (shares.get(tag) ?? 0) + nearness / total);
  return shares;
}

describe('the evidence of an archive', () => {
  it('has the shares that sorting all stories gives', () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 25 }), story, (stories, query) => {
        const evidence = learned(stories).evidence(termsOf(query.words), [], dateOf(query.day));
        for (const [field, halfLife, size] of [
          ['near100', 1500, 100],
          ['recent40', 300, 40],
          ['running15', 40, 15],
        ] as const) {
          const right = votes(stories, query, halfLife, size);
          for (const tag of TAGS) expect(evidence.get(tag)?.[field] ?? 0).toBeCloseTo(right.get(tag) ?? 0, 6);
        }
      }),
    );
  });

  it('does not take the tags of the first few stories for what every text is about', () => {
    const subjects = new Subjects();
    subjects.learn('1', ['ports'], termsOf({ port: 2, dock: 1, crew: 1 }));
    const own = subjects.evidence(termsOf({ crew: 1, reef: 3, tide: 2 }), []).get('ports');
    expect(own?.near5).toBeLessThan(0.5);
    expect(own?.near15).toBeLessThan(0.25);
    expect(own?.linearShare).toBeLessThan(0.1);
    expect(own?.centroidShare).toBeLessThan(0.1);
    expect(own?.rate).toBe(0.1);
  });

  it('counts the tags of all stories and of the latest hundred', () => {
    const subjects = new Subjects();
    const learn = (number: number, tag: string) => subjects.learn(`${number}`, [tag], termsOf({ port: 1 }));
    for (let number = 0; number < 60; number++) learn(number, 'ports');
    for (let number = 60; number < 130; number++) learn(number, 'coast');
    const rate = () => subjects.evidence(termsOf({ port: 1 }), ['ports']).get('ports');
    expect(rate()).toMatchObject({ count: 60, recentRate: 0.3 });
    subjects.unlearn('100');
    expect(rate()).toMatchObject({ count: 60, recentRate: 0.31 });
    subjects.unlearn('3');
    expect(rate()).toMatchObject({ count: 59, recentRate: 0.31 });
  });

  it('is, after unlearning a story, what it would be had it never been learned', () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 12 }), story, story, (stories, extra, query) => {
        const subjects = learned(stories);
        subjects.learn('x', extra.tags, termsOf(extra.words), dateOf(extra.day));
        subjects.unlearn('x');
        const never = learned(stories);
        const found = subjects.evidence(termsOf(query.words), TAGS, dateOf(query.day));
        const right = never.evidence(termsOf(query.words), TAGS, dateOf(query.day));
        expect([...found.keys()].sort()).toEqual([...right.keys()].sort());
        for (const [tag, own] of right)
          for (const [field, value] of Object.entries(own))
            expect(found.get(tag)?.[field as keyof typeof own]).toBeCloseTo(value, 9);
      }),
    );
  });
});
