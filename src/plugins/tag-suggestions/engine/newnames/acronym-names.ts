import type { ReadArticle, ReadField } from '../article/reading';
import { singular, type Token } from '../tokens';
import type { AcronymPair } from '../types';
import { toFound, type FoundName } from './found';

/** Puts the mentions of an acronym and of its long form in one group, under the long form's key. */
export function joinAcronyms(
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
  const defined = new Map<string, string>();
  for (const [key, { long, short }] of pairs) {
    const first = defined.get(short.key);
    if (first !== undefined && isVariant(first, key)) {
      // In place: copying the list for every variant would take quadratic time.
      for (const mention of groups.get(key) ?? [long]) groups.get(first)?.push(mention);
      groups.delete(key);
      continue;
    }
    if (first === undefined) defined.set(short.key, key);
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

/** Whether two long forms of one acronym differ by a plural or by a word at the end: "Arts Scheme" and "Arts Schemes". */
function isVariant(one: string, other: string): boolean {
  const [a, b] = [one.split(' ').map(singular), other.split(' ').map(singular)];
  const shorter = Math.min(a.length, b.length);
  return (
    Math.abs(a.length - b.length) <= 1 && a.slice(0, shorter).join(' ') === b.slice(0, shorter).join(' ')
  );
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
