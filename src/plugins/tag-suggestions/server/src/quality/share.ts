import type { Share } from '../../../contracts';

/** Quantile of the normal distribution for an interval of 95 %. */
const Z = 1.959964;

/**
 * A share with the interval in which the true one lies, 95 times of 100 (Wilson 1927, "Probable inference, the law of
 * succession, and statistical inference"): honest for small numbers, and within 0 and 1. `hits` is at most `of`.
 */
export function share(hits: number, of: number): Share {
  if (of <= 0) return { hits: 0, of: 0, rate: null, low: 0, high: 1 };
  const rate = hits / of;
  const denominator = 1 + (Z * Z) / of;
  const centre = (rate + (Z * Z) / (2 * of)) / denominator;
  const margin = (Z / denominator) * Math.sqrt((rate * (1 - rate)) / of + (Z * Z) / (4 * of * of));
  // Rounding must not put 0 of 5 above nought, nor the share outside its own interval.
  return {
    hits,
    of,
    rate,
    low: Math.min(rate, Math.max(0, centre - margin)),
    high: Math.max(rate, Math.min(1, centre + margin)),
  };
}
