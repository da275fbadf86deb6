import type { Suggestion } from '../../engine';
import { byKind, byPlace, byYear } from './groups';
import { judge } from './judge';
import { worstStories } from './worst';

const suggestion = (name: string, confidence: number, kind: Suggestion['kind'] = 'topic'): Suggestion => ({
  key: name,
  name,
  kind,
  status: 'known',
  confidence,
  mentions: [],
  reasons: [],
});
const answer = (id: string, date: string, tags: string[], ...suggested: Suggestion[]) =>
  judge({
    story: {
      id,
      date,
      tags,
      fields: [
        { name: 'title', role: 'title', text: 'The navy sails' },
        { name: 'text', role: 'body', text: 'From Talla, with supports for reefs.' },
      ],
    },
    suggested,
  });

const JUDGED = [
  answer(
    '1',
    '2024-03-01',
    ['Navy', 'Talla'],
    suggestion('navy', 0.9, 'organisation'),
    suggestion('Talla', 0.4, 'place'),
  ),
  answer('2', '2025-01-01', ['Ports'], suggestion('Reefs', 0.8), suggestion('Navy', 0.6, 'organisation')),
  answer('3', '2025-02-01', ['Ports'], suggestion('Reefs', 0.3)),
];

describe('figures of an evaluation', () => {
  it('by kind: chosen, found, offered with confidence, right', () => {
    const kinds = byKind(JUDGED, []);
    expect(kinds.organisation).toEqual({ chosen: 1, found: 1, sure: 2, right: 1 });
    expect(kinds.place).toEqual({ chosen: 1, found: 1, sure: 0, right: 0 });
    expect(kinds.topic).toEqual({ chosen: 2, found: 0, sure: 1, right: 0 });
  });

  it("by kind, the house's own word first", () => {
    const kinds = byKind(JUDGED, [{ id: 'p', name: 'Ports', kind: 'place' }]);
    expect([kinds.place.chosen, kinds.topic.chosen]).toEqual([3, 0]);
  });

  it('by where the name stands; "Ports" is no word of "supports"', () => {
    const places = byPlace(JUDGED);
    expect(places['in the headline'].chosen).toBe(1);
    expect(places['in the text only']).toEqual({ chosen: 1, found: 1, sure: 1, right: 0 });
    expect(places['not in the text'].chosen).toBe(2);
  });

  it('by year', () => {
    expect(byYear(JUDGED).map(({ year, articles, precisionAt1 }) => [year, articles, precisionAt1])).toEqual([
      ['2024', 1, 1],
      ['2025', 2, 0],
    ]);
  });

  it('put the surest of the worst stories first', () => {
    const worst = worstStories(JUDGED, 2);
    expect(worst.map(({ id }) => id)).toEqual(['2', '3']);
    expect(worst[0]).toMatchObject({
      title: 'The navy sails',
      chosen: ['Ports'],
      offered: [{ name: 'Reefs', confidence: 0.8, chosen: false }, { name: 'Navy' }],
    });
  });
});
