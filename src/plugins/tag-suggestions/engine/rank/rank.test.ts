import fc from 'fast-check';
import { Decisions } from './decisions';
import { FEATURES } from './features';
import type { RankInput } from './input';
import { featuresOf } from './measure';
import { GROUNDS } from './grounds';
import { LinkRates } from './link-rates';
import { RankModel } from './model';
import { describeReason } from './reasons';
import { START_WEIGHTS } from './weights';

const input: RankInput = {
  status: 'known',
  kind: 'place',
  words: 400,
  nameWords: 1,
  keyphrase: 0,
  defined: false,
  ambiguous: false,
  context: 0,
  stories: 0,
  listed: 0,
  listedNames: 0,
  mentions: [{ role: 'body', position: 0.5, peripheral: false }],
};
const model = () => new RankModel(START_WEIGHTS);
const confidence = (more: Partial<RankInput>) => model().probability(featuresOf({ ...input, ...more }));

describe('the starting model', () => {
  it('has a weight for each feature, and gives each a finite value', () => {
    expect(Object.keys(START_WEIGHTS).sort()).toEqual([...FEATURES].sort());
    expect([...featuresOf(input)].every(Number.isFinite)).toBe(true);
  });

  it('weighs any number of mentions', () => {
    const mentions = Array.from({ length: 300_000 }, () => input.mentions[0]!);
    expect(confidence({ mentions })).toBeLessThanOrEqual(1);
  });

  it('prefers what the headline names, what is said often, and not what is said in passing', () => {
    const plain = confidence({});
    expect(
      confidence({ mentions: [...input.mentions, { role: 'title', position: 0, peripheral: false }] }),
    ).toBeGreaterThan(plain);
    expect(confidence({ mentions: Array(6).fill(input.mentions[0]) })).toBeGreaterThan(plain);
    expect(confidence({ mentions: [{ role: 'body', position: 0.5, peripheral: true }] })).toBeLessThan(plain);
  });
});

describe('a house with a list of its own', () => {
  const listed = (more: Partial<RankInput>) =>
    confidence({ stories: 13, listed: 100, kind: 'organisation', namedStories: 0, ...more });
  const body = input.mentions[0] as RankInput['mentions'][number];

  it('sees its names at once: those in the headline or said often high, those said once in the middle', () => {
    expect(listed({ mentions: [body, { ...body, role: 'title' }] })).toBeGreaterThan(0.7);
    expect(listed({ mentions: [body, body, body, body] })).toBeGreaterThan(0.5);
    expect(listed({})).toBeGreaterThan(0.25);
    expect(listed({})).toBeLessThan(0.5);
    expect(confidence({ status: 'new', stories: 13, listed: 100 })).toBeLessThan(listed({}) / 2);
  });

  it('leaves it to the stories, the more of them have named the entity, and to a gazetteer hardly anything', () => {
    expect(listed({ namedStories: 100 })).toBeLessThan(listed({}));
    expect(listed({ listed: 1_000_000 })).toBeLessThan(listed({}));
  });
});

describe('learning', () => {
  it('moves towards what editors choose and stays a probability', () => {
    const learned = model();
    const features = featuresOf(input);
    const before = learned.probability(features);
    for (let lesson = 0; lesson < 500; lesson++) learned.learn([{ features, chosen: true }]);
    expect(learned.probability(features)).toBeGreaterThan(before);
    expect(learned.probability(features)).toBeLessThanOrEqual(1);
  });
});

describe('learning from single decisions', () => {
  it('moves towards them and leaves other candidates nearly as they were', () => {
    const learned = model();
    const features = featuresOf(input);
    const other = featuresOf({
      ...input,
      kind: 'person',
      mentions: [{ role: 'title', position: 0, peripheral: false }],
    });
    const before = [learned.probability(features), learned.probability(other)];
    learned.learn([{ features, chosen: true }]);
    expect(learned.probability(features)).toBeGreaterThan(before[0] ?? 1);
    expect(Math.abs(learned.probability(other) - (before[1] ?? 0))).toBeLessThan(0.1);
  });
});

describe('decisions', () => {
  it('shift a confidence within bounds', () => {
    const decisions = new Decisions();
    for (let times = 0; times < 1000; times++) decisions.count('a', 'rejected');
    expect(decisions.shift('a')).toBe(-2);
    expect(decisions.shift('b')).toBe(0);
  });

  it('are as they were when they are undone', () => {
    const decisions = new Decisions();
    decisions.count('a', 'accepted');
    decisions.count('a', 'accepted', true);
    expect(decisions.of('a')).toBeUndefined();
  });
});

describe('link rates', () => {
  it('tell apart a tag that is used when named from one that is not', () => {
    const rates = new LinkRates();
    expect(rates.rate('ports')).toBeUndefined();
    for (let story = 0; story < 20; story++)
      rates.count(`story-${story}`, [
        { tag: 'ports', chosen: true },
        { tag: 'team', chosen: false },
      ]);
    expect(rates.rate('ports')).toBeGreaterThan(0.9);
    expect(rates.rate('team')).toBeLessThan(0.1);
  });

  it('are those of the stories that are left, whatever was counted, counted again and taken back', () => {
    const story = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      tags: fc.dictionary(fc.constantFrom('ports', 'team', 'coast'), fc.boolean()),
      gone: fc.boolean(),
    });
    const count = (rates: LinkRates, id: string, tags: Record<string, boolean>) =>
      rates.count(
        id,
        Object.entries(tags).map(([tag, chosen]) => ({ tag, chosen })),
      );
    fc.assert(
      fc.property(fc.array(story), (stories) => {
        const rates = new LinkRates();
        const left = new Map<string, Record<string, boolean>>();
        for (const { id, tags, gone } of stories) {
          if (gone) rates.forget(id);
          else count(rates, id, tags);
          if (gone) left.delete(id);
          else left.set(id, tags);
        }
        const fresh = new LinkRates();
        for (const [id, tags] of left) count(fresh, id, tags);
        for (const tag of ['ports', 'team', 'coast', 'never']) {
          expect(rates.namedStories(tag)).toBe(fresh.namedStories(tag));
          expect(rates.rate(tag)).toBe(fresh.rate(tag));
        }
      }),
    );
  });
});

describe('reasons', () => {
  it('are worded for an editor', () => {
    expect(describeReason({ code: 'similar-stories', carrying: 7, of: 10 })).toBe(
      '7 of 10 similar stories carry it',
    );
    expect(describeReason({ code: 'accepted-before', accepted: 12, offered: 13 })).toBe(
      'accepted 12 of 13 times',
    );
    expect(describeReason({ code: 'mentions', count: 1 })).toBe('mentioned once');
  });
});

describe('grounds', () => {
  it('say what brought a score, each feature in at most one of them', () => {
    const named = Object.values(GROUNDS).flat();
    expect(new Set(named).size).toBe(named.length);
    const features = featuresOf({ ...input, mentions: [{ role: 'title', position: 0, peripheral: false }] });
    const grounds = model().grounds(features);
    expect(grounds.title).toBeGreaterThan(0);
    expect(grounds.stories).toBe(0);
  });
});

describe('a name that the house does not have', () => {
  const fresh = (more: Partial<RankInput>) =>
    confidence({
      status: 'new',
      kind: 'equipment',
      nameWords: 5,
      words: 700,
      mentions: [body, body],
      ...more,
    });
  const body = input.mentions[0] as RankInput['mentions'][number];

  it('is worth offering where the house lists names, less where it lists subjects', () => {
    const names = fresh({ stories: 13, listed: 100, listedNames: 85 });
    expect(names).toBeGreaterThan(0.12);
    expect(names).toBeGreaterThan(fresh({ stories: 13, listed: 100, listedNames: 5 }));
  });
});
