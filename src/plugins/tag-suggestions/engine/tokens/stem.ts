import { ownCopy } from './own-copy';
import { singular, spelling } from './spelling';

const stems = new Map<string, string>();
const MOST = 50_000;
const LONGEST = 40;

/** Singular in one spelling of a folded word; for comparing only. The words of a language come again and again. */
export function stem(word: string): string {
  if (word.length > LONGEST) return word;
  let known = stems.get(word);
  if (known === undefined) {
    if (stems.size >= MOST) stems.clear();
    const own = ownCopy(word);
    stems.set(own, (known = spelling(singular(own))));
  }
  return known;
}
