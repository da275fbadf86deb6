import { engineParts } from './engine-parts';
import type { RawField } from './protocol';
import { createRoom } from './room';

function field(name: string, format: RawField['format'], value: unknown): RawField {
  return { name, format, value, role: name === 'title' ? 'title' : 'body' };
}

describe('the room of the worker', () => {
  const room = createRoom(engineParts);
  room.ask('start', { decisions: [] });
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
      id: 'w',
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
    room.ask('unlearn', { ids: ['w'] });
  });

  it('starts empty again', () => {
    room.ask('learn', {
      stories: [{ id: 's', fields: [field('body', 'plain', 'Tashkent')], tags: ['Tashkent'] }],
    });
    expect(room.ask('size', {}).stories).toBe(1);
    room.ask('start', { decisions: [{ key: 'entity:tas', offered: 4, accepted: 1 }] });
    expect(room.ask('size', {})).toMatchObject({ entities: 0, stories: 0 });
    expect(room.ask('held', {})).toBe(0);
    expect(room.ask('similar', { name: 'Tashkent', aliases: [], limit: 5 })).toEqual([]);
  });
});
