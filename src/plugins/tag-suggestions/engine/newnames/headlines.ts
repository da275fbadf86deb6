import type { ReadArticle } from '../article/reading';
import { toFound, type FoundName } from './found';
import { keyOf, wordKey } from './keys';

/**
 * A title has no small words to end a name: "Anil Varma Opens" is trimmed to the name that the text below
 * knows, when it knows the beginning or the end and not the whole.
 */
export function trimTitles(found: readonly FoundName[]): FoundName[] {
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

/** Words that a headline's name may have. */
const LONGEST_NAME = 12;

/** Longest key that a headline's words spell, for each of them: what the sentences say is a name is one there too. */
export function addHeadlineMentions(article: ReadArticle, groups: Map<string, FoundName[]>): void {
  let longest = 1;
  const beginnings = new Set(['the']);
  for (const key of groups.keys()) {
    const words = key.split(' ');
    beginnings.add(words[0] as string);
    longest = Math.max(longest, Math.min(LONGEST_NAME, words.length));
  }
  for (const field of article.fields) {
    const taken = new Set<number>();
    for (const mentions of groups.values())
      for (const each of mentions)
        if (each.field === field) for (let at = each.from; at < each.to; at++) taken.add(at);
    for (const sentence of field.sentences) {
      if (!sentence.headlineCase) continue;
      for (let from = sentence.firstToken; from < sentence.lastToken; from++) {
        const word = wordKey(field.tokens, from);
        const space = word.indexOf(' ');
        if (taken.has(from) || !beginnings.has(space < 0 ? word : word.slice(0, space))) continue;
        for (let to = Math.min(sentence.lastToken, from + longest); to > from; to--) {
          const group = groups.get(keyOf(field.tokens, from, to));
          if (group === undefined || taken.has(to - 1)) continue;
          group.push(toFound(field, { from, to, titled: false, doubtful: false }));
          from = to - 1;
          break;
        }
      }
    }
  }
}
