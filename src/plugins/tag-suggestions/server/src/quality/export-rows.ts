import type { Core } from '@strapi/strapi';
import { formatInTimeZone } from 'date-fns-tz';
import type { Knex } from 'knex';
import type { Cell, Table } from './csv';
import { spanOf } from './range';
import type { Selection } from './selection';
import { chosen, rowsIn, tableOf, within } from './statements';

/** Rows read at once. */
const BATCH = 1_000;

/** Which of these keys may be told by name to whoever asks. */
export type MayTell = (keys: readonly string[]) => Promise<(key: string) => boolean>;

type Raw = Record<string, Cell>;

/** Every suggestion for a published story and every tag that was missed, one a line: all that the figures are made of. */
export function outcomeLines(strapi: Core.Strapi, selection: Selection, mayTell: MayTell): Table {
  const query = (): Knex.QueryBuilder =>
    inRange(strapi, 'tags', selection)
      .join(`${tableOf(strapi, 'outcomes')} as o`, 'o.id', 't.outcome_id')
      .select('t.*', 'o.subject_id', 'o.tags as tag_count');
  return {
    columns: [
      'published_at',
      'content_type',
      'document_id',
      'locale',
      'tags_on_story',
      'role',
      'rank',
      'name',
      'kind',
      'entity_id',
      'confidence',
      'on_story',
    ],
    rows: lines(strapi, query, mayTell, (row) => [
      moment(row.at, selection.timeZone),
      row.subject_type,
      row.subject_id,
      row.subject_locale,
      row.tag_count,
      row.role,
      row.rank,
      row.name,
      row.entity_kind,
      entityOf(row.key),
      row.confidence,
      Boolean(row.chosen),
    ]),
  };
}

/** Every decision, also those taken back. Who made it is not told: the page is about suggestions, not about people. */
export function decisionLines(strapi: Core.Strapi, selection: Selection, mayTell: MayTell): Table {
  const query = (): Knex.QueryBuilder => inRange(strapi, 'decisions', selection).select('t.*');
  return {
    columns: [
      'decided_at',
      'action',
      'stands',
      'content_type',
      'document_id',
      'locale',
      'status',
      'name',
      'kind',
      'entity_id',
      'rank',
      'confidence',
    ],
    rows: lines(strapi, query, mayTell, (row) => [
      moment(row.at, selection.timeZone),
      row.action,
      !row.neutralised,
      row.subject_type,
      row.subject_id,
      row.subject_locale,
      row.novelty,
      row.name,
      row.entity_kind,
      row.entity_id,
      row.rank,
      row.confidence,
    ]),
  };
}

function inRange(strapi: Core.Strapi, source: 'tags' | 'decisions', selection: Selection): Knex.QueryBuilder {
  return chosen(within(rowsIn(strapi, source), [spanOf(selection)]), selection, source);
}

/** Reads on from the last row, so that no page is counted again and what is added meanwhile does no harm. */
async function* lines(
  strapi: Core.Strapi,
  query: () => Knex.QueryBuilder,
  mayTell: MayTell,
  lineOf: (row: Raw) => Cell[],
): AsyncGenerator<Cell[]> {
  let last = 0;
  for (;;) {
    const rows = (await query().where('t.id', '>', last).orderBy('t.id').limit(BATCH)) as Raw[];
    const tell = await mayTell([...new Set(rows.map((row) => String(row.key)))]);
    for (const row of rows) if (tell(String(row.key))) yield lineOf(row);
    if (rows.length < BATCH) return;
    last = Number(rows[rows.length - 1]?.id);
  }
}

/** With the offset of the time zone, as spreadsheets and programs read it. */
function moment(at: Cell, timeZone: string): string {
  return formatInTimeZone(new Date(at as string | number | Date), timeZone, "yyyy-MM-dd'T'HH:mm:ss.SSSxxx");
}

function entityOf(key: Cell): Cell {
  return String(key).startsWith('entity:') ? String(key).slice('entity:'.length) : null;
}
