import type { ReadField } from '../article/reading';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { stem, type Token } from '../tokens';

/** Words that a phrase may have at most. */
const LONGEST = 3;

/** Comparison form of a word that a phrase may have: singular, spelling folded. One object for each form. */
export interface Stem {
  text: string;
  generic: boolean;
}

/** A field with the stem of each token; undefined for words that end a phrase. */
export interface StemmedField {
  field: ReadField;
  stems: (Stem | undefined)[];
  /** Words of the longest phrase that ends with each token, 0 to 3. */
  runs: Uint8Array;
}

/** Stems of an article's fields. */
export function stemFields(fields: readonly ReadField[]): StemmedField[] {
  const stems: Stems = { ofWord: new Map(), ofText: new Map() };
  return fields.map((field) => stemField(field, stems));
}

/** Folded word -> its stem, and text of a stem -> the stem, in one article. */
interface Stems {
  ofWord: Map<string, Stem>;
  ofText: Map<string, Stem>;
}

function stemField(field: ReadField, known: Stems): StemmedField {
  const { tokens } = field;
  const stems: (Stem | undefined)[] = [];
  const runs = new Uint8Array(tokens.length);
  let run = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const own = token.hasLetter ? stemOf(token.norm, known) : undefined;
    if (token.softBreak || token.hardBreak) run = 0;
    run = own === undefined ? 0 : Math.min(LONGEST, run + 1);
    stems.push(own);
    runs[at] = run;
  }
  return { field, stems, runs };
}

function stemOf(norm: string, known: Stems): Stem | undefined {
  const own = known.ofWord.get(norm);
  if (own !== undefined) return own;
  if (norm.length < 2 || FUNCTION_WORDS.has(norm)) return undefined;
  const text = norm.length > 3 ? stem(norm) : norm;
  let made = known.ofText.get(text);
  if (made === undefined) known.ofText.set(text, (made = { text, generic: GENERIC_WORDS.has(text) }));
  known.ofWord.set(norm, made);
  return made;
}

/** How often each run of one to three stems is said, in all fields. */
export class Counts {
  private readonly words = new Map<Stem, number>();
  private readonly pairs = new Map<Stem, Map<Stem, number>>();

  constructor(fields: readonly StemmedField[]) {
    for (const { stems } of fields)
      for (const each of stems) if (each !== undefined) this.words.set(each, (this.words.get(each) ?? 0) + 1);
    for (const { stems, runs } of fields) {
      for (let at = 1; at < stems.length; at++) if ((runs[at] as number) > 1) this.countPair(stems, at);
    }
  }

  /** At least as often as the phrase of `size` words that ends at `at` is said. */
  of(stems: readonly (Stem | undefined)[], at: number, size: number): number {
    const last = stems[at] as Stem;
    if (size === 1) return this.words.get(last) ?? 0;
    const pair = this.pairs.get(stems[at - 1] as Stem)?.get(last) ?? 0;
    if (size === 2 || pair < 2) return pair;
    return Math.min(pair, this.of(stems, at - 1, 2));
  }

  private countPair(stems: readonly (Stem | undefined)[], at: number): void {
    const left = stems[at - 1] as Stem;
    const right = stems[at] as Stem;
    if ((this.words.get(left) ?? 0) < 2 || (this.words.get(right) ?? 0) < 2) return;
    let after = this.pairs.get(left);
    if (after === undefined) this.pairs.set(left, (after = new Map<Stem, number>()));
    after.set(right, (after.get(right) ?? 0) + 1);
  }
}
