import {
  addDays,
  addMonths,
  addWeeks,
  differenceInCalendarDays,
  format,
  parseISO,
  startOfISOWeek,
  startOfMonth,
} from 'date-fns';
import { formatInTimeZone, zonedTimeToUtc } from 'date-fns-tz';
import type { QualityBucket } from '../../../contracts';

/** A stretch of whole days in one time zone. */
export interface Range {
  /** First and last day, both included, `YYYY-MM-DD`. */
  from: string;
  to: string;
  timeZone: string;
}

/** A stretch with its moments: `start` belongs to it, `end` no more. */
export interface Span {
  from: string;
  to: string;
  start: Date;
  end: Date;
}

const DAY = 'yyyy-MM-dd';
const START: Readonly<Record<QualityBucket, (day: Date) => Date>> = {
  day: (day) => day,
  week: startOfISOWeek,
  month: startOfMonth,
};
const NEXT: Readonly<Record<QualityBucket, (day: Date) => Date>> = {
  day: (day) => addDays(day, 1),
  week: (day) => addWeeks(day, 1),
  month: (day) => addMonths(day, 1),
};

/** The day that a moment falls on in a time zone. */
export function dayOf(moment: Date, timeZone: string): string {
  return formatInTimeZone(moment, timeZone, DAY);
}

/** The day so many days later, or earlier. Calendars only: no time zone is asked. */
export function shiftDay(day: string, days: number): string {
  return format(addDays(parseISO(day), days), DAY);
}

export function daysIn({ from, to }: Pick<Range, 'from' | 'to'>): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from)) + 1;
}

/** A range as one stretch. Days are as long as they are in the time zone: 23 or 25 hours when clocks change. */
export function spanOf({ from, to, timeZone }: Range): Span {
  const midnight = (day: string): Date => zonedTimeToUtc(`${day}T00:00:00`, timeZone);
  return { from, to, start: midnight(from), end: midnight(shiftDay(to, 1)) };
}

/** As many days as the range has, just before it. */
export function rangeBefore(range: Range): Range {
  return { ...range, from: shiftDay(range.from, -daysIn(range)), to: shiftDay(range.from, -1) };
}

/** Number of buckets that a range falls into, at most one more than `most`. */
export function countBuckets(range: Range, bucket: QualityBucket, most: number): number {
  let count = 0;
  for (let day = START[bucket](parseISO(range.from)); format(day, DAY) <= range.to; day = NEXT[bucket](day)) {
    count += 1;
    if (count > most) break;
  }
  return count;
}

/** The days, weeks (from Monday) or months of a range in order, without gaps; the first and last may be cut off. */
export function bucketsOf(range: Range, bucket: QualityBucket): Span[] {
  const spans: Span[] = [];
  let from = range.from;
  while (from <= range.to) {
    const next = format(NEXT[bucket](START[bucket](parseISO(from))), DAY);
    const last = shiftDay(next, -1);
    spans.push(spanOf({ from, to: last < range.to ? last : range.to, timeZone: range.timeZone }));
    from = next;
  }
  return spans;
}
