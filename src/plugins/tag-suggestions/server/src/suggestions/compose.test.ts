import type { VocabularyPlan } from '../config/plan';
import type { SeenEntity } from '../services/readable-entities';
import type { RawAnswer, RawSuggestion } from '../worker/protocol';
import { composeSuggestions, entityIdsIn } from './compose';

const plan = { kind: 'kind', kinds: { place: 'Places' } } as unknown as VocabularyPlan;
const settings = { minimumConfidence: 0.3, limit: 20, acceptAllAbove: 0.8, suggestNewNames: true };

function known(id: string, more: Partial<RawSuggestion> = {}): RawSuggestion {
  return {
    key: `entity:${id}`,
    entityId: id,
    name: id,
    kind: 'person',
    status: 'known',
    confidence: 0.9,
    mentionCount: 1,
    contexts: [],
    reasons: [],
    ...more,
  };
}
function answer(...suggestions: RawSuggestion[]): RawAnswer {
  return { suggestions, acronyms: [], recognised: [{ entityId: 'seen', count: 1 }], entities: 9 };
}
const readable = new Map<string, SeenEntity>([
  ['a', { rowId: 1, name: 'Alpha', kind: 'Places' }],
  ['b', { rowId: 2, name: 'Beta' }],
]);
const compose = (given: RawAnswer, limit = 20, exclude: string[] = [], changed = {}) =>
  composeSuggestions(given, readable, plan, { ...settings, ...changed }, limit, new Set(exclude));

describe('what one reader is shown of an answer', () => {
  it('asks about every entity that it could name', () => {
    const candidates = ['x', 'y'].map((entityId) => ({ entityId, name: entityId, probability: 0.5 }));
    expect(entityIdsIn(answer(known('a', { candidates }))).sort()).toEqual(['a', 'seen', 'x', 'y']);
  });

  it('takes name, kind and row from what the reader may read', () => {
    expect(compose(answer(known('a'), known('hidden')))).toEqual([
      expect.objectContaining({ entityId: 'a', name: 'Alpha', kind: 'place', entityRowId: 1 }),
    ]);
  });

  it('offers the likeliest candidate that may be read, and no choice where one is left', () => {
    const candidates = ['hidden', 'b'].map((entityId) => ({ entityId, name: entityId, probability: 0.5 }));
    const [item] = compose(
      answer(known('hidden', { candidates, reasons: [{ code: 'ambiguous', candidates: 2 }] })),
    );
    expect(item).toMatchObject({ key: 'entity:b', entityId: 'b', name: 'Beta', kind: 'topic', reasons: [] });
    expect(item).not.toHaveProperty('candidates');
  });

  it('names nothing in reasons that may not be read', () => {
    const context = (...names: string[]) => ({ code: 'context' as const, names });
    const [one, other] = compose(
      answer(
        known('a', { reasons: [context('Beta', 'Hidden')] }),
        known('b', { reasons: [context('Hidden')] }),
      ),
    );
    expect(one?.reasons).toEqual([context('Beta')]);
    expect(other?.reasons).toEqual([]);
  });

  it('heeds settings, limit and what is excluded', () => {
    const name = { ...known('n'), key: 'name:n', status: 'new' as const, entityId: undefined };
    expect(compose(answer(known('a', { confidence: 0.29 })))).toEqual([]);
    expect(compose(answer(name), 20, [], { suggestNewNames: false })).toEqual([]);
    expect(compose(answer(name), 20, ['name:n'])).toEqual([]);
    // Rejected as a new name, and since made an entity.
    expect(compose(answer(known('a')), 20, ['name:alpha'])).toEqual([]);
    expect(compose(answer(known('a'), known('b')), 1)).toHaveLength(1);
  });
});
