import type { WouldOffer } from '../worker/protocol';
import { judge, OFFERED } from './judge';

const SHOW_ALL = { minimumConfidence: 0, suggestNewNames: true };
const known = (id: string, confidence = 0.5, ...others: string[]): WouldOffer => ({
  key: `entity:${id}`,
  name: id,
  kind: 'topic',
  status: 'known',
  confidence,
  entityIds: [id, ...others],
});
const tag = (standsFor: string) => ({ standsFor, name: standsFor });

describe('judging what would have been offered', () => {
  it('says of each suggestion whether the story carries it, and which tags were missed', () => {
    const { offered, missed } = judge([known('a', 0.9), known('b', 0.4)], [tag('b'), tag('c')], SHOW_ALL);
    expect(offered.map(({ key, rank, chosen }) => [key, rank, chosen])).toEqual([
      ['entity:a', 1, false],
      ['entity:b', 2, true],
    ]);
    expect(missed).toEqual([{ key: 'entity:c', name: 'c' }]);
  });

  it('takes a doubtful name as right when a candidate is on the story', () => {
    const { offered, missed } = judge([known('ship', 0.5, 'exercise')], [tag('exercise')], SHOW_ALL);
    expect(offered[0]?.chosen).toBe(true);
    expect(missed).toEqual([]);
  });

  it('counts a tag once that the story has under two merged names', () => {
    expect(judge([], [tag('navy'), tag('navy')], SHOW_ALL).missed).toHaveLength(1);
  });

  it('leaves out what no editor would have been shown, and ranks the rest', () => {
    const fresh: WouldOffer = { ...known('x', 0.8), key: 'name:x', status: 'new', entityIds: [] };
    const { offered } = judge([fresh, known('a', 0.5), known('b', 0.05)], [], {
      minimumConfidence: 0.1,
      suggestNewNames: false,
    });
    expect(offered.map(({ key, rank }) => [key, rank])).toEqual([['entity:a', 1]]);
  });

  it('looks at the first suggestions only: a tag below them was missed', () => {
    const many = Array.from({ length: OFFERED + 1 }, (_, index) => known(`e${index}`, 1 - index / 20));
    const { offered, missed } = judge(many, [tag(`e${OFFERED}`)], SHOW_ALL);
    expect(offered).toHaveLength(OFFERED);
    expect(missed.map(({ key }) => key)).toEqual([`entity:e${OFFERED}`]);
  });
});
