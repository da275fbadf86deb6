import { differenceInCalendarDays, format, isValid, parseISO, subDays, subMonths } from 'date-fns';

import { KINDS, QUALITY_BUCKETS, type Kind, type QualityBucket } from '../../../../../contracts';

export const PERIODS = ['4w', '3m', '12m', 'custom'] as const;
export type Period = (typeof PERIODS)[number];

export const TABLES = ['rejected', 'unaccepted', 'missed', 'remedies'] as const;
export type TableName = (typeof TABLES)[number];

/** Rows of a table on one page, to choose from; the first is what a reader sees who has chosen none. */
export const PAGE_SIZES = [10, 20, 50, 100] as const;

/** What the page shows. It stands in the address, so that a view can be sent to a colleague. */
export interface QualityView {
  period: Period;
  /** First and last day, both included, `YYYY-MM-DD`. */
  from: string;
  to: string;
  bucket: QualityBucket;
  uid?: string;
  locale?: string;
  kind?: Kind;
  table: TableName;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** The server answers no more than so many points of time. */
const MOST_BUCKETS = 400;

export const dayOf = (date: Date): string => format(date, 'yyyy-MM-dd');

/** The first and last day of a period that ends today. */
export const rangeOf = (period: Exclude<Period, 'custom'>, today: Date): { from: string; to: string } => {
  const first = { '4w': subDays(today, 27), '3m': subMonths(today, 3), '12m': subMonths(today, 12) }[period];
  return { from: dayOf(first), to: dayOf(today) };
};

const daysOf = ({ from, to }: { from: string; to: string }): number =>
  differenceInCalendarDays(parseISO(to), parseISO(from)) + 1;

/** The steps of time that a range can be divided into. */
export const bucketsFor = (range: { from: string; to: string }): QualityBucket[] =>
  QUALITY_BUCKETS.filter((bucket) => bucket !== 'day' || daysOf(range) <= MOST_BUCKETS);

/** Steps that leave some ten to thirty points: fewer say nothing of the course, more cannot be told apart. */
export const defaultBucket = (range: { from: string; to: string }): QualityBucket => {
  const days = daysOf(range);
  if (days <= 14) return 'day';
  return days <= 200 ? 'week' : 'month';
};

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((candidate) => candidate === value);

const dayIn = (value: string | null): string | undefined =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && isValid(parseISO(value)) ? value : undefined;

const wholeIn = (value: string | null): number | undefined =>
  value !== null && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;

/** The view that an address names. What it leaves out, or says in a way that makes no sense, is as for a first visit. */
export const viewFrom = (query: URLSearchParams, today: Date): QualityView => {
  const from = dayIn(query.get('from'));
  const to = dayIn(query.get('to'));
  const asked = oneOf(PERIODS, query.get('period')) ?? '3m';
  const custom = asked === 'custom' && from && to && from <= to ? { from, to } : undefined;
  const period = custom ? 'custom' : asked === 'custom' ? '3m' : asked;
  const range = custom ?? rangeOf(period === 'custom' ? '3m' : period, today);
  const size = wholeIn(query.get('pageSize'));
  return {
    period,
    ...range,
    bucket: oneOf(bucketsFor(range), query.get('bucket')) ?? defaultBucket(range),
    uid: query.get('uid') || undefined,
    locale: query.get('locale') || undefined,
    kind: oneOf(KINDS, query.get('kind')),
    table: oneOf(TABLES, query.get('table')) ?? 'rejected',
    page: wholeIn(query.get('page')) ?? 1,
    pageSize: PAGE_SIZES.find((candidate) => candidate === size) ?? PAGE_SIZES[0],
  };
};

type Change = Partial<
  Record<'period' | 'from' | 'to' | 'bucket' | 'uid' | 'locale' | 'kind' | 'table', string>
>;

/** The address after a change; `''` takes a part out. Whatever changes, the table begins at its first page. */
export const changedQuery = (query: URLSearchParams, change: Change): URLSearchParams => {
  const next = new URLSearchParams(query);
  next.delete('page');
  // Steps that fit one range seldom fit another.
  if (change.period !== undefined) for (const name of ['from', 'to', 'bucket']) next.delete(name);
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
};

/** Whether more than the period is narrowed. */
export const isFiltered = ({ uid, locale, kind }: QualityView): boolean =>
  uid !== undefined || locale !== undefined || kind !== undefined;
