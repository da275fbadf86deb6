import type { CalibrationBin } from '../../../../../contracts';
import { leaningOf, pointsOf, tellingPoint } from './calibration';

const bin = (from: number, hits: number, of: number, low = 0, high = 1): CalibrationBin => ({
  from,
  to: from + 0.1,
  confidence: of === 0 ? null : from + 0.05,
  right: { hits, of, rate: of === 0 ? null : hits / of, low, high },
});

it('bins without suggestions are no points', () => {
  expect(pointsOf([bin(0.1, 0, 0), bin(0.2, 2, 10)])).toEqual([
    { from: 0.2, to: 0.2 + 0.1, confidence: 0.25, rate: 0.2, low: 0, high: 1, hits: 2, of: 10 },
  ]);
});

describe('the bin that the sentence reads out', () => {
  it('is the fullest of those that editors act on', () => {
    expect(tellingPoint(pointsOf([bin(0, 5, 500), bin(0.5, 5, 9), bin(0.7, 9, 12)]))?.from).toBe(0.7);
  });
  it('is the fullest of all when no suggestion was that certain', () => {
    expect(tellingPoint(pointsOf([bin(0, 5, 50), bin(0.1, 5, 9)]))?.from).toBe(0);
    expect(tellingPoint([])).toBeUndefined();
  });
});

it('a confidence is off only where the interval leaves no doubt', () => {
  const [meets, much, little] = pointsOf([
    bin(0.7, 7, 10, 0.4, 0.9),
    bin(0.7, 2, 10, 0.1, 0.5),
    bin(0.7, 99, 100, 0.9, 1),
  ]);
  expect(leaningOf(meets!)).toBe('meets');
  expect(leaningOf(much!)).toBe('promises-too-much');
  expect(leaningOf(little!)).toBe('promises-too-little');
});
