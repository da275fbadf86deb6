/** Words that acronyms pass over, in the languages that acronyms are commonly spelt out in. */
const LINK_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and at by for from in into of on or the to with via versus vs ' +
    'de del della des di du el la las le les los et y e und der die das für von zur zum van da do dos das ' +
    'ka ke ki evam aur ke'
  ).split(' '),
);

/** Words that start another clause or point at another thing: a name does not go on over them. */
const BARRIERS: ReadonlySet<string> = new Set(
  (
    'is are was were be been being has have had having does did which who whom whose that this these those where when ' +
    'while we our us they their them he his she her it its you your i my will would can could may might shall should ' +
    'must not but also than then using such a an encoding encodes called named termed designated including'
  ).split(' '),
);

/** Whether a word, in lower case, is one that acronyms usually pass over. */
export function isLinkWord(word: string): boolean {
  return LINK_WORDS.has(word);
}

/** Whether a word, in lower case, hardly ever stands inside a name. */
export function isBarrier(word: string): boolean {
  return BARRIERS.has(word);
}
