import type { ReadField, ReadSentence } from '../article/reading';
import type { Choice } from '../disambiguation';
import type { AcronymPair, Entity, Kind, Reason } from '../types';

/** A place of a candidate: token indices of a field (`to` exclusive) and UTF-16 offsets. */
export interface Place {
  field: ReadField;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Something that might be suggested, before it is ranked. */
export interface Draft {
  key: string;
  name: string;
  kind: Kind;
  entity?: Entity;
  places: Place[];
  aliases: string[];
  choices: Choice[];
  /** Support from context, 0 to 1, when its name could mean several things. */
  context: number;
  acronym?: AcronymPair;
  /** Strength of a keyphrase, above 0; 1 is a phrase as likely a tag as not. 0 for names. */
  keyphrase: number;
  reasons: Reason[];
}

/** A draft for a known entity. */
export function draftOf(entity: Entity, places: Place[]): Draft {
  return {
    key: `entity:${entity.id}`,
    name: entity.name,
    kind: entity.kind ?? 'topic',
    entity,
    places,
    aliases: [],
    choices: [],
    context: 0,
    keyphrase: 0,
    reasons: [],
  };
}

/** The sentence that a place stands in. */
export function sentenceOf(place: Place): ReadSentence | undefined {
  const { sentences } = place.field;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as ReadSentence;
    if (place.from < sentence.firstToken) high = middle - 1;
    else if (place.from >= sentence.lastToken) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
