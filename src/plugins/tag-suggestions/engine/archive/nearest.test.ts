import fc from 'fast-check';
import { Nearest } from './nearest';

describe('the nearest stories', () => {
  it('are those that sorting all of them finds, equal ones in the order in which they were learned', () => {
    const values = fc.array(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.7, 0.9), { maxLength: 40 });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 10 }),
        fc.infiniteStream(fc.nat()),
        (list, most, keys) => {
          const order = Float64Array.from(list, (_, slot) => (keys.next().value as number) * 64 + slot);
          const nearest = new Nearest(most);
          list.forEach((value, slot) => nearest.offer(slot, value, order));
          const right = list
            .map((value, slot) => ({ value, slot }))
            .filter(({ value }) => value > 0)
            .sort((a, b) => b.value - a.value || (order[a.slot] as number) - (order[b.slot] as number))
            .slice(0, most)
            .map(({ slot }) => slot);
          expect([...nearest.slots.subarray(0, nearest.length)]).toEqual(right);
        },
      ),
    );
  });
});
