/** Splits a space-separated list into a set: word lists read better as text than as quoted strings. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(/\s+/).filter(Boolean));
}
