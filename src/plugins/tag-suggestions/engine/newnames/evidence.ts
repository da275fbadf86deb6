import type { ReadArticle } from '../article/reading';

/** How an article writes one word where its capital, or the lack of one, tells something. */
export interface CaseCount {
  lower: number;
  /** With a capital inside a sentence that is not written as a headline. */
  inside: number;
}

export type CaseEvidence = ReadonlyMap<string, CaseCount>;

/** Counts, for each folded word of an article, how it is capitalised where that is the writer's choice. */
export function caseEvidence(article: ReadArticle): CaseEvidence {
  let known = evidenceOf.get(article);
  if (known === undefined) evidenceOf.set(article, (known = countCases(article)));
  return known;
}

/** Several steps ask for the same article's. */
const evidenceOf = new WeakMap<ReadArticle, CaseEvidence>();

function countCases(article: ReadArticle): CaseEvidence {
  const counts = new Map<string, CaseCount>();
  for (const field of article.fields) {
    for (const sentence of field.sentences) {
      for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
        const token = field.tokens[index];
        if (token === undefined || !token.hasLetter) continue;
        const isLower = token.lowercase;
        if (!isLower && (sentence.headlineCase || index === sentence.firstToken || token.quoted)) continue;
        let count = counts.get(token.norm);
        if (count === undefined) counts.set(token.norm, (count = { lower: 0, inside: 0 }));
        if (isLower) count.lower++;
        else count.inside++;
      }
    }
  }
  return counts;
}
