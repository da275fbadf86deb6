import fc from 'fast-check';
import * as engine from './index';
import { createTagger, type Article, type Entity, type SuggestResult } from './index';

const article = (title: string, text: string, more: Partial<Article> = {}): Article => ({
  fields: [
    { name: 'title', role: 'title', text: title },
    { name: 'text', role: 'body', text },
  ],
  ...more,
});
const names = (result: SuggestResult) => result.suggestions.map((each) => each.name);
const find = (result: SuggestResult, name: string) => result.suggestions.find((each) => each.name === name);

describe('the door of the engine', () => {
  it('exports what its callers need', () => {
    expect(Object.keys(engine)).toEqual(expect.arrayContaining(['createTagger', 'describeReason', 'KINDS']));
  });
});

describe('a tagger without vocabulary or archive', () => {
  const result = createTagger().suggest(
    article(
      'Harbour Commission Meets in Port Talla',
      'Defence Minister Shri Anil Varma and his Norwegian counterpart Dr Liv Haugen co-chaired the India-Norway Inter-Governmental Commission on Ports & Port Technology (INIGC-P&PT) in Port Talla on Monday. Varma praised the Ministry of Ports. The INIGC-P&PT was set up in May 2004.',
    ),
  );

  it('proposes persons without office and honorific, with their later short form', () => {
    expect(find(result, 'Anil Varma')).toMatchObject({
      kind: 'person',
      status: 'new',
      key: 'name:anil varma',
    });
    expect(find(result, 'Anil Varma')?.mentions).toHaveLength(2);
    expect(names(result)).toContain('Liv Haugen');
  });

  it('proposes an acronym and its long form as one thing', () => {
    const commission = find(result, 'India-Norway Inter-Governmental Commission on Ports & Port Technology');
    expect(commission).toMatchObject({ aliases: ['INIGC-P&PT'], kind: 'organisation' });
    expect(commission?.mentions).toHaveLength(3);
    expect(names(result)).not.toContain('INIGC-P&PT');
  });

  it('does not propose months, weekdays, offices and headline words', () => {
    for (const word of [
      'Monday',
      'May',
      'Defence Minister',
      'Meets',
      'Norwegian',
      'Harbour Commission Meets',
    ])
      expect(names(result)).not.toContain(word);
  });

  it('makes every mention a slice of its field', () => {
    expect(find(result, 'Anil Varma')?.mentions.map(({ start, end }) => [start, end])).toEqual([
      [22, 32],
      [200, 205],
    ]);
  });
});

describe('a tagger whose house lists its tags', () => {
  it('does not learn from stories without new names that new names are unwanted', () => {
    const text = 'The Harbour Guild met in Talla. Later the Harbour Guild elected Asha Rao.';
    const before = createTagger({ vocabulary: [{ id: '1', name: 'Talla', kind: 'place' }] });
    const own = (tagger: typeof before) =>
      find(tagger.suggest(article('', text)), 'Harbour Guild')?.confidence ?? 0;
    const start = own(before);
    for (let story = 0; story < 5; story++)
      before.learn({ ...article('', `${text} ${story}`), id: `${story}`, tags: ['Talla'] });
    expect(own(before)).toBeGreaterThan(start / 2);
  });
});

describe('a tagger with a vocabulary', () => {
  const entities: Entity[] = [
    { id: '1', name: 'New Talla', kind: 'place' },
    { id: '2', name: 'Talla', kind: 'place' },
    { id: '3', name: 'Reading', kind: 'place' },
    { id: '4', name: 'Self-Reliant Ports', kind: 'programme', aliases: ['Swavlamban', 'SRP'] },
    { id: '5', name: 'Hidden Cove', kind: 'place', suggest: false },
  ];
  const suggest = (text: string) => createTagger({ vocabulary: entities }).suggest(article('', text));

  it('reaches an entity through its aliases', () => {
    expect(find(suggest('Under Swavlamban, two docks were built.'), 'Self-Reliant Ports')).toMatchObject({
      key: 'entity:4',
      entityId: '4',
      status: 'known',
    });
  });

  it('does not find a shorter place in a longer one', () => {
    expect(names(suggest('The talks in New Talla ended.'))).not.toContain('Talla');
  });

  it('does not find it in a longer name that the text defines', () => {
    const text = 'They cited the New Talla Convention on the Use of Harbours (NTCUH).';
    expect(names(suggest(text))).not.toContain('New Talla');
    expect(names(suggest(`${text} Delegates of New Talla left.`))).toContain('New Talla');
  });

  it('does not take a common word or a person for a place', () => {
    expect(names(suggest('Reading is taught early. Children like reading.'))).not.toContain('Reading');
    expect(names(suggest('Asha Reading spoke first. Reading then left for home.'))).not.toContain('Reading');
    expect(names(suggest('The train to Reading was late.'))).toContain('Reading');
  });

  it('takes a place of a short list at the start of a sentence, in a headline and in capitals', () => {
    expect(names(suggest('Talla agreed to pay.'))).toContain('Talla');
    expect(names(suggest('He left. Talla agreed to pay.'))).toContain('Talla');
    expect(names(suggest('TALLA: The ministers agreed to pay.'))).toContain('Talla');
    const tagger = createTagger({ vocabulary: entities });
    expect(names(tagger.suggest(article('Talla', '')))).toContain('Talla');
  });

  it('asks for more evidence of a place that is one of a gazetteer, unless the house tags with it', () => {
    const letter = (code: number) => String.fromCharCode(97 + code);
    const towns = Array.from({ length: 3000 }, (_, at): Entity => {
      const name = `Q${letter(at % 26)}${letter(Math.floor(at / 26) % 26)}${letter(Math.floor(at / 676))}x`;
      return { id: name, name, kind: 'place' };
    });
    const tagger = createTagger({ vocabulary: [...entities, ...towns] });
    const text = 'Talla agreed to pay.';
    expect(names(tagger.suggest(article('', text)))).not.toContain('Talla');
    expect(names(tagger.suggest(article('', 'A ship sailed to Talla.')))).toContain('Talla');
    tagger.learn({ ...article('', 'A ship sailed to Talla.'), id: 's', tags: ['Talla'] });
    expect(names(tagger.suggest(article('', text)))).toContain('Talla');
  });

  it('takes an acronym for a place whose alias it is, and not for a town that is spelt alike', () => {
    const vocabulary: Entity[] = [
      { id: '1', name: 'Talla Free Zone', kind: 'place', aliases: ['TFZ'] },
      { id: '2', name: 'Ip', kind: 'place' },
    ];
    const { suggestions } = createTagger({ vocabulary }).suggest(
      article('', 'The TFZ has a new IP network.'),
    );
    expect(suggestions.filter((each) => each.status === 'known').map((each) => each.name)).toEqual([
      'Talla Free Zone',
    ]);
  });

  it('recognises an entity that is not to be offered', () => {
    const result = suggest('They sailed to Hidden Cove.');
    expect(names(result)).not.toContain('Hidden Cove');
    expect(result.recognised.map((each) => each.entityId)).toEqual(['5']);
  });

  it('follows changes of the vocabulary', () => {
    const tagger = createTagger({ vocabulary: entities });
    tagger.updateEntity({ id: '9', name: 'Osprey Radar', kind: 'equipment' });
    expect(find(tagger.suggest(article('', 'The Osprey Radar works.')), 'Osprey Radar')?.status).toBe(
      'known',
    );
    tagger.removeEntity('9');
    expect(find(tagger.suggest(article('', 'The Osprey Radar works.')), 'Osprey Radar')?.status).not.toBe(
      'known',
    );
    expect(tagger.size().entities).toBe(5);
  });

  it('leaves out what is excluded', () => {
    const result = createTagger({ vocabulary: entities }).suggest(article('', 'They met in New Talla.'), {
      exclude: ['entity:1'],
    });
    expect(names(result)).not.toContain('New Talla');
  });

  it('moves a confidence with the decisions of editors, and back with their undoing', () => {
    const tagger = createTagger({ vocabulary: entities });
    const confidence = () =>
      find(tagger.suggest(article('', 'They met in New Talla.')), 'New Talla')?.confidence ?? 0;
    const before = confidence();
    tagger.decide('entity:1', 'rejected');
    expect(confidence()).toBeLessThan(before);
    tagger.decide('entity:1', 'rejected', true);
    expect(confidence()).toBe(before);
    tagger.decide('entity:1', 'accepted');
    expect(confidence()).toBeGreaterThan(before);
  });
});

describe('an ambiguous name', () => {
  const vocabulary: Entity[] = [
    { id: 'in', name: 'India', kind: 'place' },
    { id: 'us', name: 'United States', kind: 'place' },
    { id: 'sal-in', name: 'Salem', kind: 'place', broader: ['in'], description: 'city in Tamil Nadu' },
    { id: 'sal-us', name: 'Salem', kind: 'place', broader: ['us'], description: 'city in Oregon' },
  ];

  it('is settled by the entities around it', () => {
    const result = createTagger({ vocabulary }).suggest(
      article('', 'Across India, and above all in Salem, mills closed. Salem in Tamil Nadu has many.'),
    );
    const salem = find(result, 'Salem');
    expect(salem?.entityId).toBe('sal-in');
    expect(salem?.reasons).toContainEqual({ code: 'context', names: ['India'] });
  });

  it('is offered as a choice when nothing around it tells', () => {
    const salem = find(createTagger({ vocabulary }).suggest(article('', 'A mill in Salem closed.')), 'Salem');
    expect(salem?.candidates).toHaveLength(2);
    expect(salem?.reasons).toContainEqual({ code: 'ambiguous', candidates: 2 });
  });
});

describe('an ambiguous name with little to tell it', () => {
  const vocabulary: Entity[] = [
    { id: 'home', name: 'Norland', kind: 'place', suggest: false },
    { id: 'coast', name: 'Osprey Coast', kind: 'place', aliases: ['Osprey'], broader: ['home'] },
    { id: 'drill', name: 'Exercise Osprey', kind: 'event', aliases: ['Osprey'] },
  ];
  const ask = (text: string) => createTagger({ vocabulary }).suggest(article('', text)).suggestions[0];

  it('is not settled by what stands in every story', () => {
    const found = ask('Ships of Norland sailed again. Norland will send a frigate to the next Osprey.');
    expect(found?.name).toBe('Exercise Osprey');
    expect(found?.candidates?.map((each) => each.entityId)).toEqual(['drill', 'coast']);
  });
});

describe('a tagger with an archive', () => {
  const story = (id: string, title: string, text: string, tags: string[]) => ({
    ...article(title, text, { date: '2026-01-01' }),
    id,
    tags,
  });
  const archive = Array.from({ length: 30 }, (_, index) =>
    index % 2 === 0
      ? story(`a${index}`, 'Dock strike', `Dockers at pier ${index} stopped loading cargo over wages.`, [
          'Labour',
        ])
      : story(`b${index}`, 'Reef survey', `Divers counted corals on reef ${index} after the warm season.`, [
          'Environment',
        ]),
  );

  it('suggests a subject that the text never names', () => {
    const result = createTagger({ archive }).suggest(
      article('', 'Dockers refused loading cargo until wages rise.'),
    );
    expect(result.suggestions[0]).toMatchObject({ name: 'Labour', status: 'known', mentions: [] });
    expect(result.suggestions[0]?.reasons).toContainEqual({ code: 'similar-stories', carrying: 10, of: 10 });
  });

  it('suggests a tag the moment one story has it, and forgets it with the story', () => {
    const tagger = createTagger({ archive });
    tagger.learn(story('n', 'Kites', 'Kite makers met at the lighthouse festival.', ['Crafts']));
    const crafts = () =>
      find(tagger.suggest(article('', 'Kite makers gathered for the festival.')), 'Crafts');
    expect(crafts()).toBeDefined();
    tagger.unlearn('n');
    expect(crafts()).toBeUndefined();
    expect(tagger.size().stories).toBe(30);
  });

  it('gives the same answers for the same history', () => {
    const ask = () =>
      createTagger({ archive }).suggest(article('Docks', 'Dockers and divers met Asha Menon at the reef.'));
    expect(ask()).toEqual(ask());
  });
});

describe('hostile text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'Anil Varma ',
      '(',
      ')',
      '“',
      '\ud83d',
      '\u202e',
      '\u200b',
      'NATO ',
      'Talla’s ',
      '\n',
      '. ',
      'नई दिल्ली ',
      ' of ',
      '&',
    ),
  );
  const tagger = createTagger({
    vocabulary: [
      { id: '1', name: 'Talla' },
      { id: '2', name: 'नई दिल्ली' },
    ],
  });

  it('never breaks an offset', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { suggestions } = tagger.suggest(article('Talla', text), { limit: 100 });
        for (const { name, mentions, confidence } of suggestions) {
          expect(name).not.toBe('');
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { field, start, end } of mentions) {
            const source = field === 'title' ? 'Talla' : text;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '(',
    '“',
    'A',
    'Ab ',
    'Ab (AB) ',
    'of ',
    '\ud800',
    'Ab and ',
    'Ab, ',
    'A&',
    'Ministry of ',
    'a b c. ',
    'a.b@c.d ',
  ])('reads 200 kB of %j with true offsets', (unit) => {
    // Time that grew with the square of the length would take minutes; `npm run bench -- hostile` measures it.
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const { suggestions, acronyms, recognised } = tagger.suggest(article('', text), { limit: 100 });
    const spans = [
      ...suggestions.flatMap((each) => each.mentions),
      ...recognised.flatMap((each) => each.mentions),
    ];
    const cut = spans.filter(
      ({ start, end }) => text.slice(start, end).length !== end - start || end <= start,
    );
    expect(cut).toEqual([]);
    const written = acronyms.filter(
      ({ short, shortMention: { start, end } }) => text.slice(start, end) !== short,
    );
    expect(written).toEqual([]);
  });
});
