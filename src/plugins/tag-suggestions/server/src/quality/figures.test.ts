import { calibrationOf, figuresOf, type TagSums } from './figures';

const NONE: TagSums = {
  bin: null,
  count: 0,
  confidence: 0,
  chosen: 0,
  first1: 0,
  right1: 0,
  first3: 0,
  right3: 0,
  first5: 0,
  right5: 0,
};
const stories = { stories: 4, untagged: 1 };
const decisions = { accepted: 3, rejected: 1 };

describe('figures of a stretch of time', () => {
  // Four suggestions at 0.95 of which three were right, two at 0.2 of which none was, and five tags missed.
  const tags: TagSums[] = [
    {
      ...NONE,
      bin: 9,
      count: 4,
      confidence: 3.8,
      chosen: 3,
      first1: 4,
      right1: 3,
      first3: 4,
      right3: 3,
      first5: 4,
      right5: 3,
    },
    { ...NONE, bin: 2, count: 2, confidence: 0.4, first3: 1, first5: 2 },
    { ...NONE, count: 5, chosen: 5 },
  ];

  it('are shares with the numbers behind them', () => {
    const figures = figuresOf(tags, stories, decisions);
    expect(figures).toMatchObject({ stories: 4, untagged: 1 });
    expect(figures.acceptance).toMatchObject({ hits: 3, of: 4, rate: 0.75 });
    expect(figures.precision[1]).toMatchObject({ hits: 3, of: 4 });
    expect(figures.precision[3]).toMatchObject({ hits: 3, of: 5 });
    expect(figures.precision[5]).toMatchObject({ hits: 3, of: 6 });
    expect(figures.found).toMatchObject({ hits: 3, of: 8 });
    expect(figures.calibrationError).toBeCloseTo((4 * 0.2 + 2 * 0.2) / 6, 10);
  });

  it('are unknown where there is nothing', () => {
    const figures = figuresOf([], { stories: 0, untagged: 0 }, { accepted: 0, rejected: 0 });
    expect(figures.acceptance.rate).toBeNull();
    expect(figures.precision[5].rate).toBeNull();
    expect(figures.calibrationError).toBeNull();
  });

  it('are ten bins of confidence, the empty ones too', () => {
    const bins = calibrationOf(tags);
    expect(bins).toHaveLength(10);
    expect(bins[9]).toMatchObject({ from: 0.9, to: 1, right: { hits: 3, of: 4 } });
    expect(bins[9]?.confidence).toBeCloseTo(0.95, 10);
    expect(bins[5]).toMatchObject({ confidence: null, right: { of: 0 } });
  });
});
