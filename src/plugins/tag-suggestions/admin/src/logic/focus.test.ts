import { focusAfterRemoval, moveFocus } from './focus';

const keys = ['a', 'b', 'c'];

describe('moveFocus', () => {
  it.each([
    ['a', 'next', 'b'],
    ['c', 'next', 'c'],
    ['a', 'previous', 'a'],
    ['b', 'previous', 'a'],
    ['b', 'first', 'a'],
    ['b', 'last', 'c'],
    [null, 'next', 'a'],
    ['gone', 'next', 'a'],
  ] as const)('from %s, %s leads to %s', (current, movement, to) => {
    expect(moveFocus(keys, current, movement)).toBe(to);
  });

  it('leads nowhere in an empty list', () => {
    expect(moveFocus([], 'a', 'next')).toBeNull();
  });
});

describe('focusAfterRemoval', () => {
  it('goes to the row that takes the place', () => expect(focusAfterRemoval(keys, ['b'], 'b')).toBe('c'));
  it('goes back at the end', () => expect(focusAfterRemoval(keys, ['c'], 'c')).toBe('b'));
  it('skips rows that go as well', () => expect(focusAfterRemoval(keys, ['b', 'c'], 'b')).toBe('a'));
  it('goes nowhere when nothing stays', () => expect(focusAfterRemoval(['a'], ['a'], 'a')).toBeNull());
});
