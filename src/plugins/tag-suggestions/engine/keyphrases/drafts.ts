import type { ReadArticle } from '../article/reading';
import type { Draft } from '../candidates';
import { fold, type Token } from '../tokens';
import { joinLongForms } from './long-forms';
import { findKeyphrases, type Keyphrase } from './find';

/** Phrases offered beside the names of an article, at most. */
const MOST = 10;
/** Words of a short text. */
const SHORT = 400;
/** A name of one word that is so often part of the phrase is no name of its own: "Alzheimer" in "Alzheimer's disease". */
const MOSTLY = 0.7;

/**
 * The names of an article and the phrases that it keeps coming back to. A phrase that overlaps names is left out, save
 * that it takes the place of a new name of one word which hardly stands without it.
 */
export function withPhrases(
  read: ReadArticle,
  names: readonly Draft[],
  rarity: (word: string) => number,
): Draft[] {
  const drafts = joinLongForms(read, names);
  const known = new Set(drafts.map((draft) => fold(draft.name)));
  const owners = new Map<Token, Draft>();
  for (const draft of drafts) {
    for (const { field, from, to } of draft.places)
      for (let at = from; at < to; at++) owners.set(field.tokens[at] as Token, draft);
  }
  const replaced = new Set<Draft>();
  const phrases = findKeyphrases(read, budgetOf(read, drafts.length), rarity).filter((phrase) => {
    if (known.has(fold(phrase.name))) return false;
    const overlapped = overlaps(phrase, owners);
    const inside = [...overlapped.values()].reduce((sum, count) => sum + count, 0);
    const [only] = overlapped.keys();
    if (overlapped.size === 1 && only !== undefined && isPartOf(only, phrase, inside)) {
      replaced.add(only);
      return true;
    }
    return inside * 2 < phrase.places.length;
  });
  return [...drafts.filter((draft) => !replaced.has(draft)), ...phrases.map(toDraft)];
}

/** A headline tells which phrases matter; without one a short text with many names is about those. */
function budgetOf({ fields, length }: ReadArticle, names: number): number {
  if (fields.some(({ role, tokens }) => role === 'title' && tokens.length > 0)) return MOST;
  return Math.max(0, Math.min(MOST, Math.round(Math.max(length / 80 - names / 3, (length - SHORT) / 60))));
}

/** In how many of its places a phrase has words of each name. */
function overlaps({ places }: Keyphrase, owners: ReadonlyMap<Token, Draft>): Map<Draft, number> {
  const counts = new Map<Draft, number>();
  for (const { field, from, to } of places) {
    for (let at = from; at < to; at++) {
      const owner = owners.get(field.tokens[at] as Token);
      if (owner === undefined) continue;
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
      break;
    }
  }
  return counts;
}

function isPartOf(name: Draft, phrase: Keyphrase, inside: number): boolean {
  const isOneWord = name.places.every(({ from, to }) => to - from === 1);
  return (
    name.entity === undefined &&
    name.acronym === undefined &&
    isOneWord &&
    phrase.places.every(({ from, to }) => to - from > 1) &&
    inside >= MOSTLY * name.places.length
  );
}

function toDraft({ name, places, strength }: Keyphrase): Draft {
  return {
    key: `name:${fold(name)}`,
    name,
    kind: 'topic',
    places,
    aliases: [],
    choices: [],
    context: 0,
    keyphrase: strength,
    reasons: [],
  };
}
