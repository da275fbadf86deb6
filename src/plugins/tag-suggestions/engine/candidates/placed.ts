import type { ReadField } from '../article/reading';
import type { NameMatch } from '../names';
import type { NewName } from '../newnames';
import { isDateline } from '../newnames/dateline';
import type { Token } from '../tokens';
import type { Coverage } from './coverage';
import { isEveryday } from './everyday';
import { isPlaced } from './place-signs';

/** What may stand between two places of a list, or between a town and its country; one name that nobody lists also. */
const BESIDE =
  /^\s?(?:,\s(?:and\s|or\s)?|[(/]|(?:and|or|&|to|[-–])\s)(?:\p{Lu}\p{L}+\s?,\s(?:and\s|or\s)?)?\s?$/u;
/** Further apart two places are no neighbours in a list. */
const NEAR = 24;
/**
 * Words of one-word place names that the article uses as places somewhere: behind a word of place, beside another
 * place in a list ("Karsa, Talla and Mirana"), before a word of place, or as a dateline.
 */
export function placedWords(
  hits: ReadonlyMap<ReadField, readonly NameMatch[]>,
  names: readonly NewName[],
  { covering, persons }: { covering: Coverage; persons: ReadonlyMap<string, boolean> },
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, key, mentions } of names)
    if (kind === 'place' && !key.includes(' ') && mentions.some(isDateline)) words.add(key);
  for (const [field, matches] of hits) {
    const signs = matches.map((hit) => isPlaced(field, hit, words, persons, covering));
    const isBeside = (left: NameMatch, right: NameMatch) =>
      right.start - left.end < NEAR && BESIDE.test(field.text.slice(left.end, right.start));
    for (let at = 1; at < matches.length; at++) {
      const left = matches[at - 1] as NameMatch;
      const right = matches[at] as NameMatch;
      if (isPlain(field, left, persons) && isPlain(field, right, persons) && isListed(field, left, right))
        signs[at] = signs[at - 1] = true;
    }
    for (let at = 1; at < matches.length; at++)
      if (signs[at - 1] && isBeside(matches[at - 1] as NameMatch, matches[at] as NameMatch)) signs[at] = true;
    for (let at = matches.length - 1; at > 0; at--)
      if (signs[at] && isBeside(matches[at - 1] as NameMatch, matches[at] as NameMatch)) signs[at - 1] = true;
    for (const [at, hit] of matches.entries()) if (signs[at]) words.add(wordOf(field, hit));
  }
  return words;
}

/** "Karsa, Talla" and "Karsa, Mirana and Talla": two names of the vocabulary in one list. */
function isListed(field: ReadField, left: NameMatch, right: NameMatch): boolean {
  const between = right.start - left.end < NEAR ? field.text.slice(left.end, right.start) : '';
  return between.includes(',') && BESIDE.test(between);
}

/** Neither somebody in this text, nor an everyday word or a part of a longer name. */

function isPlain(field: ReadField, hit: NameMatch, persons: ReadonlyMap<string, boolean>): boolean {
  const first = field.tokens[hit.firstToken] as Token;
  const next = field.tokens[hit.lastToken];
  if (next !== undefined && next.capitalised && !next.softBreak && !next.hardBreak) return false;
  return (
    first.capitalised &&
    first.norm.length > 3 &&
    !first.allCaps &&
    !persons.has(first.norm) &&
    !isEveryday(first.norm)
  );
}

function wordOf(field: ReadField, hit: NameMatch): string {
  return (field.tokens[hit.firstToken] as Token).norm;
}
