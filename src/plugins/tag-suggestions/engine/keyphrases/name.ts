import { sentenceOf } from '../candidates';
import type { Token } from '../tokens';
import type { PhrasePlace } from './tally';

/**
 * The form in which sentences write a phrase most often, lower case when any does. Capitals of a headline or of a
 * sentence's first word say nothing, those of an acronym stay.
 */
export function nameOf(places: readonly PhrasePlace[]): string {
  const counts = new Map<string, number>();
  const inSentences = places.filter((place) => sentenceOf(place)?.headlineCase !== true);
  for (const place of inSentences.length > 0 ? inSentences : places) {
    const form = formOf(place, inSentences.length === 0);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
  return forms.find((form) => form === form.toLowerCase()) ?? (forms[0] as string);
}

function formOf({ field, from, to, start, end }: PhrasePlace, isHeadline: boolean): string {
  const surface = field.text.slice(start, end).replace(/\s+/g, ' ');
  const tokens = field.tokens.slice(from, to);
  if (tokens.some((token) => token.hasDigit || (token.innerCapital && !isHeadline))) return surface;
  if (isHeadline) return tokens.some(isMixed) ? surface : surface.toLowerCase();
  const first = tokens[0];
  const isOpening =
    first !== undefined &&
    first.sentenceStart &&
    tokens.every((token, at) => (at === 0 ? !token.allCaps : token.lowercase));
  return isOpening ? surface.charAt(0).toLowerCase() + surface.slice(1) : surface;
}

/** MRI in "MRI Scans" keeps its capitals, SCANS in a line of capitals does not: short acronyms are told by what is beside them. */
function isMixed(token: Token, _: number, all: readonly Token[]): boolean {
  return (token.allCaps && all.some((other) => !other.allCaps)) || (token.innerCapital && !token.allCaps);
}
