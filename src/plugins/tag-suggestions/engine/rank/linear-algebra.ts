/**
 * Solves A x = b for a symmetric positive definite A, of which the lower triangle is given by rows (Cholesky). Time: n³ / 6.
 * Throws when A is not positive definite.
 */
export function solve(a: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = a[row * size + column] as number;
      for (let at = 0; at < column; at++)
        sum -= (lower[row * size + at] as number) * (lower[column * size + at] as number);
      if (row !== column) {
        lower[row * size + column] = sum / (lower[column * size + column] as number);
        continue;
      }
      if (!(sum > 0)) throw new Error(`The matrix is not positive definite in row ${row}`);
      lower[row * size + row] = Math.sqrt(sum);
    }
  }
  const x = Float64Array.from(b);
  for (let row = 0; row < size; row++) {
    let sum = x[row] as number;
    for (let at = 0; at < row; at++) sum -= (lower[row * size + at] as number) * (x[at] as number);
    x[row] = sum / (lower[row * size + row] as number);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = x[row] as number;
    for (let at = row + 1; at < size; at++) sum -= (lower[at * size + row] as number) * (x[at] as number);
    x[row] = sum / (lower[row * size + row] as number);
  }
  return x;
}
