import { score } from './metrics';

describe('scores of suggestions', () => {
  it('are perfect when the tags come first, with full confidence', () => {
    const scores = score([
      {
        gold: ['Ports', 'Navy'],
        suggested: [
          { name: 'ports', confidence: 1 },
          { name: 'Navy ', confidence: 1 },
        ],
      },
    ]);
    expect(scores).toEqual({
      articles: 1,
      precisionAt1: 1,
      recallAt5: 1,
      ndcgAt5: 1,
      microF1: 1,
      calibrationError: 0,
    });
  });

  it('count a tag once, and discount it by its place', () => {
    const suggested = ['Reefs', 'Ports', 'Ports'].map((name) => ({ name, confidence: 0.5 }));
    const scores = score([{ gold: ['Ports'], suggested }]);
    expect(scores.precisionAt1).toBe(0);
    expect(scores.ndcgAt5).toBeCloseTo(1 / Math.log2(3));
    expect(scores.microF1).toBeCloseTo(2 / 3);
    expect(scores.calibrationError).toBe(0);
  });

  it('leave out articles without tags', () => {
    expect(score([{ gold: [], suggested: [{ name: 'Ports', confidence: 1 }] }]).articles).toBe(0);
  });

  it('are what they are by hand for two articles', () => {
    const scores = score([
      {
        gold: ['Ports', 'Navy', 'Reefs'],
        suggested: [
          { name: 'Navy', confidence: 0.9 },
          { name: 'Tides', confidence: 0.6 },
          { name: 'Reefs', confidence: 0.45 },
        ],
      },
      { gold: ['Crew'], suggested: [{ name: 'Docks', confidence: 0.62 }] },
    ]);
    expect(scores.precisionAt1).toBeCloseTo(1 / 2);
    expect(scores.recallAt5).toBeCloseTo((2 / 3 + 0) / 2);
    // First and third of three: (1 + 1/2) of (1 + 0.6309 + 1/2).
    expect(scores.ndcgAt5).toBeCloseTo(1.5 / (1.5 + 1 / Math.log2(3)) / 2);
    // Three at 50 % or more, one of them right, four tags.
    expect(scores.microF1).toBeCloseTo(2 / 7);
    // Bins: 0.9 right once (off by 0.1), 0.6 and 0.62 never (1.22), 0.45 right once (0.55); four shown.
    expect(scores.calibrationError).toBeCloseTo((0.1 + 1.22 + 0.55) / 4);
  });
});
