/** Words that acronyms pass over, in the languages that acronyms are commonly spelt out in. */
const LINK_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and at by for from in into of on or the to with via versus vs ' +
    'de del della des di du el la las le les los et y e und der die das für von zur zum van da do dos das ' +
    'ka ke ki evam aur ke'
  ).split(' '),
);

/** Whether a word, in lower case, is one that acronyms usually pass over. */
export function isLinkWord(word: string): boolean {
  return LINK_WORDS.has(word);
}
