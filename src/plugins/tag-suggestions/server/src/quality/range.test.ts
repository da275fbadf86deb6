import { bucketsOf, countBuckets, dayOf, daysIn, rangeBefore, spanOf } from './range';

const iso = (spans: { start: Date; end: Date }[]) =>
  spans.map(({ start, end }) => [start.toISOString(), end.toISOString()]);

describe('buckets of time', () => {
  it('are days of the reader’s time zone', () => {
    const days = bucketsOf({ from: '2026-11-20', to: '2026-11-21', timeZone: 'Asia/Kolkata' }, 'day');
    expect(iso(days)).toEqual([
      ['2026-11-19T18:30:00.000Z', '2026-11-20T18:30:00.000Z'],
      ['2026-11-20T18:30:00.000Z', '2026-11-21T18:30:00.000Z'],
    ]);
  });

  it('are 23 and 25 hours long where clocks change', () => {
    const hours = (day: string) => {
      const { start, end } = spanOf({ from: day, to: day, timeZone: 'Europe/London' });
      return (end.getTime() - start.getTime()) / 3_600_000;
    };
    expect(['2026-03-28', '2026-03-29', '2026-10-25'].map(hours)).toEqual([24, 23, 25]);
  });

  it('are weeks from Monday, cut off at the ends of the range', () => {
    const weeks = bucketsOf({ from: '2026-11-18', to: '2026-12-01', timeZone: 'UTC' }, 'week');
    expect(weeks.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-18', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-01'],
    ]);
  });

  it('are months, leap years included', () => {
    const months = bucketsOf({ from: '2028-01-31', to: '2028-03-01', timeZone: 'Pacific/Chatham' }, 'month');
    expect(months.map(({ from, to }) => [from, to])).toEqual([
      ['2028-01-31', '2028-01-31'],
      ['2028-02-01', '2028-02-29'],
      ['2028-03-01', '2028-03-01'],
    ]);
  });

  it.each(['day', 'week', 'month'] as const)('follow each other without gaps: %s', (bucket) => {
    for (const timeZone of ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia']) {
      const range = { from: '2026-01-17', to: '2026-12-29', timeZone };
      const spans = bucketsOf(range, bucket);
      expect(spans).toHaveLength(countBuckets(range, bucket, 1_000));
      spans.slice(1).forEach((span, index) => expect(span.start).toEqual(spans[index]?.end));
      const whole = spanOf(range);
      expect(spans[0]?.start).toEqual(whole.start);
      expect(spans[spans.length - 1]?.end).toEqual(whole.end);
    }
  });

  it('are counted no further than need be', () => {
    expect(countBuckets({ from: '0001-01-01', to: '9999-12-31', timeZone: 'UTC' }, 'day', 400)).toBe(401);
  });

  it('have as many days before them', () => {
    const range = { from: '2026-03-01', to: '2026-03-10', timeZone: 'UTC' };
    expect(rangeBefore(range)).toEqual({ from: '2026-02-19', to: '2026-02-28', timeZone: 'UTC' });
    expect(daysIn(range)).toBe(10);
  });

  it('say on which day a moment falls', () => {
    const moment = new Date('2026-11-22T19:00:00Z');
    expect(dayOf(moment, 'UTC')).toBe('2026-11-22');
    expect(dayOf(moment, 'Asia/Kolkata')).toBe('2026-11-23');
  });
});
