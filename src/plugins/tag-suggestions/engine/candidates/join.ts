import type { ReadField } from '../article/reading';
import type { NewName } from '../newnames';
import type { Draft, Place } from './draft';

/** Gives a known entity the places of the text's own short forms of it, and turns the remaining names into proposals. */
export function joinNames(drafts: Draft[], names: readonly NewName[]): Draft[] {
  const owner = new Map<string, Draft>();
  for (const draft of drafts) for (const place of draft.places) owner.set(spanKey(place), draft);
  const taken = new Map<ReadField, Set<number>>();
  for (const draft of drafts) {
    for (const place of draft.places) {
      let set = taken.get(place.field);
      if (set === undefined) taken.set(place.field, (set = new Set()));
      for (let at = place.from; at < place.to; at++) set.add(at);
    }
  }
  const result = [...drafts];
  for (const name of names) {
    const owners = new Set(
      name.mentions.map((each) => owner.get(spanKey(each))).filter((each) => each !== undefined),
    );
    const [only] = owners;
    const pair = name.acronym;
    if (only !== undefined) {
      if (owners.size === 1) {
        for (const each of name.mentions)
          if (!owner.has(spanKey(each)) && !isTaken(taken, each)) only.places.push(each);
        if (pair !== undefined) only.acronym = pair;
      }
      continue;
    }
    const places = name.mentions.filter((each) => !isInside(taken, each));
    if (places.length === 0) continue;
    result.push({
      key: `name:${name.key}`,
      name: name.name,
      kind: name.kind,
      places,
      aliases: name.aliases,
      choices: [],
      context: 0,
      ...(pair === undefined ? {} : { acronym: pair }),
      keyphrase: 0,
      reasons: [],
    });
  }
  return result;
}

function spanKey(place: Place): string {
  return `${place.field.name}\n${place.start}\n${place.end}`;
}

function isTaken(taken: Map<ReadField, Set<number>>, place: Place): boolean {
  const set = taken.get(place.field);
  for (let at = place.from; at < place.to; at++) if (set?.has(at)) return true;
  return false;
}

/** All of its words belong to known names. */
function isInside(taken: Map<ReadField, Set<number>>, place: Place): boolean {
  const set = taken.get(place.field);
  if (set === undefined) return false;
  for (let at = place.from; at < place.to; at++) if (!set.has(at)) return false;
  return true;
}
