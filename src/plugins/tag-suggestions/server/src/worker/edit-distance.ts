/** Rows of the table, kept from call to call: making them anew took most of the time. */
let rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

/**
 * Optimal string alignment distance (Damerau-Levenshtein with adjacent transpositions, each character edited
 * once), given up as soon as it must exceed `limit`: then `limit + 1`. UTF-16 units.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const longest = Math.max(a.length, b.length);
  if (longest - Math.min(a.length, b.length) > limit) return limit + 1;
  if (longest >= (rows[0] as Int32Array).length) rows = rows.map(() => new Int32Array(longest * 2));
  let [beforeLast, last, current] = rows as [Int32Array, Int32Array, Int32Array];
  for (let column = 0; column <= b.length; column++) last[column] = column;

  for (let row = 1; row <= a.length; row++) {
    // Only cells within `limit` of the diagonal can lead to a distance within it.
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    current[from - 1] = from === 1 ? row : limit + 1;
    if (to < b.length) current[to + 1] = limit + 1;
    let best = current[from - 1] as number;
    for (let column = from; column <= to; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = (last[column - 1] as number) + (same ? 0 : 1);
      const removed = (last[column] as number) + 1;
      const added = (current[column - 1] as number) + 1;
      if (removed < cost) cost = removed;
      if (added < cost) cost = added;
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] as number) + 1);
      current[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] as number, limit + 1);
}
