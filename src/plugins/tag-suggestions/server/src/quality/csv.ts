import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

export type Cell = string | number | boolean | Date | null | undefined;

/** A table as it is written: the columns' names, and its rows whenever they are there. */
export interface Table {
  columns: readonly string[];
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets read every script; a cell that a
 * spreadsheet would take for a formula starts with an apostrophe. Rows are asked for as they are read.
 * @param failed told when the rows end in an error; the reader's download is broken off then
 */
export function csvOf({ columns, rows }: Table, failed: (error: Error) => void): Readable {
  const csv = stringify({
    header: true,
    columns: columns.map((header, index) => ({ key: String(index), header })),
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // A lone line feed in a cell ends the line for spreadsheets too.
    quoted_match: /[\r\n]/,
    cast: {
      boolean: (value) => (value ? 'yes' : 'no'),
      date: (value) => value.toISOString(),
    },
  });
  pipeline(Readable.from(rows), csv, (error) => {
    // Who closes the browser ends it too: that is no failure.
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') failed(error);
  });
  return csv;
}
