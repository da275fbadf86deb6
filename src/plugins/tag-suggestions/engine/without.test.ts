import { createTagger, STEPS, type Article, type ArchivedStory, type Step } from '.';

const article = (title: string, text: string): Article => ({
  fields: [
    { name: 'title', role: 'title', text: title },
    { name: 'text', role: 'body', text },
  ],
});

const STORIES: ArchivedStory[] = [
  'Nets dry on the quay.',
  'Nets and boats for sale.',
  'Boats mend nets.',
].map((text, index) => ({ ...article('Nets', text), id: String(index), tags: ['Fishing'] }));
const DRAFT = article(
  'Boats of Talla',
  'The Coastal Survey Office (CSO) named Anil Varma as its head. Varma knows nets and boats. ' +
    'Sea grass grows in the harbour of Talla. Sea grass needs light, and sea grass feeds fish. '.repeat(12),
);

function offered(...without: Step[]): string[] {
  const tagger = createTagger({ vocabulary: [{ id: 't', name: 'Talla', kind: 'place' }], without });
  for (const story of STORIES) tagger.learn(story);
  return tagger
    .suggest(DRAFT)
    .suggestions.filter(({ name, status }) => name !== 'Talla' || status === 'known')
    .map(({ name }) => name);
}

describe('a tagger without one of its steps', () => {
  it('offers what the other steps find', () => {
    const whole = offered();
    expect(whole).toEqual(
      expect.arrayContaining(['Fishing', 'Talla', 'Anil Varma', 'Coastal Survey Office']),
    );
    expect(offered('archive')).not.toContain('Fishing');
    expect(offered('subjects')).not.toContain('Fishing');
    expect(offered('names')).not.toContain('Talla');
    expect(offered('new-names')).not.toContain('Anil Varma');
    expect(offered('new-names')).toContain('Talla');
    expect(offered('keyphrases').length).toBeLessThan(whole.length);
  });

  it('finds no acronyms, and reads no headline', () => {
    const tagger = createTagger({ without: ['acronyms', 'title'] });
    const { suggestions, acronyms } = tagger.suggest(DRAFT);
    expect(acronyms).toEqual([]);
    expect(suggestions.flatMap(({ mentions }) => mentions).map(({ field }) => field)).not.toContain('title');
  });

  it('holds no story without the archive, and keeps its weights without the model', () => {
    const sizes = (step: Step) => {
      const tagger = createTagger({ archive: STORIES, without: [step] });
      return tagger.size().stories;
    };
    expect(sizes('archive')).toBe(0);
    expect(sizes('model')).toBe(STORIES.length);
    expect(confidences(['model'])).not.toEqual(confidences([]));
    expect(confidences(['model', 'links'])).not.toEqual(confidences(['model']));
  });

  it('heeds no decision without decisions', () => {
    const decisions = [{ key: 'entity:Fishing', offered: 20, accepted: 0 }];
    const confidence = (without: Step[]) => {
      const tagger = createTagger({ archive: STORIES, decisions, without });
      tagger.decide('entity:Fishing', 'rejected');
      return tagger.suggest(DRAFT).suggestions.find(({ name }) => name === 'Fishing')?.confidence ?? 0;
    };
    expect(confidence(['decisions'])).toBeGreaterThan(confidence([]));
  });

  it('is whole when nothing is left out, and works when all is', () => {
    expect(offered(...STEPS)).toEqual([]);
    expect(confidences([])).toEqual(confidences(undefined));
  });
});

function confidences(without: Step[] | undefined): number[] {
  const tagger = createTagger({
    vocabulary: [{ id: 't', name: 'Talla', kind: 'place' }],
    ...(without === undefined ? {} : { without }),
  });
  for (const [index, tag] of ['Reefs', 'Trains', 'Talla'].entries())
    tagger.learn({ ...article(tag, `${tag} were seen at Talla.`), id: String(index), tags: [tag] });
  return tagger
    .suggest(article('Boats', 'Boats sail past Talla.'))
    .suggestions.map(({ confidence }) => confidence);
}
