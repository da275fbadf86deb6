import { spelling, type Token, unitsOf } from '../tokens';

/** Comparison form of a run of tokens: equal for spellings, hyphens, "&" and "and"; a leading "the" does not count. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
  const words = wordsOf(tokens);
  let key = '';
  for (let index = from; index < to; index++) {
    const word = wordAt(words, tokens, index);
    if (word === '' || (key === 'the' && index === from + 1)) key = word === '' ? key : word;
    else key = key === '' ? word : `${key} ${word}`;
  }
  return key;
}

/** The key of one token: what the key of a run of tokens begins with. */
export function wordKey(tokens: readonly Token[], index: number): string {
  return wordAt(wordsOf(tokens), tokens, index);
}

/** Keys of single tokens, kept for as long as the article is: each is asked for by several steps. */
const keptWords = new WeakMap<readonly Token[], string[]>();

function wordsOf(tokens: readonly Token[]): string[] {
  let words = keptWords.get(tokens);
  if (words === undefined) keptWords.set(tokens, (words = []));
  return words;
}

function wordAt(words: string[], tokens: readonly Token[], index: number): string {
  const known = words[index];
  if (known !== undefined) return known;
  const token = tokens[index] as Token;
  const word =
    token.hash !== 0
      ? spelling(singularAcronym(token))
      : unitsOf(singularAcronym(token)).map(spelling).join(' ');
  return (words[index] = word);
}

/** "MSMEs" is "MSME" and "S-400s" is "S-400": a small s after capitals or a model's number is a plural. */
export function singularAcronym(token: Token): string {
  return isPluralAcronym(token) ? token.norm.slice(0, -1) : token.norm;
}

/** Whether a token is the plural of an acronym or of a model. */
export function isPluralAcronym(token: Token): boolean {
  if (token.allCaps || !(token.innerCapital || token.hasDigit) || !token.norm.endsWith('s')) return false;
  return /^\p{Lu}[\p{Lu}\d&-]+s$/u.test(token.text.slice(token.start, token.nameEnd));
}
