import type { Token } from '../tokens';
import type { CaseEvidence } from './evidence';
import type { FoundName } from './found';
import { keyOf } from './keys';
import { guessKind } from './kinds';
import { looksPersonal } from './personal';

/** Keys of short forms -> key of the one full personal name in this text that they can stand for. */
export function surnames(found: readonly FoundName[], evidence: CaseEvidence): Map<string, string> {
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
  return guessKind(evidence, words, [{ ...found.cues, before: '', noun: false }]).kind === 'person';
}
