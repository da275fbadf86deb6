import fc from 'fast-check';
import { score, type Outcome, type Scores } from './metrics';

/** The same measures written down once more, article by article and straight from their definitions. */
function oracle(outcomes: readonly Outcome[]): Omit<Scores, 'articles'> {
  const key = (name: string) => name.toLowerCase().trim();
  const firsts: number[] = [];
  const recalls: number[] = [];
  const gains: number[] = [];
  const all: { confidence: number; right: boolean }[] = [];
  let wanted = 0;
  for (const { gold, suggested } of outcomes) {
    const tags = [...new Set(gold.map(key))];
    if (tags.length === 0) continue;
    const names = suggested.map(({ name }) => key(name));
    const list = suggested.filter((_, index) => names.indexOf(names[index]!) === index);
    const right = (index: number) => list[index] !== undefined && tags.includes(key(list[index].name));
    wanted += tags.length;
    firsts.push(right(0) ? 1 : 0);
    recalls.push([0, 1, 2, 3, 4].filter(right).length / tags.length);
    const discounted = [0, 1, 2, 3, 4].map((rank) => (right(rank) ? 1 / Math.log2(rank + 2) : 0));
    const best = tags.slice(0, 5).map((_, rank) => 1 / Math.log2(rank + 2));
    gains.push(sum(discounted) / sum(best));
    list.forEach(({ confidence }, index) => all.push({ confidence, right: right(index) }));
  }
  const sure = all.filter(({ confidence }) => confidence >= 0.5);
  const hits = sure.filter(({ right }) => right).length;
  const bins = new Map<number, { confidence: number; right: boolean }[]>();
  for (const one of all) {
    const bin = Math.min(9, Math.floor(one.confidence * 10));
    bins.set(bin, [...(bins.get(bin) ?? []), one]);
  }
  const errors = [...bins.values()].map((bin) => {
    const confidence = sum(bin.map((one) => one.confidence)) / bin.length;
    const share = bin.filter(({ right }) => right).length / bin.length;
    return (bin.length / all.length) * Math.abs(confidence - share);
  });
  // True positives, false positives, false negatives.
  const [tp, fp, fn] = [hits, sure.length - hits, wanted - hits];
  return {
    precisionAt1: mean(firsts),
    recallAt5: mean(recalls),
    ndcgAt5: mean(gains),
    microF1: (2 * tp) / Math.max(1, 2 * tp + fp + fn),
    calibrationError: sum(errors),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / (numbers.length || 1);

const name = fc.constantFrom(
  'Ports',
  'ports',
  ' Ports ',
  'Navy',
  'NAVY',
  'Reefs',
  'Tides',
  'Crew',
  'Docks',
  'Wind',
  'Ice',
);
const outcome = fc.record({
  gold: fc.array(name, { maxLength: 8 }),
  suggested: fc.array(fc.record({ name, confidence: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    maxLength: 12,
  }),
});

describe('scores', () => {
  it('are those of their definitions, with names said twice, other cases, and articles without tags', () => {
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 12 }), (outcomes) => {
        const { articles, ...scores } = score(outcomes);
        expect(articles).toBe(outcomes.filter(({ gold }) => gold.length > 0).length);
        const expected = oracle(outcomes);
        for (const [measure, value] of Object.entries(scores))
          expect([measure, value]).toEqual([
            measure,
            expect.closeTo(expected[measure as keyof typeof expected], 9),
          ]);
      }),
      { numRuns: 500 },
    );
  });
});
