import * as React from 'react';
import { parseISO } from 'date-fns';
import { useIntl } from 'react-intl';

import type { QualityBucket, Share } from '../../../../contracts';

type Days = { from: string; to: string };

/** Figures and days as the reader's language writes them. Shares are 0 to 1, days `YYYY-MM-DD`, times ISO 8601. */
export const useFormats = () => {
  const intl = useIntl();
  return React.useMemo(() => {
    const percent = (share: number) => intl.formatNumber(share, { style: 'percent' });
    const points = (share: number) => intl.formatNumber(share * 100, { maximumFractionDigits: 1 });
    return {
      count: (value: number) => intl.formatNumber(value),
      percent,
      /** A distance between shares, in points: 0.031 is "3.1". */
      points,
      signedPoints: (share: number) =>
        intl.formatNumber(share * 100, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
      interval: ({ low, high }: Pick<Share, 'low' | 'high'>) =>
        `${intl.formatNumber(Math.round(low * 100))}–${percent(high)}`,
      /** A bin of confidences, whose ends are tenths. */
      bin: ({ from, to }: { from: number; to: number }) =>
        `${intl.formatNumber(Math.round(from * 100))}–${percent(to)}`,
      /** Short, for an axis: the first day, or the month. */
      tick: (day: string, bucket: QualityBucket) =>
        intl.formatDate(
          parseISO(day),
          bucket === 'month' ? { month: 'short', year: '2-digit' } : { day: 'numeric', month: 'short' },
        ),
      days: ({ from, to }: Days) =>
        from === to
          ? intl.formatDate(parseISO(from), { day: 'numeric', month: 'short', year: 'numeric' })
          : intl.formatDateTimeRange(parseISO(from), parseISO(to), {
              day: 'numeric',
              month: 'short',
              year: 'numeric',
            }),
      day: (time: string) =>
        intl.formatDate(parseISO(time), { day: 'numeric', month: 'short', year: 'numeric' }),
      time: (time: string) => intl.formatDate(parseISO(time), { dateStyle: 'medium', timeStyle: 'short' }),
      language: (code: string) => intl.formatDisplayName(code, { type: 'language' }) ?? code,
    };
  }, [intl]);
};

export type Formats = ReturnType<typeof useFormats>;
