import type { Bracketed } from './brackets';

/** Brackets around one letter that count things: "(A)" is one when the text has "(B)" as well. */
export function labelsOf(text: string, brackets: readonly Bracketed[]): ReadonlySet<Bracketed> {
  const single = brackets.filter(({ open, close }) => close - open === 2);
  const letters = new Set(single.map(({ open }) => text.charCodeAt(open + 1)));
  return new Set(
    single.filter(({ open }) => {
      const code = text.charCodeAt(open + 1);
      return letters.has(code - 1) || letters.has(code + 1);
    }),
  );
}
