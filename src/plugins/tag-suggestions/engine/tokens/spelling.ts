/**
 * British, Indian and American spellings brought to one form, by rule. The result is a key for comparing,
 * not a word: "exercise" may become "exercize" so long as every spelling of it does.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{2})is(ation|ations|ational|e|ed|er|ers|es|ing)$/, '$1iz$2'],
  [/ys(e|ed|er|ers|es|ing)$/, 'yz$1'],
  [/([a-z]{2}[bdglmnpv]|[a-z]vi)our(s|ed|ing|able|ite|ites|hood|hoods|less|ful|y)?$/, '$1or$2'],
  [/([bt])re(s?)$/, '$1er$2'],
  [/(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
  [/gramme(s?)$/, 'gram$1'],
  [/([aeiou][a-z]*[^aeiou][aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/logue(s?)$/, 'log$1'],
  [/^(p|an|arch|encyclop|h)ae(?=[a-z]{3})/, '$1e'],
  [/oeuv(re|er)/, 'euver'],
  [/minium$/, 'minum'],
  [/dgement/, 'dgment'],
  [/([^l])lment(s?)$/, '$1llment$2'],
];

/** All rules in one text: what was stored under other rules is not found. */
export const SPELLING_RULES = RULES.map(([pattern, form]) => `${pattern} ${form}`).join('\n');

/** Endings and letters that some rule could apply to: nearly every word fails this and is done. */
const CANDIDATE =
  /is[eia]|ys[ei]|our|re$|res$|ence|mme|ll[eio]|logue|^(?:p|an|arch|encyclop|h)ae|oeuv|ium$|gem|lment/;
const WORD = /^[a-z]{5,40}$/;

/** One spelling for British and American variants of a folded word: `organisation` -> `organization`. */
export function spelling(word: string): string {
  if (!CANDIDATE.test(word) || !WORD.test(word)) return word;
  let result = word;
  for (const [pattern, replacement] of RULES) result = result.replace(pattern, replacement);
  return result;
}

/** Plural brought to the singular's form, by rule; for comparing only (`gas` -> `ga`). */
export function singular(word: string): string {
  const length = word.length;
  if (length < 3 || length > 40 || word.charCodeAt(length - 1) !== 115) return word;
  if (!/^[a-z]+$/.test(word)) return word;
  if (length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (length > 4 && /(?:[sc]h|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('ss') ? word : word.slice(0, -1);
}
