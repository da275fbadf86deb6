import fc from 'fast-check';
import { CloseSpellings, allowedDistance } from './close-spellings';
import { editDistance } from './edit-distance';

/** The definition, without any of the shortcuts. */
function naive(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i || j),
  );
  for (let j = 0; j <= b.length; j++) d[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost);
      if (j === 1) d[i]![0] = i;
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
      }
    }
  }
  return d[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' ', 'é'), maxLength: 14 });

describe('the edit distance', () => {
  it('is the one of the definition, up to its limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('close spellings', () => {
  it('are exactly those that comparing with each would find, after any additions and removals', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.array(word, { maxLength: 20 }),
        word,
        (added, removed, asked) => {
          const spellings = new CloseSpellings();
          const held: string[] = [];
          for (const text of added) {
            spellings.add(text);
            held.push(text);
          }
          for (const text of removed) {
            spellings.remove(text);
            const index = held.indexOf(text);
            if (index >= 0) held.splice(index, 1);
          }
          const limit = allowedDistance(asked);
          const near = [...new Set(held)].filter((text) => text !== asked && naive(asked, text) <= limit);
          expect(spellings.near(asked).sort()).toEqual(limit === 0 ? [] : near.sort());
        },
      ),
      { numRuns: 500 },
    );
  });
});
