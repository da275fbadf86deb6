import type { ReadArticle } from '../article/reading';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { chunksOf } from './chunks';
import type { CaseEvidence } from './evidence';
import { toFound, type FoundName } from './found';
import { isNameLike, isSingleName } from './name-like';
import { piecesOf } from './pieces';

/** Names written with capitals in sentences that are not headlines, in text order. */
export function findNames(article: ReadArticle, evidence: CaseEvidence): FoundName[] {
  const found: FoundName[] = [];
  for (const field of article.fields) {
    for (const sentence of field.sentences) {
      if (sentence.headlineCase) continue;
      for (const chunk of chunksOf(field, sentence)) {
        for (const piece of piecesOf(field, chunk, evidence)) {
          if (piece.quoted || isNameLike(field.tokens.slice(piece.from, piece.to), evidence))
            found.push(toFound(field, piece));
        }
      }
    }
  }
  return found;
}

/** Acronyms and names with inner capitals that stand in headlines: the only words that a headline does not raise. */
export function findInHeadlines(article: ReadArticle, evidence: CaseEvidence): FoundName[] {
  const found: FoundName[] = [];
  for (const field of article.fields) {
    for (const sentence of field.sentences) {
      if (!sentence.headlineCase || sentence.capitals) continue;
      for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
        const token = field.tokens[at];
        if (token === undefined || !(token.allCaps || (token.innerCapital && !token.hyphenated))) continue;
        if (FUNCTION_WORDS.has(token.norm) || !isSingleName(token, evidence)) continue;
        found.push(toFound(field, { from: at, to: at + 1, titled: false, doubtful: false }));
      }
    }
  }
  return found;
}
