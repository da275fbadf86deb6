import type { ReadArticle } from '../article/reading';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { stem, type Token } from '../tokens';

/** A headline's word counts as much as so many in the body. */
const TITLE_WEIGHT = 5;
/** Words of an article read for its subject; what comes later is seldom what it is about. */
const MOST_TOKENS = 5000;

/** Folded words and pairs of neighbouring words of an article with their sublinear weights (1 + ln count). */
export function termWeights(article: ReadArticle): Map<string, number> {
  const counts = new Map<string, number>();
  for (const field of article.fields) {
    const weight = field.role === 'title' ? TITLE_WEIGHT : 1;
    let previous = '';
    const end = Math.min(field.tokens.length, MOST_TOKENS);
    for (let index = 0; index < end; index++) {
      const token = field.tokens[index] as Token;
      const term = termOf(token);
      if (token.hardBreak || token.softBreak) previous = '';
      if (term === '') {
        previous = '';
        continue;
      }
      counts.set(term, (counts.get(term) ?? 0) + weight);
      if (previous !== '') {
        const pair = `${previous} ${term}`;
        counts.set(pair, (counts.get(pair) ?? 0) + weight);
      }
      previous = term;
    }
  }
  for (const [term, count] of counts) counts.set(term, 1 + Math.log(count));
  return counts;
}

/** Comparison form of a token as a subject word; empty for function words, numbers and single letters. */
function termOf(token: Token): string {
  if (!token.hasLetter || FUNCTION_WORDS.has(token.norm)) return '';
  const term = stem(token.norm);
  return term.length < 2 ? '' : term;
}
