import type { Unit } from './letters';

/** Of every letter of an alignment, by offset: where it is best found after it, and whether the next follows at once. */
export interface Trace {
  size: number;
  rest: Int32Array;
  runOn: Uint8Array;
}

export function newTrace(letters: number, size: number): Trace {
  return { size, rest: new Int32Array(letters * size), runOn: new Uint8Array(letters * size) };
}

/** Where each letter was found, -1 for those that were not. */
export function placesOf(units: readonly Unit[], { size, rest, runOn }: Trace, start: number): number[] {
  const places = [start];
  let at = start;
  let ran = runOn[at] === 1;
  for (let index = 1; index < units.length; index++) {
    const row = index * size;
    const place = ran ? at + (units[index - 1] as Unit).text.length : (rest[row + at] as number);
    places.push(place);
    if (place < 0) continue;
    at = place;
    ran = runOn[row + at] === 1;
  }
  return places;
}
