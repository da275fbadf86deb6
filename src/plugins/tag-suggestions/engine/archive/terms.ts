import type { ReadArticle } from '../article/reading';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { stem, type Token } from '../tokens';

/** A headline's word counts as much as so many in the body. */
const TITLE_WEIGHT = 5;
/** Words of an article read for its subject; what comes later is seldom what it is about. */
const MOST_TOKENS = 5000;

/** The subject words of an article. */
export interface Terms {
  /** Stemmed words with their sublinear weights: 1 + ln count. */
  weights: ReadonlyMap<string, number>;
  /** Those of the headline. */
  title: ReadonlySet<string>;
}

export function termsOf(article: ReadArticle): Terms {
  const weights = new Map<string, number>();
  const title = new Set<string>();
  for (const field of article.fields) {
    const isTitle = field.role === 'title';
    const end = Math.min(field.tokens.length, MOST_TOKENS);
    for (let index = 0; index < end; index++) {
      const term = termOf(field.tokens[index] as Token);
      if (term === '') continue;
      weights.set(term, (weights.get(term) ?? 0) + (isTitle ? TITLE_WEIGHT : 1));
      if (isTitle) title.add(term);
    }
  }
  for (const [term, count] of weights) weights.set(term, 1 + Math.log(count));
  return { weights, title };
}

const SLOTS = 1 << 14;
/** Longer words are rare and would fill the table's memory. */
const LONGEST = 32;
/** Terms of plain words, by the hash of their letters: the latest word of a slot stays. */
const norms = new Array<string>(SLOTS).fill('');
const terms = new Array<string>(SLOTS).fill('');

/** Comparison form of a token as a subject word; empty for function words, numbers and single letters. */
function termOf(token: Token): string {
  if (!token.hasLetter) return '';
  const { norm, hash } = token;
  if (hash === 0 || norm.length > LONGEST) return makeTerm(norm);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  if (norms[slot] === norm) return terms[slot] as string;
  norms[slot] = norm;
  return (terms[slot] = makeTerm(norm));
}

function makeTerm(norm: string): string {
  if (FUNCTION_WORDS.has(norm)) return '';
  const term = stem(norm);
  return term.length < 2 ? '' : term;
}

/** Subject words of a tag's folded name. */
export function nameTerms(tag: string): string[] {
  return tag
    .split(' ')
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word))
    .map(stem);
}
