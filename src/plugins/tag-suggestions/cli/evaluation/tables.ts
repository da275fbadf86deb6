import type { Bin } from '../metrics';
import type { Ablation } from './ablation';
import { MEASURES, type Measure } from './bootstrap';
import { columns, count, percent, points } from './columns';
import type { TagCounts, YearScores } from './groups';
import type { Report, Scored } from './report';
import type { WorstStory } from './worst';

/** What the measures are called: words, then the field's term. */
const LABELS: Record<Measure, readonly [words: string, term: string]> = {
  precisionAt1: ['first suggestion is right', 'P@1'],
  recallAt5: ['tags among the first five', 'R@5'],
  ndcgAt5: ['order of the first five', 'nDCG@5'],
  microF1: ['shown at 50 % or more', 'micro-F1'],
  calibrationError: ['error of the confidence', 'calibration error'],
};

/** The tables for people, in the order in which they are read. */
export function tables(report: Report): string {
  return [
    ['In percent, with the range in which 95 of 100 such sets of stories would lie.', ...headline(report)],
    section('By year, learning on', yearTable(report.years)),
    section('By kind of tag', tagTable(Object.entries(report.kinds))),
    section('By where the name of the tag stands', tagTable(Object.entries(report.places))),
    section('What a confidence means', calibrationTable(report.calibration)),
    report.ablation === undefined
      ? []
      : section('Without one step, in percentage points', ablationTable(report.ablation)),
    [
      'The stories with the worst suggestions (* = chosen by the editors)',
      ...report.worst.flatMap(worstLines),
    ],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return [title, ...columns(rows, '  ')];
}

function headline({ from, frozen, cold, ...live }: Report): string[] {
  const cell = (scored: Scored, measure: Measure) => {
    const [low, high] = scored.intervals[measure];
    return `${percent(scored[measure])} (${percent(low)}-${percent(high)})`;
  };
  return columns(
    [
      ['', '', 'learning on', `nothing learned from ${from || 'now'} on`, 'nothing learned at all'],
      ...MEASURES.map((measure) => [
        ...LABELS[measure],
        cell(live, measure),
        cell(frozen, measure),
        cell(cold, measure),
      ]),
    ],
    '  ',
  );
}

function yearTable(years: readonly YearScores[]): string[][] {
  return [
    ['', 'stories', ...MEASURES.map((measure) => LABELS[measure][1])],
    ...years.map((year) => [
      year.year,
      count(year.articles),
      ...MEASURES.map((measure) => percent(year[measure])),
    ]),
  ];
}

function tagTable(groups: readonly (readonly [string, TagCounts])[]): string[][] {
  const share = (part: number, whole: number) => (whole === 0 ? '' : `${percent(part / whole)} %`);
  return [
    ['', 'chosen', 'of these among the first five', '', 'offered at 50 % or more', 'of these right', ''],
    ...groups.map(([name, { chosen, found, sure, right }]) => [
      name,
      count(chosen),
      count(found),
      share(found, chosen),
      count(sure),
      count(right),
      share(right, sure),
    ]),
  ];
}

function calibrationTable(bins: readonly Bin[]): string[][] {
  return [
    ['', 'shown', 'mean confidence', 'right'],
    ...bins.map(({ shown, confidence, right }, index) => [
      `${10 * index} to ${10 * index + 10} %`,
      count(shown),
      shown === 0 ? '' : `${percent(confidence / shown)} %`,
      shown === 0 ? '' : `${percent(right / shown)} %`,
    ]),
  ];
}

function ablationTable(ablations: readonly Ablation[]): string[][] {
  const cell = ({ difference, intervals }: Ablation, measure: Measure) => {
    const [low, high] = intervals[measure];
    return `${points(difference[measure])} (${points(low)} to ${points(high)})`;
  };
  return [
    ['', ...MEASURES.map((measure) => LABELS[measure][1])],
    ...ablations.map((one) => [one.step, ...MEASURES.map((measure) => cell(one, measure))]),
  ];
}

function worstLines({ id, date, title, chosen, offered }: WorstStory): string[] {
  const list = offered
    .map(
      ({ name, confidence, chosen: isRight }) =>
        `${name} ${Math.round(100 * confidence)} %${isRight ? ' *' : ''}`,
    )
    .join(', ');
  return [
    `  ${[date, title || id].filter(Boolean).join('  ')}`,
    `    chosen   ${chosen.join(', ')}`,
    `    offered  ${list || 'nothing'}`,
  ];
}
