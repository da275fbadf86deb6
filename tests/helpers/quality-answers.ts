import type { Page } from 'playwright-core';
import type {
  CalibrationBin,
  MissedTag,
  QualityFigures,
  QualityReport,
  RejectedEntity,
  Remedy,
  Share,
  UnacceptedName,
} from '../../src/plugins/tag-suggestions/contracts';
import { KINDS } from '../../src/plugins/tag-suggestions/contracts';

/** Route pattern of everything that the page "Suggestion quality" asks for. */
export const QUALITY_ROUTES = '**/tag-suggestions/quality/**';
export const QUALITY_PAGE = '/admin/plugins/tag-suggestions/quality';

const Z = 1.96;

/** A share with Wilson's 95 % interval, as the server gives it. */
export function share(hits: number, of: number): Share {
  if (of === 0) return { hits: 0, of: 0, rate: null, low: 0, high: 1 };
  const rate = hits / of;
  const centre = (rate + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z / (1 + Z ** 2 / of)) * Math.sqrt((rate * (1 - rate)) / of + Z ** 2 / (4 * of ** 2));
  return { hits, of, rate, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Figures of so many stories, the better the higher `level`, 0 to 1. */
export function figuresOf(stories: number, level: number): QualityFigures {
  const of = (count: number, rate: number): Share => share(Math.round(count * Math.min(1, rate)), count);
  return {
    stories,
    untagged: Math.round(stories / 12),
    acceptance: of(stories * 5, 0.3 + 0.5 * level),
    precision: {
      1: of(stories, 0.35 + 0.5 * level),
      3: of(stories * 3, 0.25 + 0.45 * level),
      5: of(stories * 5, 0.2 + 0.38 * level),
    },
    found: of(stories * 4, 0.3 + 0.45 * level),
    calibrationError: stories === 0 ? null : 0.06 - 0.04 * level,
  };
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
const DAY = 86_400_000;

/** A report of thirteen weeks with more and better stories as they go; none in the fifth week. */
export function qualityReport(more: Partial<QualityReport> = {}): QualityReport {
  const first = Date.UTC(2026, 7, 24);
  const buckets = Array.from({ length: 13 }, (_, week) => ({
    from: day(first + week * 7 * DAY),
    to: day(first + (week * 7 + 6) * DAY),
    ...figuresOf(week === 4 ? 0 : 9 + ((week * 5) % 7) + week, 0.35 + week / 30 + 0.1 * Math.sin(week)),
  }));
  const calibration: CalibrationBin[] = Array.from({ length: 10 }, (_, bin) => {
    const of = [420, 260, 160, 120, 96, 84, 78, 84, 66, 48][bin]!;
    const confidence = bin / 10 + 0.047;
    const off = [0.01, -0.02, 0.03, -0.05, 0.02, -0.04, -0.06, -0.01, 0.02, 0.01][bin]!;
    return {
      from: bin / 10,
      to: (bin + 1) / 10,
      confidence,
      right: share(Math.round(of * (confidence + off)), of),
    };
  });
  return {
    range: { from: '2026-08-24', to: '2026-11-22', timeZone: 'UTC', bucket: 'week' },
    available: {
      contentTypes: [
        { uid: 'api::article.article', displayName: 'Article' },
        { uid: 'api::brief.brief', displayName: 'Brief' },
      ],
      locales: ['en', 'hi'],
      since: '2026-01-12',
      vocabulary: { uid: 'api::entity.entity', name: 'name' },
    },
    enough: { stories: { have: 214, wanted: 30 }, decisions: { have: 1070, wanted: 100 } },
    totals: figuresOf(214, 0.62),
    previous: figuresOf(180, 0.48),
    buckets,
    calibration,
    ...more,
  };
}

const LONG =
  'Bundesanstalt für den Digitalfunk der Behörden und Organisationen mit Sicherheitsaufgaben Donaudampfschifffahrtsgesellschaft';
const NAMES = ['Harbour Trust', 'Reading', 'Ministry of Tides', LONG, 'August', 'INDRA', 'Lakeside Forum'];
const at = (index: number): string =>
  new Date(Date.UTC(2026, 10, 21, 9, 30) - index * DAY * 1.7).toISOString();

const entity = (index: number, name: string) => ({
  key: `entity:quality-${index}`,
  entityId: `quality-${index}`,
  entityRowId: 500 + index,
  name,
  kind: KINDS[index % KINDS.length]!,
  suggest: true,
  aliases: [{ text: name.toUpperCase().slice(0, 5), match: null }],
  mayUpdate: true,
});

export function rejectedRow(index: number, name = NAMES[index % NAMES.length]!): RejectedEntity {
  const rejected = Math.max(2, 40 - index);
  return {
    ...entity(index, name),
    remedies: ['stop-suggesting', 'match-exact', 'add-alias'],
    acceptance: share(index % 5, rejected + (index % 5)),
    rejected,
    carried: share(index % 4, rejected + 6),
    lastAt: at(index),
  };
}

export function unacceptedRow(index: number, name = `Proposed Body ${index + 1}`): UnacceptedName {
  return {
    key: `name:${name}`,
    name,
    kind: KINDS[(index + 1) % KINDS.length]!,
    proposed: Math.max(2, 30 - index),
    rejected: index % 6,
    lastAt: at(index),
    similar:
      index % 2 === 0
        ? [
            {
              entityId: 'similar',
              name: 'Harbour Trust',
              kind: 'organisation',
              why: 'close-spelling',
              mayUpdate: true,
            },
          ]
        : [],
    mayCreate: true,
    remedies: ['never-propose'],
  };
}

export function missedRow(index: number, name = NAMES[(index + 3) % NAMES.length]!): MissedTag {
  const carried = Math.max(3, 36 - index);
  return {
    ...entity(200 + index, name),
    remedies: ['add-alias'],
    missed: share(Math.max(2, carried - 4), carried),
    lastAt: at(index),
    aliasIdeas:
      index % 3 === 0
        ? [
            { text: 'the Trust', stories: 6 },
            { text: 'HT', stories: 2 },
          ]
        : [],
  };
}

export function remedyOf(index: number, more: Partial<Remedy> = {}): Remedy {
  return {
    id: `remedy-${index}`,
    action: 'stop-suggesting',
    entityId: `quality-${index}`,
    name: NAMES[index % NAMES.length]!,
    at: at(index),
    by: 'Robin Reviewer',
    undone: null,
    mayUndo: true,
    ...more,
  };
}

export interface QualityAnswers {
  report: QualityReport;
  rejected: RejectedEntity[];
  unaccepted: UnacceptedName[];
  missed: MissedTag[];
  remedies: Remedy[];
}

export const manyRows = <Row>(count: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => row(index));

export const qualityAnswers = (more: Partial<QualityAnswers> = {}): QualityAnswers => ({
  report: qualityReport(),
  rejected: manyRows(24, (index) => rejectedRow(index)),
  unaccepted: manyRows(8, (index) => unacceptedRow(index)),
  missed: manyRows(12, (index) => missedRow(index)),
  remedies: [
    remedyOf(0),
    remedyOf(1, { action: 'add-alias', alias: 'the Trust' }),
    remedyOf(2, { action: 'never-propose', entityId: undefined, name: 'Press Release' }),
    remedyOf(4, { action: 'match-exact', alias: 'INDRA', undone: { at: at(0), by: 'Edda Editor' } }),
  ],
  ...more,
});

/** Gives the page these answers, in pages as it asks for them; remedies are taken, and undone, without a word. */
export async function answerQualityWith(page: Page, answers: QualityAnswers): Promise<void> {
  await page.route(QUALITY_ROUTES, (route) => {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    const what = pathname.split('/tag-suggestions/quality/')[1]!;
    if (what === 'report') return route.fulfill({ json: { data: answers.report } });
    if (what === 'stories') {
      const data = manyRows(4, (index) => ({
        uid: 'api::article.article',
        documentId: `story-${index}`,
        locale: 'en',
        title: `${NAMES[index]}: a story of the day`,
        at: at(index),
        offeredAt: index === 2 ? null : index + 1,
        carried: index === 1,
      }));
      return route.fulfill({ json: { data } });
    }
    if (request.method() === 'POST') {
      const body = (request.postDataJSON() ?? {}) as Partial<Remedy>;
      const undone = what.endsWith('/undo') ? { at: at(0), by: 'Robin Reviewer' } : null;
      const data = remedyOf(90, { ...body, undone });
      return route.fulfill({ status: undone ? 200 : 201, json: { data } });
    }
    const rows = answers[what as 'rejected'] as unknown[];
    const offset = Number(searchParams.get('offset') ?? 0);
    const limit = Number(searchParams.get('limit') ?? 25);
    return route.fulfill({
      json: { data: rows.slice(offset, offset + limit), meta: { limit, offset, total: rows.length } },
    });
  });
}
