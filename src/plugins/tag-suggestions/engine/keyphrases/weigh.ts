import type { Tally } from './tally';

/** What is measured of a phrase. */
export const PHRASE_FEATURES = [
  'bias',
  'title',
  'count',
  'share',
  'early',
  'spread',
  'two',
  'three',
  'generic',
  'vague',
  'modifies',
  'modified',
  'verbal',
  'ing',
  'adjectival',
  'capital',
  'letters',
  'titleOnly',
  'common',
] as const;

export type PhraseFeature = (typeof PHRASE_FEATURES)[number];

/** What is known of the article that a phrase stands in. */
export interface PhraseSetting {
  /** Places of the phrase said most often. */
  most: number;
  /** How telling a word is in this house, 0 to 1; 1 when nothing is known. */
  rarity: (word: string) => number;
}

/** Measures of a phrase, all roughly between 0 and 2. */
export function measure(tally: Tally, { most, rarity }: PhraseSetting): Record<PhraseFeature, number> {
  const { places, words } = tally;
  const count = places.length;
  const share = (of: number) => of / count;
  const size = words.length;
  let capitals = 0;
  for (const { field, from } of places) {
    const token = field.tokens[from];
    if (token !== undefined && token.capitalised && !token.sentenceStart && field.role !== 'title')
      capitals++;
  }
  let generic = 0;
  let vague = 0;
  for (const { stem } of words) {
    if (stem.vague === 2) generic += 1 / size;
    else vague += stem.vague / size;
  }
  const letters = words.reduce((sum, { stem }) => sum + stem.text.length, 0);
  const inText = Number.isFinite(tally.first);
  return {
    bias: 1,
    title: tally.title ? 1 : 0,
    count: Math.log2(count) / 3,
    share: count / most,
    early: inText ? 1 / (1 + tally.first / 60) : 0,
    spread: inText ? tally.last : 0,
    two: size === 2 ? 1 : 0,
    three: size === 3 ? 1 : 0,
    generic,
    vague,
    modifies: share(tally.modifies),
    modified: share(tally.modified),
    verbal: share(tally.verbal),
    adjectival: size === 1 && share(tally.modifies) > 0.5 && isAdjectival(tally.key) ? 1 : 0,
    ing: size === 1 && words[0]?.isIng === true ? 1 : 0,
    capital: size === 1 ? share(capitals) : 0,
    letters: size === 1 ? Math.min(1.5, letters / 8) : 0,
    titleOnly: inText ? 0 : 1,
    common: 1 - words.reduce((sum, { stem }) => sum + rarity(stem.text), 0) / size,
  };
}

export const PHRASE_WEIGHTS: Record<PhraseFeature, number> = {
  bias: -5.15,
  title: 1.25,
  count: 0.8,
  share: 1,
  early: 1.04,
  spread: 0.56,
  two: 0.95,
  three: 0.56,
  generic: -0.6,
  vague: -0.9,
  modifies: 0.45,
  modified: -0.32,
  verbal: -0.72,
  ing: -0.08,
  adjectival: -1.2,
  capital: -0.64,
  letters: 0.44,
  titleOnly: -0.3,
  common: -1.6,
};

/** Endings that adjectives share with nouns ("oral", "hospital"), and compounds that stand before a noun: "long-term". */
function isAdjectival(word: string): boolean {
  return (
    /(?:al|ive|ous|[ai]ble|ful|less|ic|[aoe]ry|[ae]nt|ar|an|ese|ish|ed)$/.test(word) || word.includes('-')
  );
}

/** Log-odds that an editor who knows no other story would tag this one with the phrase. */
export function logOdds(values: Record<PhraseFeature, number>, weights = PHRASE_WEIGHTS): number {
  let sum = 0;
  for (const name of PHRASE_FEATURES) sum += values[name] * weights[name];
  return sum;
}
