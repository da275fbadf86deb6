import type { ReadArticle, ReadField } from '../article/reading';
import type { Draft } from '../candidates';
import { stem, tokenize, type Token } from '../tokens';

/** Definitions of one article that are followed up: more are a glossary. */
const MOST = 50;

/**
 * Gives a new name that the text defines an acronym of the other places of its long form, also those written small:
 * "chronic obstructive pulmonary disease" in the headline. Returns the names that remain: one whose every place lies
 * inside such a place ("Crohn" in "Crohn's disease") is none. Linear in the text.
 */
export function joinLongForms(read: ReadArticle, drafts: readonly Draft[]): Draft[] {
  const forms = new Map<string, { draft: Draft; words: string[] }[]>();
  for (const draft of drafts
    .filter(({ acronym, entity }) => acronym !== undefined && entity === undefined)
    .slice(0, MOST)) {
    const words = tokenize(draft.acronym?.long ?? '').map(wordOf);
    const first = words[0];
    if (words.length < 2 || first === undefined) continue;
    forms.set(first, [...(forms.get(first) ?? []), { draft, words }]);
  }
  if (forms.size === 0) return [...drafts];
  const owners = new Map<Token, Draft>();
  for (const draft of drafts) {
    if (draft.entity === undefined && draft.acronym === undefined) continue;
    for (const { field, from, to } of draft.places)
      for (let at = from; at < to; at++) owners.set(field.tokens[at] as Token, draft);
  }
  for (const field of read.fields) joinField(field, forms, owners);
  return drafts.filter((draft) => !isInside(draft, owners));
}

function joinField(
  field: ReadField,
  forms: ReadonlyMap<string, readonly { draft: Draft; words: string[] }[]>,
  owners: Map<Token, Draft>,
): void {
  const { tokens } = field;
  for (let from = 0; from < tokens.length; from++) {
    for (const { draft, words } of forms.get(wordOf(tokens[from] as Token)) ?? []) {
      const to = from + words.length;
      const span = tokens.slice(from, to);
      if (span.length < words.length || span.some((token) => owners.has(token))) continue;
      if (!span.every((token, at) => wordOf(token) === words[at] && (at === 0 || !token.hardBreak))) continue;
      draft.places.push({
        field,
        from,
        to,
        start: (span[0] as Token).start,
        end: (span.at(-1) as Token).nameEnd,
      });
      for (const token of span) owners.set(token, draft);
    }
  }
}

/** A new name of which nothing is left outside the names that own its words. */
function isInside(draft: Draft, owners: ReadonlyMap<Token, Draft>): boolean {
  if (draft.entity !== undefined || draft.acronym !== undefined || draft.places.length === 0) return false;
  return draft.places.every(({ field, from, to }) => {
    for (let at = from; at < to; at++) if (!owners.has(field.tokens[at] as Token)) return false;
    return true;
  });
}

function wordOf(token: Token): string {
  return stem(token.norm);
}
