import { share } from './share';

describe('a share', () => {
  it.each([
    [3, 4, 0.3006, 0.9544],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
    [750, 1000, 0.7222, 0.7759],
  ])('%d of %d lies between %d and %d', (hits, of, low, high) => {
    const found = share(hits, of);
    expect(found.rate).toBeCloseTo(hits / of, 10);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });

  it('of nothing is unknown', () => {
    expect(share(0, 0)).toEqual({ hits: 0, of: 0, rate: null, low: 0, high: 1 });
  });

  it('is within its interval, and the interval within 0 and 1, whatever the numbers', () => {
    for (let of = 1; of <= 60; of++) {
      for (let hits = 0; hits <= of; hits++) {
        const { low, high, rate } = share(hits, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(rate as number);
        expect(high).toBeGreaterThanOrEqual(rate as number);
      }
    }
  });
});
