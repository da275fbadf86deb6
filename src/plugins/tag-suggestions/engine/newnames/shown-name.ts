import { isLinkWord } from '../acronyms/words';
import type { Token } from '../tokens';
import type { AcronymPair, Kind } from '../types';
import { isDateline, isInCapitals } from './dateline';
import type { CaseEvidence } from './evidence';
import type { FoundName } from './found';
import { isPluralAcronym } from './keys';
import { guessKind } from './kinds';

/** A name that the text uses, with every form and place of it. */
export interface NewName {
  key: string;
  name: string;
  kind: Kind;
  /** Something in the text speaks for the kind; otherwise it is what such names mostly are. */
  isSure: boolean;
  mentions: FoundName[];
  /** Other forms in the text: acronym or long form. */
  aliases: string[];
  /** Set when the text defines an acronym of it. */
  acronym?: AcronymPair;
}

/** The entry of a name: how it is shown, its kind and its other forms. */
export function toName(
  key: string,
  mentions: FoundName[],
  pair: AcronymPair | undefined,
  evidence: CaseEvidence,
): NewName {
  const forms = new Map<string, { count: number; first: FoundName }>();
  for (const each of mentions) {
    const surface = surfaceOf(each);
    const form = forms.get(surface);
    if (form === undefined) forms.set(surface, { count: 1, first: each });
    else form.count++;
  }
  const full = [...forms].filter(([, form]) => form.first.key === key);
  full.sort((a, b) => penalty(a[1].first) - penalty(b[1].first) || b[1].count - a[1].count);
  const best = full[0]?.[1].first ?? (mentions[0] as FoundName);
  const isFirst =
    mentions.some(isDateline) && mentions.every((each) => isDateline(each) || !isInCapitals(each));
  const name = isFirst && penalty(best) > 0 ? titleCase(surfaceOf(best)) : readable(singularSurface(best));
  const words = best.field.tokens.slice(best.from, best.to);
  const cues = mentions.map((each) =>
    each.key === key
      ? { ...each.cues, dateline: isFirst && isDateline(each) }
      : { ...each.cues, short: pair === undefined },
  );
  const { kind: guessed, isSure } = guessKind(evidence, words, cues);
  const kind = pair !== undefined && guessed === 'person' ? 'topic' : guessed;
  return {
    key,
    name,
    kind: pair !== undefined && words.every((word) => word.lowercase) ? 'topic' : kind,
    isSure,
    mentions,
    aliases: pair === undefined ? [] : [pair.short],
    ...(pair === undefined ? {} : { acronym: pair }),
  };
}

/** Forms in CAPITALS are shown only when there is no other. */
function penalty(found: FoundName): number {
  const words = found.field.tokens.slice(found.from, found.to);
  if (words.length === 1 && (words[0] as Token).norm.length < 5) return 0;
  return isInCapitals(found) ? 1 : 0;
}

/** "S-400" where the text has only "S-400s". */
function singularSurface(found: FoundName): string {
  const surface = surfaceOf(found);
  return isPluralAcronym(found.field.tokens[found.to - 1] as Token) ? surface.slice(0, -1) : surface;
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A name that the text has in CAPITALS only, as sentences would write it. */
function readable(name: string): string {
  const long = name.split(' ').filter((word) => word.length > 3);
  if (name !== name.toUpperCase() || long.length < 2) return name;
  return name.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at: number) => {
    if (word.length < 4) return at > 0 && isLinkWord(word.toLowerCase()) ? word.toLowerCase() : word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}

function surfaceOf(found: FoundName): string {
  return found.field.text.slice(found.start, found.end).replace(/\s+/g, ' ');
}
