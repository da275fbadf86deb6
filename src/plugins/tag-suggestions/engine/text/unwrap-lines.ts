/** A line that begins like this is an item, a heading or a quotation: the line before it ends on purpose. */
const STARTS_ANEW = /^\s*(?:[-*•·–—#>|+]|\d{1,3}[.)]\s|\(?[a-z]\)\s)/i;
/** A line that ends like this may end on purpose. */
const ENDS = /[.!?:;।॥]["'”’)\]]*\s*$/;
const GOES_ON = /^\s*\p{Ll}/u;

/** Share of the line ends that cut a sentence, from which on a text counts as wrapped by a machine. */
const WRAPPED = 0.25;
/** Lines longer than this are paragraphs. */
const LONGEST_LINE = 200;

/**
 * Text with the line feeds that a mail program or editor put in to fit a width replaced by spaces, so that a name may
 * run from one line to the next; those between paragraphs, items and headings stay. The answer is exactly as long as the
 * text: offsets hold in both. A text counts as wrapped when at least a quarter of its line ends are followed by a word
 * in small letters that goes on with the sentence.
 */
export function unwrapLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const inside: number[] = [];
  let cut = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] as string;
    const next = lines[index + 1] as string;
    if (line.length > LONGEST_LINE || line.trim() === '' || next.trim() === '' || STARTS_ANEW.test(next))
      continue;
    inside.push(index);
    if (GOES_ON.test(next) && !ENDS.test(line)) cut++;
  }
  if (cut === 0 || cut < WRAPPED * inside.length) return text;
  const soft = new Set(inside);
  return lines
    .map((line, index) => {
      if (index === lines.length - 1) return line;
      if (!soft.has(index)) return `${line}\n`;
      return line.endsWith('\r') ? `${line.slice(0, -1)}  ` : `${line} `;
    })
    .join('');
}
