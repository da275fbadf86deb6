import { createTagger, FEATURES, MODEL_VERSION, type Article, type Suggestion } from './index';

const text = (body: string): Article => ({ fields: [{ name: 'text', role: 'body', text: body }] });
const vocabulary = [
  { id: '1', name: 'New Talla', kind: 'place' as const },
  { id: '2', name: 'Harbour Board', kind: 'organisation' as const },
];
const story = text('The Harbour Board met in New Talla.');

function offered(tagger: ReturnType<typeof createTagger>, id: string, features = true): Suggestion {
  const found = tagger.suggest(story, { features }).suggestions.find(({ entityId }) => entityId === id);
  if (found === undefined) throw new Error(`Entity ${id} was not suggested`);
  return found;
}

describe('decisions on what was offered', () => {
  it('get the features of each suggestion, where they are asked for', () => {
    const tagger = createTagger({ vocabulary });
    const { features } = offered(tagger, '1');
    expect(features).toHaveLength(FEATURES.length);
    expect(
      features?.every((value) => Number.isFinite(value) && value === Math.round(value * 1000) / 1000),
    ).toBe(true);
    expect(offered(tagger, '1', false)).not.toHaveProperty('features');
    expect(MODEL_VERSION).toMatch(/^[0-9a-f]{8}$/);
  });

  it('teach the ranking about others like it, when they come with features', () => {
    const tagger = createTagger({ vocabulary });
    const { confidence } = offered(tagger, '2');
    tagger.decide('entity:1', 'rejected');
    expect(offered(tagger, '2').confidence).toBe(confidence);
    tagger.decide('entity:1', 'rejected', false, offered(tagger, '1').features);
    expect(offered(tagger, '2').confidence).toBeLessThan(confidence);
    // Features of another version of the model have another length or none: they teach nothing.
    const after = offered(tagger, '2').confidence;
    tagger.decide('entity:1', 'rejected', false, [1, 0.5]);
    expect(offered(tagger, '2').confidence).toBe(after);
  });

  it('can be counted anew, and forgotten with what the ranking learned', () => {
    const tagger = createTagger({ vocabulary });
    const fresh = [offered(tagger, '1'), offered(tagger, '2')];
    for (let times = 0; times < 3; times++)
      tagger.decide('entity:1', 'accepted', false, offered(tagger, '1').features);
    tagger.countDecisions([{ key: 'entity:2', offered: 4, accepted: 0 }]);
    expect(offered(tagger, '2').confidence).toBeLessThan(offered(tagger, '1').confidence);
    tagger.resetRanking();
    expect([offered(tagger, '1'), offered(tagger, '2')]).toEqual(fresh);
  });
});
