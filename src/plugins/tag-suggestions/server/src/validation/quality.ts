import { format, isValid, parseISO } from 'date-fns';
import { z } from 'zod';
import {
  EXPORTS,
  KINDS,
  QUALITY_BUCKETS,
  REMEDIES,
  type QualityBucket,
  type RemedyRequest,
} from '../../../contracts';
import { countBuckets, dayOf, shiftDay } from '../quality/range';
import type { Selection } from '../quality/selection';
import { parseQuery, wholeNumber } from './query';
import { documentId, entityName, locale, uid } from './requests';

const MOST_BUCKETS = 400;
/** Without `from`: twelve weeks. */
const DEFAULT_DAYS = 84;

const day = z
  .string()
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isValid(parseISO(value)) && isSameDay(value),
    'must be a day such as 2026-11-22',
  );
const timeZone = z.string().max(100).refine(isTimeZone, 'is not a time zone such as Asia/Kolkata');

const filters = {
  from: day.optional(),
  to: day.optional(),
  timeZone: timeZone.default('UTC'),
  bucket: z.enum(QUALITY_BUCKETS).default('week'),
  uid: uid.optional(),
  locale: locale.optional(),
  kind: z.enum(KINDS).optional(),
};
const paging = { limit: wholeNumber(1, 100).default(25), offset: wholeNumber(0, 10_000).default(0) };

export interface Asked {
  selection: Selection;
  bucket: QualityBucket;
}
export interface Paging {
  limit: number;
  offset: number;
}

/** @param now for the last day, when the query names none */
export function parseFilters(query: unknown, now: Date): Asked {
  return parseQuery(z.strictObject(filters).transform(selected(now)), query);
}

export function parseTable(query: unknown, now: Date): Asked & Paging {
  return parseQuery(
    z.strictObject({ ...filters, ...paging }).transform(({ limit, offset, ...rest }, ctx) => ({
      ...selected(now)(rest, ctx),
      limit,
      offset,
    })),
    query,
  );
}

export function parseStories(query: unknown, now: Date): Asked & { key: string } {
  return parseQuery(
    z
      .strictObject({ ...filters, key: z.string().min(1).max(600) })
      .transform(({ key, ...rest }, ctx) => ({ ...selected(now)(rest, ctx), key })),
    query,
  );
}

/** The table that the path of an export names. Strapi's router may add places of its own to a path's parameters. */
export const exportRequest = z.object({ table: z.enum(EXPORTS) });

/** The body of a remedy. */
export const remedyRequest: z.ZodType<RemedyRequest> = z.discriminatedUnion('action', [
  z.strictObject({ action: z.enum(['stop-suggesting', 'resume-suggesting']), entityId: documentId }),
  z.strictObject({
    action: z.literal('add-alias'),
    entityId: documentId,
    alias: entityName,
    match: z.enum(['exact', 'any']).optional(),
    locale: locale.optional(),
  }),
  z.strictObject({ action: z.literal('match-exact'), entityId: documentId, alias: entityName }),
  z.strictObject({ action: z.literal('never-propose'), name: z.string().trim().min(1).max(500) }),
]);

const remediesQuery = z.strictObject({
  ...paging,
  action: z.enum(REMEDIES).optional(),
  standing: z
    .enum(['true', 'false'])
    .transform((word) => word === 'true')
    .optional(),
});

export function parseRemedies(query: unknown): z.output<typeof remediesQuery> {
  return parseQuery(remediesQuery, query);
}

export const remedyId = z.object({ id: documentId });

type Filters = z.output<z.ZodObject<typeof filters>>;

function selected(now: Date): (filters: Filters, ctx: z.RefinementCtx) => Asked {
  return ({ from, to, timeZone, bucket, uid, locale, kind }, ctx) => {
    const last = to ?? dayOf(now, timeZone);
    const range = { from: from ?? shiftDay(last, 1 - DEFAULT_DAYS), to: last, timeZone };
    if (range.from > range.to) {
      ctx.addIssue({ code: 'custom', path: ['from'], message: `is after the last day, ${range.to}` });
    } else if (countBuckets(range, bucket, MOST_BUCKETS) > MOST_BUCKETS) {
      const message = `makes more than ${MOST_BUCKETS} ${bucket}s of this range: take longer ones or fewer days`;
      ctx.addIssue({ code: 'custom', path: ['bucket'], message });
    }
    return {
      selection: {
        ...range,
        ...(uid ? { uid } : {}),
        ...(locale ? { locale } : {}),
        ...(kind ? { kind } : {}),
      },
      bucket,
    };
  };
}

/** 30 February is read as 1 March. */
function isSameDay(value: string): boolean {
  return format(parseISO(value), 'yyyy-MM-dd') === value;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // A RangeError is how Intl says no.
    return false;
  }
}
