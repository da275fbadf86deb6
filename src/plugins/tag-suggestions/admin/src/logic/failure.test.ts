import { conflictDetail, failureOf, fieldErrors } from './failure';

it.each([
  [{ status: 403 }, 'forbidden'],
  [{ status: 413 }, 'too-long'],
  [{ status: 429 }, 'too-many'],
  [{ status: 503 }, 'unavailable'],
  [{ name: 'UnknownError', message: 'Failed to fetch' }, 'unavailable'],
  [undefined, 'unavailable'],
])('%j means %s', (error, failure) => expect(failureOf(error)).toBe(failure));

it('finds the first message of each field', () => {
  const error = {
    status: 400,
    details: {
      errors: [
        { path: ['name'], message: 'too short' },
        { path: ['aliases', 0], message: 'too long' },
        { path: ['aliases', 1], message: 'empty' },
        { path: [], message: 'nowhere' },
      ],
    },
  };
  expect(fieldErrors(error)).toEqual({ name: 'too short', aliases: 'too long' });
  expect(fieldErrors({ status: 500 })).toEqual({});
});

it('finds what a conflict carries', () => {
  expect(conflictDetail({ details: { similar: [1, 2] } }, 'similar')).toEqual([1, 2]);
  expect(conflictDetail({ status: 409 }, 'similar')).toEqual([]);
});
