import type { ReadArticle, ReadField } from '../article/reading';
import type { Token } from '../tokens';
import type { AcronymPair, Kind } from '../types';
import { isLinkWord } from '../acronyms/words';
import { caseEvidence, type CaseEvidence } from './evidence';
import { isDateline, isInCapitals } from './dateline';
import { findInHeadlines, findNames, isPluralAcronym, keyOf, toFound, type FoundName } from './find';
import { guessKind, looksPersonal } from './kinds';

/** A name that the text uses, with every form and place of it. */
export interface NewName {
  key: string;
  name: string;
  kind: Kind;
  mentions: FoundName[];
  /** Other forms in the text: acronym or long form. */
  aliases: string[];
  /** Set when the text defines an acronym of it. */
  acronym?: AcronymPair;
}

/**
 * Names of an article, whether or not the house knows them: one entry a thing. Later short forms count as
 * mentions of the full name, an acronym and its long form are one, and headlines are read with what the
 * sentences taught.
 */
export function newNames(article: ReadArticle, acronyms: readonly AcronymPair[]): NewName[] {
  const evidence = caseEvidence(article);
  const all = [...findNames(article, evidence), ...findInHeadlines(article, evidence)];
  const found = trimTitles(all);
  const certain = new Set(found.filter((each) => !each.doubtful).map((each) => each.key));
  const groups = new Map<string, FoundName[]>();
  const partOf = surnames(found, evidence);
  for (const each of found) {
    const full = partOf.get(each.key);
    if (each.doubtful && full === undefined && !certain.has(each.key)) continue;
    const key = full ?? each.key;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const pairs = joinAcronyms(article, groups, acronyms);
  addHeadlineMentions(article, groups);
  return [...groups].map(([key, mentions]) => toName(key, mentions, pairs.get(key), evidence));
}

/**
 * A title has no small words to end a name: "Anil Varma Opens" is trimmed to the name that the text below
 * knows, when it knows the beginning or the end and not the whole.
 */
function trimTitles(found: readonly FoundName[]): FoundName[] {
  const known = new Set(found.filter((each) => each.field.role !== 'title').map((each) => each.key));
  return found.map((each) => {
    if (each.field.role !== 'title' || known.has(each.key)) return each;
    for (let size = each.to - each.from - 1; size > 0; size--) {
      for (const from of [each.from, each.to - size]) {
        if (!known.has(keyOf(each.field.tokens, from, from + size))) continue;
        return toFound(each.field, {
          from,
          to: from + size,
          titled: each.cues.titled,
          doubtful: each.doubtful,
        });
      }
    }
    return each;
  });
}

/** Keys of short forms -> key of the one full personal name in this text that they can stand for. */
function surnames(found: readonly FoundName[], evidence: CaseEvidence): Map<string, string> {
  const full = new Map<string, FoundName>();
  for (const each of found) {
    const words = each.field.tokens.slice(each.from, each.to);
    if (words.length >= 2 && looksPersonal(words) && isPerson(words, each, evidence))
      full.set(each.key, each);
  }
  const owners = new Map<string, Set<string>>();
  const add = (short: string, key: string) => {
    if (short === key) return;
    const set = owners.get(short);
    if (set === undefined) owners.set(short, new Set([key]));
    else set.add(key);
  };
  for (const [key, each] of full) {
    for (let index = each.from; index < each.to; index++) {
      if (index > each.from) add(keyOf(each.field.tokens, index, each.to), key);
      const single = keyOf(each.field.tokens, index, index + 1);
      if (single.length > 2) add(single, key);
    }
  }
  const result = new Map<string, string>();
  for (const [short, keys] of owners) {
    const [only] = keys;
    if (keys.size === 1 && only !== undefined) result.set(short, only);
  }
  // "Vladimir Vladimirovich Putin" and "Vladimir Putin": the longer name stands for both.
  for (const [short, key] of [...result]) {
    const further = result.get(key);
    if (further !== undefined && further !== short) result.set(short, further);
  }
  return result;
}

/** Whether a full name can lend its last word to a person; a place before it ("in New York") does not speak against. */
function isPerson(words: readonly Token[], found: FoundName, evidence: CaseEvidence): boolean {
  return guessKind(evidence, words, [{ ...found.cues, before: '' }]) === 'person';
}

/** Puts the mentions of an acronym and of its long form in one group, under the long form's key. */
function joinAcronyms(
  article: ReadArticle,
  groups: Map<string, FoundName[]>,
  acronyms: readonly AcronymPair[],
): Map<string, AcronymPair> {
  const pairs = new Map<string, { pair: AcronymPair; long: FoundName; short: FoundName }>();
  for (const pair of acronyms) {
    const long = foundAt(article, pair.longMention);
    const short = foundAt(article, pair.shortMention);
    if (long !== undefined && short !== undefined && !pairs.has(long.key))
      pairs.set(long.key, { pair, long, short });
  }
  removeInside(
    groups,
    [...pairs.values()].map(({ long }) => long),
  );
  for (const [key, { long, short }] of pairs) {
    const mentions = groups.get(key) ?? [];
    const shorts = groups.get(short.key) ?? [];
    groups.delete(short.key);
    const has = (list: readonly FoundName[], one: FoundName) =>
      list.some((each) => each.field === one.field && each.from === one.from);
    if (!has(mentions, long)) mentions.push(long);
    if (!has(shorts, short)) shorts.push(short);
    groups.set(key, [...mentions, ...shorts]);
  }
  return new Map([...pairs].map(([key, { pair }]) => [key, pair]));
}

/** The long forms as defined replace what was cut differently at the same places. One pass over all mentions. */
function removeInside(groups: Map<string, FoundName[]>, longs: readonly FoundName[]): void {
  if (longs.length === 0) return;
  const covered = new Map<ReadField, Map<number, string>>();
  for (const long of longs) {
    let map = covered.get(long.field);
    if (map === undefined) covered.set(long.field, (map = new Map()));
    for (let at = long.from; at < long.to; at++) map.set(at, long.key);
  }
  for (const [key, mentions] of groups) {
    const kept = mentions.filter((each) => {
      const map = covered.get(each.field);
      for (let at = each.from; at < each.to; at++) {
        const owner = map?.get(at);
        if (owner !== undefined && owner !== key) return false;
      }
      return true;
    });
    if (kept.length === mentions.length) continue;
    if (kept.length === 0) groups.delete(key);
    else groups.set(key, kept);
  }
}

function foundAt(
  article: ReadArticle,
  span: { field: string; start: number; end: number },
): FoundName | undefined {
  const field = article.fields.find((each) => each.name === span.field);
  if (field === undefined) return undefined;
  const from = firstTokenFrom(field.tokens, span.start);
  let to = from;
  while (to < field.tokens.length && (field.tokens[to] as Token).start < span.end) to++;
  if (to === from) return undefined;
  const found = toFound(field, { from, to, titled: false, doubtful: false });
  return { ...found, start: span.start, end: span.end };
}

function firstTokenFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Words that a headline's name may have. */
const LONGEST_NAME = 12;

/** Longest key that a headline's words spell, for each of them: what the sentences say is a name is one there too. */
function addHeadlineMentions(article: ReadArticle, groups: Map<string, FoundName[]>): void {
  let longest = 1;
  for (const key of groups.keys()) longest = Math.max(longest, Math.min(LONGEST_NAME, key.split(' ').length));
  for (const field of article.fields) {
    const taken = new Set<number>();
    for (const mentions of groups.values())
      for (const each of mentions)
        if (each.field === field) for (let at = each.from; at < each.to; at++) taken.add(at);
    for (const sentence of field.sentences) {
      if (!sentence.headlineCase) continue;
      for (let from = sentence.firstToken; from < sentence.lastToken; from++) {
        for (let to = Math.min(sentence.lastToken, from + longest); to > from; to--) {
          const group = groups.get(keyOf(field.tokens, from, to));
          if (group === undefined || taken.has(from) || taken.has(to - 1)) continue;
          group.push(toFound(field, { from, to, titled: false, doubtful: false }));
          from = to - 1;
          break;
        }
      }
    }
  }
}

function toName(
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
  const guessed = guessKind(evidence, words, cues);
  const kind = pair !== undefined && guessed === 'person' ? 'topic' : guessed;
  return {
    key,
    name,
    kind: pair !== undefined && words.every((word) => word.lowercase) ? 'topic' : kind,
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
