import type { SuggestionItem } from '../../../contracts';
import { describeAccepted, describeRejected, describeSuggestion } from './decision';

const item: SuggestionItem = {
  key: 'name:harbour board',
  name: 'Harbour Board',
  kind: 'organisation',
  status: 'new',
  confidence: 0.4,
  mentionCount: 2,
  contexts: [],
  reasons: [],
};
const tag = {
  entityId: 'doc',
  entityRowId: 3,
  name: 'Board of Harbours',
  kind: 'work' as const,
  mentionCount: 2,
};

it('names a new name by itself, without the entry that was made of it', () => {
  const told = {
    key: item.key,
    name: item.name,
    kind: item.kind,
    status: 'new',
    rank: 2,
    confidence: 0.4,
  };
  expect(describeSuggestion(item, 2)).toEqual(told);
  expect(describeAccepted({ item, tag, isCreated: true }, 2)).toEqual(told);
});

it('names an entry that was used instead, or chosen of several, by its own key', () => {
  expect(describeAccepted({ item, tag }, 2)).toEqual({
    key: 'entity:doc',
    name: 'Board of Harbours',
    kind: 'work',
    status: 'known',
    entityId: 'doc',
    rank: 2,
    confidence: 0.4,
  });
});

it.each([
  [
    { key: 'entity:doc', name: 'A', kind: 'place' as const },
    { status: 'known', entityId: 'doc' },
  ],
  [{ key: 'name:a', name: 'A', kind: 'place' as const }, { status: 'new' }],
])('tells from the key what was rejected: %j', (rejected, more) => {
  expect(describeRejected(rejected)).toEqual({ ...rejected, ...more });
});
