import { fold } from '../../../engine/tokens';

/** Words that acronyms commonly pass over. */
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'at', 'de', 'la', 'du', 'des']);

/** The forms of one name that near-duplicates are looked for by. */
export interface NameForms {
  /** Equal for every variant of the same name. */
  folded: string;
  /** Letters of an acronym, lower-cased without signs ("JS&MD" -> "jsmd"); absent on other names. */
  acronym?: string;
  /** Initials of a name of several words, with and without small words. */
  initials: string[];
}

export function nameForms(name: string): NameForms {
  const folded = fold(name);
  const words = folded.split(' ').filter(Boolean);
  const content = words.filter((word) => !SMALL_WORDS.has(word));
  const acronym = acronymOf(name);
  return {
    folded,
    ...(acronym ? { acronym } : {}),
    initials: [...new Set([initialsOf(words), initialsOf(content)])].filter((letters) => letters.length >= 2),
  };
}

/** One word, mostly capitals: "IRIGC-M&MTC", "U.S.", "PMAY-U", "MoD". */
function acronymOf(name: string): string | undefined {
  const trimmed = name.trim();
  if (/\s/.test(trimmed)) return undefined;
  const letters = trimmed.match(/\p{L}/gu) ?? [];
  const capitals = trimmed.match(/\p{Lu}/gu) ?? [];
  if (capitals.length < 2 || capitals.length * 2 < letters.length) return undefined;
  return letters.join('').toLowerCase();
}

function initialsOf(words: readonly string[]): string {
  return words.length < 2 ? '' : words.map((word) => [...word][0]).join('');
}
