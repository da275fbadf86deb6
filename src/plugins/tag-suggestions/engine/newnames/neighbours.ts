import type { ReadField } from '../article/reading';
import { GENERIC_WORDS } from '../lexicon/generic-words';
import { SUBJECTS } from '../lexicon/subjects';
import { singular, type Token } from '../tokens';
import type { FoundName } from './found';
import type { NewName } from './shown-name';

/** What stands between two names of one list, or between a town and its country. */
const BESIDE = /^\s?(?:,\s(?:and\s|or\s)?|\(|(?:and|or|&)\s)\s?$/;

/**
 * Names without a kind of their own take that of the places they are listed with: of "Karsa, Talla and Mirana in
 * the north" the first is a place when the others are. Lists are followed from left to right and back.
 */
export function placesByList(names: NewName[]): void {
  const byField = new Map<ReadField, { found: FoundName; name: NewName }[]>();
  for (const name of names) {
    for (const found of name.mentions) {
      const list = byField.get(found.field);
      if (list === undefined) byField.set(found.field, [{ found, name }]);
      else list.push({ found, name });
    }
  }
  for (const list of byField.values()) {
    list.sort((a, b) => a.found.start - b.found.start);
    for (let at = 1; at < list.length; at++) pass(list[at - 1], list[at]);
    for (let at = list.length - 1; at > 0; at--) pass(list[at], list[at - 1]);
  }
}

type Listed = { found: FoundName; name: NewName };

function pass(from: Listed | undefined, to: Listed | undefined): void {
  if (from === undefined || to === undefined || from.name.kind !== 'place' || to.name.kind === 'place')
    return;
  if (to.name.isSure || to.name.kind !== 'topic' || to.name.acronym !== undefined) return;
  const [left, right] = from.found.start < to.found.start ? [from.found, to.found] : [to.found, from.found];
  const gap = right.start - left.end > 8 ? '' : left.field.text.slice(left.end, right.start);
  if (!BESIDE.test(gap) || isSubject(to.name.key)) return;
  // Of several words only what follows a comma: "Karsa, New Talla".
  if (to.found.to - to.found.from > 1 && (to.found !== right || !/^\s?,\s$/.test(gap))) return;
  if ((left.field.tokens[right.from] as Token).hardBreak) return;
  to.name.kind = 'place';
}

/** "Defence, Energy and Karsa": subjects of ministries stand in lists of places and are none. */
function isSubject(key: string): boolean {
  return key
    .split(' ')
    .some((word) => SUBJECTS.has(word) || GENERIC_WORDS.has(word) || GENERIC_WORDS.has(singular(word)));
}
