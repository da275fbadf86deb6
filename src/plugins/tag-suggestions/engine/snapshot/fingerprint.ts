import { readArticle } from '../article/reading';
import { termsOf } from '../archive/terms';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { hashText, UnitHashes } from '../names/hash';
import { sequencesOf } from '../names/sequences';
import { FEATURES } from '../rank/features';
import { START_WEIGHTS } from '../rank/weights';
import { SPELLING_RULES, tokenize } from '../tokens';

/** Words that take each path of tokens, folding, stems and spellings once; any text would do. */
const SAMPLE =
  "The harbour-master's reports of 1998 on co-operation, A.P.J. Sørensen's T-90 engines (R&D) and the “Coast Guard” — " +
  'labour ministries, Washington, D.C., analysed ceasefires at São Tomé; समुद्री हवाओं की योजना।';

let known: number | undefined;

/**
 * A number that changes when the engine would store other things for the same words: hashes of names, terms of stories,
 * the model's features and where its weights start. A snapshot of another engine would answer wrongly without a sign.
 */
export function engineFingerprint(): number {
  if (known !== undefined) return known;
  const tokens = tokenize(SAMPLE);
  const terms = termsOf(readArticle({ fields: [{ name: 'text', role: 'title', text: SAMPLE }] }));
  known =
    hashText(
      JSON.stringify([
        sequencesOf(tokens.slice(0, 12), new UnitHashes()),
        tokens.map((token) => [token.norm, token.flags, token.hash]),
        [...terms.weights],
        SPELLING_RULES,
        [...FUNCTION_WORDS],
        FEATURES,
        FEATURES.map((name) => START_WEIGHTS[name]),
      ]),
    ) >>> 0;
  return known;
}
