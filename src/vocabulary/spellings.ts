import { tidy } from './alias-rules';

/** Names with more places where spelling varies are compared as they stand, or their spellings would multiply. */
const MOST = 16;

/**
 * The spellings under which the same name may be stored, all lower case: kinds of hyphen, "&" and "and", curly and
 * straight apostrophe, initials with and without full stops.
 */
export function spellingsOf(name: string): string[] {
  const plain = tidy(name).toLowerCase();
  const spellings = new Set([plain]);
  const steps: ((spelling: string) => string[])[] = [
    (spelling) => ['-', '–', '‑'].map((hyphen) => spelling.replace(/[-‐‑‒–]/g, hyphen)),
    (spelling) => [spelling.replace(/ & /g, ' and '), spelling.replace(/ and /g, ' & ')],
    (spelling) => ["'", '’'].map((apostrophe) => spelling.replace(/['’]/g, apostrophe)),
    (spelling) => (/^(\p{L}\.)+\p{L}?$/u.test(spelling) ? [spelling.replaceAll('.', '')] : []),
    (spelling) => (/^\p{L}{2,5}$/u.test(spelling) ? [[...spelling, ''].join('.')] : []),
  ];
  for (const step of steps) {
    for (const spelling of [...spellings]) for (const other of step(spelling)) spellings.add(other);
  }
  return [...spellings].slice(0, MOST);
}
