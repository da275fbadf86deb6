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
});
