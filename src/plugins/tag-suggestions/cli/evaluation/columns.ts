/** Space between two columns. */
const GAP = '   ';

/** Rows as lines of aligned columns: the first to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[], indent = ''): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, cell.length)));
  return rows.map((row) =>
    (
      indent +
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join(GAP)
    ).trimEnd(),
  );
}

/** A share in percent with one decimal, without the sign: "69.6". */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** A difference of shares in percentage points, with its sign: "+1.2", "−0.4". */
export function points(difference: number): string {
  const rounded = (100 * difference).toFixed(1);
  return rounded === '0.0' || rounded === '-0.0' ? '0.0' : rounded.replace('-', '−').replace(/^(?=\d)/, '+');
}

export function count(number: number): string {
  return number.toLocaleString('en');
}
