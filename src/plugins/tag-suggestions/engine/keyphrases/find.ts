import type { ReadArticle } from '../article/reading';
import { nameOf } from './name';
import { Counts, stemFields } from './stems';
import { tallyPhrases, type PhrasePlace, type Tally } from './tally';
import { logOdds, measure } from './weigh';

/** A phrase that says what a text is about, with every place of it. */
export interface Keyphrase {
  /** Comparison form: singular, spelling folded. */
  key: string;
  /** As the text writes it, lower case unless it always has capitals. */
  name: string;
  places: PhrasePlace[];
  /** How likely it is a tag of the story when nothing else is known: 0 hardly (odds of 1 to 180), 1 as likely as not. */
  strength: number;
}

/** Log-odds at which a phrase's strength is 0; weaker ones are not worth a look. */
const NONE = -5.2;
/** The best phrases that are compared with each other. */
const COMPARED = 60;

/**
 * Phrases of one to three words without small words and verbs, weighed by how often they are said, how early, over how
 * much of the text, whether the headline has them and how little their words say by themselves. A phrase that mostly
 * stands inside a longer one gives way to it (C-value, Frantzi & Ananiadou 1996). At most `most` are given.
 * `rarity` tells how telling a word is in this house, 0 to 1; 1 when nothing is known.
 */
export function findKeyphrases(
  article: ReadArticle,
  most: number,
  rarity: (word: string) => number,
): Keyphrase[] {
  if (most <= 0) return [];
  const fields = stemFields(article.fields);
  const tallies = tallyPhrases(fields, new Counts(fields));
  let top = 1;
  for (const { places } of tallies.values()) top = Math.max(top, places.length);
  const weighed: Weighed[] = [];
  for (const tally of tallies.values()) {
    if (isNone(tally)) continue;
    const strength = 1 - logOdds(measure(tally, { most: top, rarity })) / NONE;
    if (strength > 0) weighed.push({ tally, strength });
  }
  weighed.sort((a, b) => b.strength - a.strength || (a.tally.key < b.tally.key ? -1 : 1));
  const kept: Weighed[] = [];
  for (const each of weighed.slice(0, COMPARED)) {
    if (kept.length === most) break;
    if (!kept.some((other) => swallows(other, each))) kept.push(each);
  }
  return kept.map(({ tally, strength }) => ({
    key: tally.key,
    name: nameOf(tally.places),
    places: tally.places,
    strength,
  }));
}

/** Said once outside the headline, a verb in -ing, or half a phrase: a word that says something always follows. */
function isNone({ places, title, words, verbal, cutShort }: Tally): boolean {
  const count = places.length;
  if (count < 2 && !title) return true;
  return words.length === 1 ? words[0]?.isIng === true && verbal * 2 > count : cutShort === count;
}

interface Weighed {
  tally: Tally;
  strength: number;
}

/** A better phrase makes this one needless: it is most of it, or contains it. */
function swallows({ tally: better }: Weighed, { tally: other }: Weighed): boolean {
  if (` ${better.key} `.includes(` ${other.key} `))
    return other.places.length < 1.3 * better.places.length + 1;
  return (
    !other.title &&
    ` ${other.key} `.includes(` ${better.key} `) &&
    other.places.length < 0.4 * better.places.length
  );
}
