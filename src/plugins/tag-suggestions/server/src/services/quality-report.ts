import type { Core } from '@strapi/strapi';
import type { QualityBucket, QualityFigures, QualityReport } from '../../../contracts';
import { calibrationOf, figuresOf } from '../quality/figures';
import { bucketsOf, dayOf, rangeBefore, spanOf } from '../quality/range';
import { readSums, type Sums } from '../quality/read-figures';
import type { Selection } from '../quality/selection';
import { rowsIn, type Source } from '../quality/statements';
import { getService } from './get-service';
import { vocabularyOf } from './readable-entities';

/** Below these numbers the page says that it is early to judge. */
const WANTED = { stories: 30, decisions: 30 };

/** How good the suggestions were, from what the house stored. */
export function createQualityReport({ strapi }: { strapi: Core.Strapi }) {
  /** Of the oldest row; by the table's own index. */
  const oldest = async (source: Source): Promise<Date | undefined> => {
    const [row] = (await rowsIn(strapi, source).min({ at: 't.at' })) as {
      at: string | number | Date | null;
    }[];
    return row?.at ? new Date(row.at) : undefined;
  };

  const locales = async (): Promise<string[]> => {
    const { types } = getService(strapi, 'state').plan;
    if (![...types.values()].some(({ localised }) => localised)) return [];
    const found: unknown = await strapi.plugin('i18n')?.service('locales').find();
    return ((found ?? []) as { code: string }[]).map(({ code }) => code);
  };

  const displayName = (uid: string): string => {
    const { info } = strapi.contentTypes[uid as never] as { info?: { displayName?: string } };
    return info?.displayName ?? uid;
  };

  return {
    async report(selection: Selection, bucket: QualityBucket): Promise<QualityReport> {
      const { from, to, timeZone } = selection;
      const vocabulary = vocabularyOf(strapi);
      const spans = bucketsOf(selection, bucket);
      const [sums, [before], first, firstDecision, codes] = await Promise.all([
        readSums(strapi, selection, spans),
        readSums(strapi, selection, [spanOf(rangeBefore(selection))]),
        oldest('outcomes'),
        oldest('decisions'),
        locales(),
      ]);
      const all = together(sums);
      const totals = figures(all);
      const previous = before && figures(before);
      const since = [first, firstDecision].flatMap((date) => date ?? []).sort((a, b) => +a - +b)[0];
      return {
        range: { from, to, timeZone, bucket },
        available: {
          contentTypes: [...getService(strapi, 'state').plan.types.keys()].map((uid) => ({
            uid,
            displayName: displayName(uid),
          })),
          locales: codes,
          vocabulary: { uid: vocabulary.uid, name: vocabulary.name },
          since: since ? dayOf(since, timeZone) : null,
        },
        enough: {
          stories: { have: totals.stories, wanted: WANTED.stories },
          decisions: { have: totals.acceptance.of, wanted: WANTED.decisions },
        },
        totals,
        previous: previous && isKnown(previous) ? previous : null,
        buckets: sums.map((sum, index) => {
          const span = spans[index] as (typeof spans)[number];
          return { from: span.from, to: span.to, ...figures(sum) };
        }),
        calibration: calibrationOf(all.tags),
      };
    },
  };
}

function figures({ tags, stories, decisions }: Sums): QualityFigures {
  return figuresOf(tags, stories, decisions);
}

function isKnown({ stories, acceptance, untagged }: QualityFigures): boolean {
  return stories + untagged + acceptance.of > 0;
}

function together(sums: readonly Sums[]): Sums {
  const total = (of: (sum: Sums) => number): number => sums.reduce((result, sum) => result + of(sum), 0);
  return {
    tags: sums.flatMap(({ tags }) => tags),
    stories: {
      stories: total(({ stories }) => stories.stories),
      untagged: total(({ stories }) => stories.untagged),
    },
    decisions: {
      accepted: total(({ decisions }) => decisions.accepted),
      rejected: total(({ decisions }) => decisions.rejected),
    },
  };
}
