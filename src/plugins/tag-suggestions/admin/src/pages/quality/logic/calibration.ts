import type { CalibrationBin } from '../../../../../contracts';

/** A bin in which there were suggestions. */
export interface CalibrationPoint {
  from: number;
  to: number;
  confidence: number;
  rate: number;
  low: number;
  high: number;
  hits: number;
  of: number;
}

export const pointsOf = (bins: readonly CalibrationBin[]): CalibrationPoint[] =>
  bins.flatMap(({ from, to, confidence, right }) =>
    confidence === null || right.rate === null
      ? []
      : [
          {
            from,
            to,
            confidence,
            rate: right.rate,
            low: right.low,
            high: right.high,
            hits: right.hits,
            of: right.of,
          },
        ],
  );

export type Leaning = 'meets' | 'promises-too-much' | 'promises-too-little';

/** What the confidence of a bin was worth: too much or too little only where the interval leaves no doubt. */
export const leaningOf = ({ confidence, low, high }: CalibrationPoint): Leaning => {
  if (confidence > high) return 'promises-too-much';
  return confidence < low ? 'promises-too-little' : 'meets';
};

/**
 * The bin that a sentence should read out: of those from a half up, which editors act on, the one with the most
 * suggestions; of all when there is none.
 */
export const tellingPoint = (points: readonly CalibrationPoint[]): CalibrationPoint | undefined => {
  const high = points.filter(({ from }) => from >= 0.5);
  return [...(high.length > 0 ? high : points)].sort((a, b) => b.of - a.of)[0];
};
