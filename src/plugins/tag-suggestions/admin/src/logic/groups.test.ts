import type { SuggestionItem } from '../../../contracts';
import { acceptableAbove, groupByKind, rememberOrder, settleOrder } from './groups';

const item = (key: string, more: Partial<SuggestionItem> = {}): SuggestionItem => ({
  key,
  name: key,
  kind: 'person',
  status: 'known',
  entityId: key,
  confidence: 0.5,
  mentionCount: 1,
  contexts: [],
  reasons: [],
  ...more,
});
const keys = (items: readonly SuggestionItem[]) => items.map(({ key }) => key);

describe('settleOrder', () => {
  it('puts the best first, then the more often mentioned, then by name', () => {
    const next = [
      item('c'),
      item('b'),
      item('often', { mentionCount: 4 }),
      item('best', { confidence: 0.9 }),
    ];
    expect(keys(settleOrder([], next, false))).toEqual(['best', 'often', 'b', 'c']);
  });

  it('keeps rows where they are while the list is held, and puts new ones last', () => {
    const next = [item('new', { confidence: 0.9 }), item('a', { confidence: 0.1 }), item('b')];
    expect(keys(settleOrder(['a', 'gone', 'b'], next, true))).toEqual(['a', 'b', 'new']);
  });

  it('does not change what it was given', () => {
    const next = [item('a', { confidence: 0.1 }), item('b', { confidence: 0.9 })];
    settleOrder([], next, false);
    expect(keys(next)).toEqual(['a', 'b']);
  });
});

describe('rememberOrder', () => {
  const shown = [item('a'), item('b'), item('c')];
  const without = shown.slice(1);

  it('has a row that is taken back return to its place while the list is held', () => {
    const order = rememberOrder(['a', 'b', 'c'], without, true);
    expect(keys(settleOrder(order, [...without, shown[0]!], true))).toEqual(['a', 'b', 'c']);
  });

  it('forgets rows that are gone once the list is left', () => {
    expect(rememberOrder(['a', 'b', 'c'], without, false)).toEqual(['b', 'c']);
  });
});

describe('groupByKind', () => {
  it('gives non-empty groups in a fixed order, whatever the confidence', () => {
    const groups = groupByKind([
      item('p', { kind: 'place', confidence: 0.99 }),
      item('t', { kind: 'topic' }),
      item('a', { kind: 'person', confidence: 0.2 }),
    ]);
    expect(groups.map(({ kind }) => kind)).toEqual(['person', 'place', 'topic']);
  });
});

describe('acceptableAbove', () => {
  it('takes known, undoubted names at or above the threshold', () => {
    const items = [
      item('at', { confidence: 0.8 }),
      item('below', { confidence: 0.79 }),
      item('new', { confidence: 0.95, status: 'new', entityId: undefined }),
      item('doubtful', {
        confidence: 0.95,
        candidates: [
          { entityId: 'x', name: 'x', probability: 0.5 },
          { entityId: 'y', name: 'y', probability: 0.4 },
        ],
      }),
    ];
    expect(keys(acceptableAbove(items, 0.8))).toEqual(['at']);
  });
});
