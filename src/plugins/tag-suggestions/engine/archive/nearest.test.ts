import fc from 'fast-check';
import { nearest } from './nearest';

it('finds the greatest values above zero as sorting all would', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -3, max: 9 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 12 }),
      (values, most) => {
        const sorted = values
          .map((nearness, slot) => ({ slot, nearness }))
          .filter(({ nearness }) => nearness > 0)
          .sort((a, b) => b.nearness - a.nearness || a.slot - b.slot);
        expect(nearest(values, most)).toEqual(sorted.slice(0, most));
      },
    ),
  );
});
