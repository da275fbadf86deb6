import fc from 'fast-check';
import {
  createTagger,
  loadTagger,
  type Article,
  type ArchivedStory,
  type Entity,
  type Tagger,
} from '../index';

const WORDS = 'harbour reef dock tide crew budget vote Talla Varma MoPS survey coast the of and'.split(' ');
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const tag = fc.constantFrom('Ports', 'Fishing Rights', 'Talla', 'MoPS', 'Coast Watch', 'समुद्र');
const story = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  title: text,
  body: text,
  tags: fc.array(tag, { maxLength: 3 }),
  day: fc.integer({ min: 10, max: 28 }),
});
const entity: fc.Arbitrary<Entity> = fc.record(
  {
    id: fc.constantFrom('1', '2', '3', '4'),
    name: fc.constantFrom('Talla', 'Ports', 'Anil Varma', 'Ministry of Port Survey \ud800'),
    kind: fc.constantFrom('place', 'topic', 'person'),
    aliases: fc.subarray(['MoPS', 'Varma', 'Coast—Watch']),
    description: fc.constantFrom('a port', ''),
    suggest: fc.boolean(),
  },
  { requiredKeys: ['id', 'name'] },
);
const step: fc.Arbitrary<(tagger: Tagger) => unknown> = fc.oneof(
  story.map((each) => (tagger: Tagger) => tagger.learn(asStory(each))),
  story.map((each) => (tagger: Tagger) => tagger.suggest(asStory(each))),
  story.map(
    ({ id }) =>
      (tagger: Tagger) =>
        tagger.unlearn(id),
  ),
  entity.map((each) => (tagger: Tagger) => tagger.updateEntity(each)),
  entity.map(
    ({ id }) =>
      (tagger: Tagger) =>
        tagger.removeEntity(id),
  ),
  tag.map((name) => (tagger: Tagger) => tagger.decide(`entity:${name}`, 'accepted')),
);

function asStory(from: typeof story extends fc.Arbitrary<infer S> ? S : never): ArchivedStory {
  return { id: from.id, tags: from.tags, date: `2026-01-${from.day}`, fields: asArticle(from).fields };
}

function asArticle({ title, body }: { title: string; body: string }): Article {
  return {
    fields: [
      { name: 'title', role: 'title', text: title },
      { name: 'text', role: 'body', text: body },
    ],
  };
}

const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

function loaded(bytes: Uint8Array): Tagger {
  const result = loadTagger(bytes);
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.tagger;
}

describe('a tagger from a snapshot', () => {
  it('answers exactly as the one that made it, and goes on learning as it would', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 6 }), (before, after) => {
        const original = createTagger();
        for (const act of before) act(original);
        const copy = loaded(original.snapshot());
        expect(copy.size()).toEqual(original.size());
        for (const act of after) expect(act(copy)).toEqual(act(original));
        expect(same(copy.snapshot(), original.snapshot())).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is unchanged by making one', () => {
    const tagger = createTagger({ vocabulary: [{ id: '1', name: 'Port Talla' }] });
    expect(same(tagger.snapshot(), tagger.snapshot())).toBe(true);
    const bytes = tagger.snapshot();
    const copy = loaded(bytes);
    bytes.fill(0);
    expect(copy.suggest(asArticle({ title: 'Port Talla', body: '' })).suggestions[0]?.entityId).toBe('1');
  });

  it('is refused, with a reason, when a byte of it is wrong or missing', () => {
    const whole = createTagger({ vocabulary: [{ id: '1', name: 'Port Talla' }] }).snapshot();
    const used = whole.length;
    fc.assert(
      fc.property(fc.nat(used - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const harmed = whole.slice();
        harmed[at] = (harmed[at] as number) ^ change;
        // The last three words of the header are not used.
        expect(loadTagger(harmed).ok).toBe(at >= 20 && at < 32);
        expect(loadTagger(whole.slice(0, at))).toMatchObject({ ok: false });
      }),
      { numRuns: 60 },
    );
  });
});
