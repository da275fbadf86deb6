import { hasText, pickFields } from './formText';

it.each([
  ['', false],
  [' \n', false],
  ['word', true],
  [null, false],
  [[{ type: 'paragraph', children: [{ type: 'text', text: '' }] }], false],
  [[{ type: 'list', children: [{ type: 'list-item', children: [{ type: 'text', text: 'a' }] }] }], true],
])('hasText(%j) is %s', (value, expected) => {
  expect(hasText(value)).toBe(expected);
});

it('picks the named fields that have a value', () => {
  expect(pickFields({ a: 1, b: null, c: 'x', d: 2 }, ['a', 'b', 'c', 'e'])).toEqual({ a: 1, c: 'x' });
});
