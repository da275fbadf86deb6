import fc from 'fast-check';
import { solve } from './linear-algebra';

const size = 6;
const numbers = (length: number) =>
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length });

describe('solving with a symmetric positive definite matrix', () => {
  it('gives back what the matrix was multiplied with', () => {
    fc.assert(
      fc.property(numbers(size * size), numbers(size), (entries, x) => {
        // G Gᵀ + I is symmetric and positive definite, whatever G is.
        const a = new Float64Array(size * size);
        for (let row = 0; row < size; row++)
          for (let column = 0; column < size; column++)
            for (let at = 0; at < size; at++)
              a[row * size + column]! +=
                entries[row * size + at]! * entries[column * size + at]! + (row === column ? 1 / size : 0);
        const b = Float64Array.from(x, (_, row) =>
          x.reduce((sum, value, column) => sum + a[row * size + column]! * value, 0),
        );
        solve(a, b).forEach((value, at) => expect(value).toBeCloseTo(x[at]!, 6));
      }),
    );
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(() => solve(Float64Array.of(1, 0, 2, 1), Float64Array.of(1, 1))).toThrow('row 1');
  });
});
