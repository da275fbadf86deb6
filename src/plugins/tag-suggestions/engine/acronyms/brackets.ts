/** A bracketed passage: `open` and `close` are the offsets of the brackets themselves (UTF-16 units). */
export interface Bracketed {
  open: number;
  close: number;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };
const BRACKET = /[()[\]（）\n]/g;

/** A definition is short: what stands in longer brackets is an aside. */
const LONGEST_INSIDE = 250;
/** Brackets opened and not yet closed that are remembered; deeper nesting is not prose. */
const DEEPEST = 8;

/**
 * Pairs of brackets within a line, in the order in which they close. One pass: every bracket is
 * pushed and popped at most once, so that 200 kB of brackets cost no more than 200 kB of letters.
 */
export function findBrackets(text: string): Bracketed[] {
  const found: Bracketed[] = [];
  const opened: { at: number; closes: string }[] = [];
  BRACKET.lastIndex = 0;
  for (let hit = BRACKET.exec(text); hit !== null; hit = BRACKET.exec(text)) {
    const at = hit.index;
    const closes = CLOSING[hit[0]];
    if (hit[0] === '\n') {
      opened.length = 0;
    } else if (closes !== undefined) {
      if (opened.length === DEEPEST) opened.shift();
      opened.push({ at, closes });
    } else {
      const last = opened[opened.length - 1];
      if (last?.closes !== hit[0]) continue;
      opened.pop();
      if (at - last.at - 1 <= LONGEST_INSIDE) found.push({ open: last.at, close: at });
    }
  }
  return found;
}
