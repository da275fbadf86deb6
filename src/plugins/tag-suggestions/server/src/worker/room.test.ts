import { engineParts } from './engine-parts';
import type { RawField, RawStory, VocabularyRecord } from './protocol';
import { createRoom } from './room';

function field(name: string, format: RawField['format'], value: unknown): RawField {
  return { name, format, value, role: name === 'title' ? 'title' : 'body' };
}

function story(id: string, more: Partial<RawStory> = {}): RawStory {
  return {
    id,
    version: '1',
    fields: [field('body', 'plain', 'Ferries ran.')],
    tags: [],
    tagIds: [],
    ...more,
  };
}

describe('the room of the worker', () => {
  const room = createRoom(engineParts);
  const learn = (stories: RawStory[], documents: string[] = [], keep = 100) =>
    room.ask('learn', { documents, stories, taught: [], keep });
  room.ask('start', {});
  room.ask('put', {
    records: [
      { id: 'tas', version: '1', rows: 1, name: 'Tashkent', kind: 'place', aliases: [], active: true },
      { id: 'old', version: '1', rows: 1, name: 'Andijan', kind: 'place', aliases: [], active: false },
    ],
  });
  const ask = (fields: RawField[], exclude: string[] = []) =>
    room.ask('suggest', { fields, options: { limit: 20, exclude } });

  it.each([
    ['html', '<h2>News</h2><p>They met in <b>Tash</b>kent &amp; left.</p>'],
    ['markdown', '## News\n\nThey met in **Tashkent** and [left](https://example.org/Andijan).'],
    ['plain', 'They met in Tashkent and left.'],
    ['blocks', [{ type: 'paragraph', children: [{ type: 'text', text: 'They met in Tashkent.' }] }]],
  ] as const)('reads %s, and shows a mention in its sentence', (format, value) => {
    const { suggestions, entities } = ask([field('page.0.text', format, value)]);
    const item = suggestions.find(({ entityId }) => entityId === 'tas');
    expect(item).toMatchObject({ status: 'known', mentionCount: 1 });
    expect(item?.contexts[0]).toMatchObject({
      field: 'page.0.text',
      before: 'They met in ',
      match: 'Tashkent',
    });
    expect(entities).toBe(1);
  });

  it('takes any value of any format for a text without words', () => {
    for (const format of ['html', 'markdown', 'plain', 'blocks'] as const) {
      for (const value of [null, undefined, 5, {}, [], [null], [{ children: 'x' }]]) {
        expect(ask([field('title', format, value)]).suggestions).toEqual([]);
      }
    }
  });

  it('offers nothing that is excluded, but still says that the text names it', () => {
    const answer = ask([field('body', 'plain', 'They met in Tashkent.')], ['entity:tas']);
    expect(answer.suggestions.map(({ key }) => key)).not.toContain('entity:tas');
    expect(answer.recognised).toEqual([{ entityId: 'tas', count: 1 }]);
  });

  it('answers a published story as if it had never been published, then has learned it', () => {
    const story = {
      id: 't w ',
      version: '1',
      fields: [field('body', 'plain', 'They met in Tashkent.')],
      tags: ['Tashkent', 'Andijan'],
      tagIds: ['tas', 'gone'],
    };
    const [first] = room.ask('witness', { stories: [story], limit: 5 });
    expect(room.ask('size', {}).stories).toBe(1);
    const [again] = room.ask('witness', { stories: [story], limit: 5 });
    expect(again?.suggestions.map(({ key }) => key)).toEqual(first?.suggestions.map(({ key }) => key));
    expect(first?.suggestions[0]).toMatchObject({ key: 'entity:tas', status: 'known', entityIds: ['tas'] });
    expect(first?.tags).toEqual([
      { standsFor: 'tas', name: 'Tashkent', kind: 'place' },
      { standsFor: 'gone', name: 'Andijan' },
    ]);
    room.ask('learn', { documents: ['t w'], stories: [], taught: [], keep: 10 });
    expect(room.ask('size', {}).stories).toBe(0);
  });

  it('starts empty again', () => {
    learn([story('t s ', { tags: ['Tashkent'], tagIds: ['tas'] })]);
    expect(room.ask('size', {}).stories).toBe(1);
    room.ask('start', {});
    expect(room.ask('size', {})).toMatchObject({ entities: 0, stories: 0 });
    expect(room.ask('held', {})).toBe(0);
    expect(room.ask('similar', { name: 'Tashkent', aliases: [], limit: 5 })).toEqual([]);
  });

  describe('with stories', () => {
    const named = (id: string, name: string, more: Partial<VocabularyRecord> = {}): VocabularyRecord => ({
      ...{ id, name, version: '1', rows: 1, aliases: [], active: true },
      ...more,
    });
    const tagged = (id: string, ...tagIds: string[]) => story(id, { tagIds, tags: tagIds });
    const compare = (...ids: string[]) =>
      room.ask('compareStories', { scan: 1, entries: ids.map((id) => ({ id, version: '1' })) });

    beforeEach(() => void room.ask('start', {}));

    it('knows those of a document that are there now, and forgets the others', () => {
      learn([story('t a en'), story('t a hi'), story('t b en')]);
      learn([story('t a en', { version: '2' })], ['t a']);
      expect(room.ask('size', {}).stories).toBe(2);
      expect(compare('t a en', 't a hi', 't b en')).toEqual(['t a en', 't a hi']);
      expect(room.ask('missingStories', { scan: 1 })).toEqual([]);
    });

    it('keeps the newest of each type', () => {
      const dated = (id: string, day: string) => story(id, { date: `2026-01-${day}T00:00:00.000Z` });
      learn([dated('t a en', '03'), dated('t b en', '01'), dated('t c en', '02')], [], 2);
      expect(compare('t a en', 't b en', 't c en')).toEqual(['t b en']);
    });

    it('names those whose tags go by another name when an entity is renamed, merged or removed', () => {
      room.ask('put', { records: [named('navy', 'Navy'), named('fleet', 'Fleet'), named('army', 'Army')] });
      learn([tagged('t a en', 'navy'), tagged('t b en', 'fleet'), tagged('t c en', 'army')]);
      expect(room.ask('put', { records: [named('navy', 'Navy', { version: '2' })] })).toEqual([]);
      expect(room.ask('put', { records: [named('navy', 'The Navy')] })).toEqual(['t a en']);
      const merged = named('fleet', 'Fleet', { mergedInto: 'navy' });
      expect(room.ask('put', { records: [merged] })).toEqual(['t b en']);
      expect(room.ask('remove', { ids: ['army'] })).toEqual(['t c en']);
    });

    it('offers the entity that stands for the tag of a story now', () => {
      const fleet = named('fleet', 'Fleet', { mergedInto: 'navy' });
      room.ask('put', {
        records: [named('navy', 'Coast Navy'), fleet, named('old', 'Old', { active: false })],
      });
      for (let day = 1; day < 9; day++) learn([tagged(`t ${day} en`, 'fleet', 'old')]);
      const { suggestions } = ask([field('body', 'plain', 'Ferries ran again.')]);
      expect(suggestions.map(({ entityId }) => entityId)).toContain('navy');
      expect(suggestions.map(({ name }) => name)).not.toContain('Old');
    });
  });

  it('counts a decision once, whether it hears of it first or reads of it', () => {
    room.ask('start', {});
    room.ask('put', {
      records: [{ id: 'tas', version: '1', rows: 1, name: 'Tashkent', aliases: [], active: true }],
    });
    const confidence = () =>
      ask([field('body', 'plain', 'They met in Tashkent.')]).suggestions[0]?.confidence ?? 0;
    const before = confidence();
    const decision = { key: 'entity:tas', decision: 'rejected', undo: false } as const;
    room.ask('decide', { ...decision, id: 7 });
    const once = confidence();
    expect(once).toBeLessThan(before);
    const counts = [{ key: 'entity:tas', offered: 1, accepted: 0 }];
    room.ask('decisions', { counts, upTo: 8, lessons: [] });
    room.ask('decide', { ...decision, id: 8 });
    expect(confidence()).toBe(once);
    room.ask('decide', { ...decision, id: 9 });
    expect(confidence()).toBeLessThan(once);
    room.ask('reset', { at: '2026-01-01T00:00:00.000Z' });
    expect(confidence()).toBe(before);
  });
});
