import type { ReadField } from '../article/reading';
import type { FoundName, NewName } from '../newnames';

/** Token -> the name that it is a part of, by field. */
export type Coverage = ReadonlyMap<ReadField, ReadonlyMap<number, FoundName>>;

/** Words of names that are a person's (true) or built like one (false). */
export function surnameWords(names: readonly NewName[]): Map<string, boolean> {
  const words = new Map<string, boolean>();
  for (const { kind, key } of names) {
    const parts = key.split(' ');
    if (kind === 'person' || (kind === 'topic' && parts.length === 2))
      for (const part of parts) words.set(part, kind === 'person' || words.get(part) === true);
  }
  return words;
}

/** Which tokens the names of an article take up. */
export function coverings(names: readonly NewName[]): Coverage {
  const result = new Map<ReadField, Map<number, FoundName>>();
  for (const name of names) {
    for (const each of name.mentions) {
      let map = result.get(each.field);
      if (map === undefined) result.set(each.field, (map = new Map()));
      for (let at = each.from; at < each.to; at++) map.set(at, each);
    }
  }
  return result;
}

/** A name that the text defines, or repeats and whose words tell what it is of: its words are no names of their own. */
export function isFirm({ acronym, kind, mentions }: NewName): boolean {
  return acronym !== undefined || (mentions.length > 1 && kind !== 'person' && kind !== 'topic');
}
