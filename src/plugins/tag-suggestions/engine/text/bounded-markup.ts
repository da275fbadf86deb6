/**
 * The Markdown parser takes quadratic time in the number of marks of one paragraph or line of markers ("[](" or "1. "
 * thousands of times). Here marks beyond a number that no written paragraph reaches become letters; every offset
 * stays, so that the parse fits the source.
 */
const MOST_MARKS = 600;

/** Lines that start a block of their own, and blank lines. */
const NEW_BLOCK = /^\s*(?:$|[-+*#>|]|\d{1,9}[.)]|`{3}|~{3})/;
const MARKS = /[[\]()*_`<>~!&\\|.+#-]/g;

/** The source itself when no block has too many marks. */
export function boundedMarkup(source: string): string {
  let marks = 0;
  let changed = false;
  const lines = source.split('\n').map((line) => {
    // The test looks at the start only: a line may be as long as the source.
    if (NEW_BLOCK.test(line.slice(0, 64))) marks = 0;
    if (marks + line.length <= MOST_MARKS) {
      marks += line.length < 1 ? 0 : (line.match(MARKS)?.length ?? 0);
      return line;
    }
    return line.replace(MARKS, (mark) => {
      if (++marks <= MOST_MARKS) return mark;
      changed = true;
      return 'x';
    });
  });
  return changed ? lines.join('\n') : source;
}
