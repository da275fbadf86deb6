import type { ReadField } from '../article/reading';
import type { Token } from '../tokens';
import { boundWords, wordOf, type Stem, type Word } from './words';

/** Words that a phrase may have at most. */
const LONGEST = 3;

/** A field with the word of each token; undefined for those that end a phrase. */
export interface StemmedField {
  field: ReadField;
  words: (Word | undefined)[];
  /** Words of the longest phrase that ends with each token, 0 to 3. */
  runs: Uint8Array;
}

/** The words of an article's fields. */
export function stemFields(fields: readonly ReadField[]): StemmedField[] {
  boundWords();
  return fields.map(stemField);
}

function stemField(field: ReadField): StemmedField {
  const { tokens } = field;
  const words: (Word | undefined)[] = [];
  const runs = new Uint8Array(tokens.length);
  let run = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const own = token.hasLetter ? wordOf(token.norm) : undefined;
    if (token.softBreak || token.hardBreak) run = 0;
    run = own === undefined ? 0 : Math.min(LONGEST, run + 1);
    words.push(own);
    runs[at] = run;
  }
  return { field, words, runs };
}

/** How often each run of one to three stems is said, in all fields. */
export class Counts {
  private readonly singles = new Map<Stem, number>();
  private readonly pairs = new Map<Stem, Map<Stem, number>>();

  constructor(fields: readonly StemmedField[]) {
    for (const { words } of fields) {
      for (const each of words)
        if (each !== undefined) this.singles.set(each.stem, (this.singles.get(each.stem) ?? 0) + 1);
    }
    for (const { field, words, runs } of fields) {
      const least = field.role === 'title' ? 1 : 2;
      for (let at = 1; at < words.length; at++)
        if ((runs[at] as number) > 1) this.countPair(words[at - 1] as Word, words[at] as Word, least);
    }
  }

  /** At least as often as the phrase of `size` words that ends at `at` is said. */
  of(words: readonly (Word | undefined)[], at: number, size: number): number {
    const last = (words[at] as Word).stem;
    if (size === 1) return this.singles.get(last) ?? 0;
    const pair = this.pairs.get((words[at - 1] as Word).stem)?.get(last) ?? 0;
    if (size === 2 || pair < 2) return pair;
    return Math.min(pair, this.of(words, at - 1, 2));
  }

  /** Pairs of words that are said less often than `least` are not worth the room. */
  private countPair(left: Word, right: Word, least: number): void {
    if ((this.singles.get(left.stem) ?? 0) < least || (this.singles.get(right.stem) ?? 0) < least) return;
    let after = this.pairs.get(left.stem);
    if (after === undefined) this.pairs.set(left.stem, (after = new Map<Stem, number>()));
    after.set(right.stem, (after.get(right.stem) ?? 0) + 1);
  }
}
