type Numbers = Float64Array | Int32Array | Uint32Array;

/** The array, or a copy twice as long or more when it has no place for `length` numbers. */
export function grown<T extends Numbers>(numbers: T, length: number): T {
  if (length <= numbers.length) return numbers;
  const larger = new (numbers.constructor as new (length: number) => T)(
    Math.max(64, length, numbers.length * 2),
  );
  larger.set(numbers);
  return larger;
}
