import { FUNCTION_WORDS } from '../lexicon/function-words';
import type { ReadArticle } from './reading';

/** Fewer words than these do not show a language. */
const WORDS_TO_JUDGE = 25;
/** English prose has some 40 function words in 100; lists of names still have this many. */
const LEAST_SHARE = 0.1;

/**
 * Whether names and phrases that the house does not know can be read from an article: the rules for them
 * are rules of English. In other languages only the vocabulary, acronyms and the archive speak.
 */
export function isEnglish(article: ReadArticle, locale: string | undefined): boolean {
  if (locale !== undefined && !/^en\b/i.test(locale)) return false;
  let words = 0;
  let small = 0;
  let cased = 0;
  for (const field of article.fields) {
    for (const token of field.tokens) {
      if (!token.hasLetter) continue;
      words++;
      if (token.lowercase || token.capitalised) cased++;
      if (FUNCTION_WORDS.has(token.norm)) small++;
    }
  }
  if (cased * 2 < words) return false;
  return words < WORDS_TO_JUDGE || small >= words * LEAST_SHARE;
}
