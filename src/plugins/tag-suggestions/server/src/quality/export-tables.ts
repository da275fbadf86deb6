import type {
  MissedTag,
  QualityFigures,
  QualityPage,
  QualityReport,
  RejectedEntity,
  Share,
  UnacceptedName,
} from '../../../contracts';
import type { Cell, Table } from './csv';
import type { Page } from './read-tables';

/** Rows asked for at once, and at most. */
const BATCH = 500;
const MOST = 10_000;

const SHARE = ['hits', 'of', 'share', 'low', 'high'];
const shareColumns = (name: string): string[] => SHARE.map((part) => `${name}_${part}`);
const shareCells = ({ hits, of, rate, low, high }: Share): Cell[] => [hits, of, rate, low, high];

export function bucketTable({ buckets }: QualityReport): Table {
  const cells = (figures: QualityFigures): Cell[] => [
    figures.stories,
    figures.untagged,
    ...shareCells(figures.acceptance),
    ...[figures.precision[1], figures.precision[3], figures.precision[5]].flatMap(shareCells),
    ...shareCells(figures.found),
    figures.calibrationError,
  ];
  return {
    columns: [
      'from',
      'to',
      'stories',
      'untagged',
      ...['acceptance', 'precision_at_1', 'precision_at_3', 'precision_at_5', 'found'].flatMap(shareColumns),
      'calibration_error',
    ],
    rows: buckets.map((bucket) => [bucket.from, bucket.to, ...cells(bucket)]),
  };
}

export function calibrationTable({ calibration }: QualityReport): Table {
  return {
    columns: ['confidence_from', 'confidence_to', 'mean_confidence', ...shareColumns('right')],
    rows: calibration.map(({ from, to, confidence, right }) => [from, to, confidence, ...shareCells(right)]),
  };
}

export function rejectedTable(read: Read<RejectedEntity>): Table {
  return {
    columns: [
      'name',
      'kind',
      'entity_id',
      'rejected',
      ...shareColumns('acceptance'),
      ...shareColumns('carried'),
      'last_rejected_at',
      'suggested',
    ],
    rows: pages(read, (row) => [
      row.name,
      row.kind,
      row.entityId,
      row.rejected,
      ...shareCells(row.acceptance),
      ...shareCells(row.carried),
      row.lastAt,
      row.suggest,
    ]),
  };
}

export function unacceptedTable(read: Read<UnacceptedName>): Table {
  return {
    columns: ['name', 'kind', 'proposed', 'rejected', 'last_at', 'similar_entities'],
    rows: pages(read, (row) => [
      row.name,
      row.kind,
      row.proposed,
      row.rejected,
      row.lastAt,
      row.similar.map(({ name }) => name).join('; '),
    ]),
  };
}

export function missedTable(read: Read<MissedTag>): Table {
  return {
    columns: ['name', 'kind', 'entity_id', ...shareColumns('missed'), 'last_at', 'suggested', 'alias_ideas'],
    rows: pages(read, (row) => [
      row.name,
      row.kind,
      row.entityId,
      ...shareCells(row.missed),
      row.lastAt,
      row.suggest,
      row.aliasIdeas.map(({ text }) => text).join('; '),
    ]),
  };
}

type Read<Row> = (page: Page) => Promise<QualityPage<Row>>;

async function* pages<Row>(read: Read<Row>, lineOf: (row: Row) => Cell[]): AsyncGenerator<Cell[]> {
  for (let offset = 0; offset < MOST; offset += BATCH) {
    const { data, meta } = await read({ limit: BATCH, offset });
    for (const row of data) yield lineOf(row);
    if (offset + BATCH >= meta.total) return;
  }
}
