import type { AcronymPair } from '../types';
import { definitionAt } from './bracketed';
import { findBrackets } from './brackets';
import { labelsOf } from './labels';
import type { Found } from './pairs';
import { runningDefinitions } from './running';

/**
 * Acronym definitions in one text: `long form (SHORT)`, `SHORT (long form)`, `long form, or SHORT,` and their kin, in
 * the order of their short forms. Offsets are UTF-16 units of `text`. Linear in the length of the text.
 */
export function findDefinitions(text: string, field: string): AcronymPair[] {
  const brackets = findBrackets(text);
  const labels = labelsOf(text, brackets);
  const found: Pick<Found, 'short' | 'long'>[] = runningDefinitions(text);
  for (const bracket of brackets) {
    const definition = labels.has(bracket) ? undefined : definitionAt(text, bracket);
    if (definition !== undefined) found.push(definition);
  }
  return found.sort((a, b) => a.short.start - b.short.start).map((one) => pairOf(text, field, one));
}

function pairOf(text: string, field: string, { short, long }: Pick<Found, 'short' | 'long'>): AcronymPair {
  return {
    short: text.slice(short.start, short.end),
    long: text.slice(long.start, long.end),
    shortMention: { field, ...short },
    longMention: { field, ...long },
  };
}
