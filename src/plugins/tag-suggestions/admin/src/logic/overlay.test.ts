import type { SuggestionItem, SuggestResponse } from '../../../contracts';
import { applyOverlay, overlayReducer, type Deed, type Overlay } from './overlay';

const item = (key: string): SuggestionItem => ({
  key,
  name: key,
  kind: 'place',
  status: 'known',
  entityId: `doc-${key}`,
  entityRowId: 1,
  confidence: 0.5,
  mentionCount: 2,
  contexts: [],
  reasons: [],
});
const tagOf = (key: string) => ({ entityId: `doc-${key}`, entityRowId: 1, name: key, mentionCount: 2 });
const answer = (suggestions: string[], attached: string[] = [], rejected: string[] = []) =>
  ({
    suggestions: suggestions.map(item),
    attached: attached.map(tagOf),
    rejected: rejected.map((key) => ({ key, name: key, kind: 'place' })),
    acronyms: [],
    vocabulary: { state: 'ready', entities: 3 },
    acceptAllAbove: 0.8,
  }) satisfies SuggestResponse['data'];
const after = (...deeds: Deed[]): Overlay => overlayReducer(new Map(), { type: 'do', deeds });
const shown = (given: SuggestResponse['data'], overlay: Overlay) => {
  const { suggestions, attached, rejected } = applyOverlay(given, overlay);
  return [
    suggestions.map(({ key }) => key),
    attached.map(({ name }) => name),
    rejected.map(({ key }) => key),
  ];
};

it('moves an accepted suggestion to the tags at once', () => {
  const overlay = after({ type: 'accepted', item: item('a'), tag: tagOf('a') });
  expect(shown(answer(['a', 'b']), overlay)).toEqual([['b'], ['a'], []]);
});

it('moves a rejected suggestion to the rejected ones, and back when that is undone', () => {
  const rejected = after({ type: 'rejected', item: item('a') });
  expect(shown(answer(['a', 'b']), rejected)).toEqual([['b'], [], ['a']]);
  const restored = overlayReducer(rejected, {
    type: 'do',
    deeds: [{ type: 'restored', key: 'a', item: item('a') }],
  });
  expect(shown(answer(['b'], [], ['a']), restored)).toEqual([['b', 'a'], [], []]);
});

it('takes an undone acceptance out of the tags', () => {
  const overlay = after({ type: 'restored', key: 'a', item: item('a'), entityId: 'doc-a' });
  expect(shown(answer([], ['a']), overlay)).toEqual([['a'], [], []]);
});

it('hides a removed tag', () => {
  expect(shown(answer([], ['a', 'b']), after({ type: 'removed', tag: tagOf('a') }))).toEqual([[], ['b'], []]);
});

it('forgets a deed only with an answer asked for after the server knew it', () => {
  const deeds: Deed[] = [{ type: 'rejected', item: item('a') }];
  let overlay = after(...deeds);
  overlay = overlayReducer(overlay, { type: 'answered', request: 4 });
  expect(overlay.size).toBe(1);
  overlay = overlayReducer(overlay, { type: 'settle', deeds, request: 4 });
  overlay = overlayReducer(overlay, { type: 'answered', request: 4 });
  expect(overlay.size).toBe(1);
  overlay = overlayReducer(overlay, { type: 'answered', request: 5 });
  expect(overlay.size).toBe(0);
});

it('forgets a deed that the server refused', () => {
  const deeds: Deed[] = [{ type: 'rejected', item: item('a') }];
  const overlay = overlayReducer(after(...deeds), { type: 'fail', deeds });
  expect(shown(answer(['a']), overlay)).toEqual([['a'], [], []]);
});

it('keeps an undo that was done before the server answered what it takes back', () => {
  const rejection: Deed = { type: 'rejected', item: item('a') };
  let overlay = after(rejection, { type: 'restored', key: 'a', item: item('a') });
  overlay = overlayReducer(overlay, { type: 'settle', deeds: [rejection], request: 1 });
  overlay = overlayReducer(overlay, { type: 'answered', request: 2 });
  expect(shown(answer([], [], ['a']), overlay)).toEqual([['a'], [], []]);
});
