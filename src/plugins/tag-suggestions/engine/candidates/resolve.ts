import type { ReadArticle, ReadField } from '../article/reading';
import { ENOUGH, SETTLED, weighReadings, type Surroundings } from '../disambiguation';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { wordSet } from '../lexicon/words';
import { fold, type Token } from '../tokens';
import type { Entity } from '../types';
import type { Vocabulary } from '../vocabulary';
import { draftOf, type Draft, type Place } from './draft';
import { NEAR_PLACE } from './surrounding-words';

const MOST_CHOICES = 8;

/** Places whose name may mean the same entities. */
export interface NamedPlaces {
  /** Entity and the alias that it was found by, in the order of the index. */
  readings: { entityId: string; alias: string }[];
  places: Place[];
}

/** One draft for each entity that names in the text mean; of several, the likeliest with the others as choices. */
export function resolve(
  article: ReadArticle,
  groups: readonly NamedPlaces[],
  vocabulary: Vocabulary,
  { uses, share }: Pick<Surroundings, 'uses' | 'share'>,
): Draft[] {
  const certain = new Map<string, Entity>();
  for (const { readings } of groups) {
    const [first] = readings;
    const only = readings.length === 1 && first !== undefined ? vocabulary.get(first.entityId) : undefined;
    if (only !== undefined) certain.set(only.id, only);
  }
  const doubtful = groups.some((group) => group.readings.length > 1);
  const words = new Set<string>();
  if (doubtful) for (const field of article.fields) for (const token of field.tokens) words.add(token.norm);
  const drafts = new Map<string, Draft>();
  // What is certain comes first: a doubtful short form of it only adds to its places.
  const ordered = [...groups].sort((a, b) => Number(a.readings.length > 1) - Number(b.readings.length > 1));
  for (const { readings: found, places } of ordered) {
    const readings = found.flatMap(({ entityId, alias }) => {
      const entity = vocabulary.get(entityId);
      return entity === undefined ? [] : [{ entity, alias }];
    });
    const [place] = places;
    const around: Surroundings = {
      certain,
      words,
      uses,
      share,
      lookUp: (id) => vocabulary.get(id),
      contentWords,
      surface: place === undefined ? '' : place.field.text.slice(place.start, place.end),
      ...(isLocated(places) ? { expectedKind: 'place' as const } : {}),
      determined: places.some(({ field, from }) => isDetermined(field, from)),
    };
    const choices = readings.length > 1 ? weighReadings(readings, around) : [];
    const entity = choices[0]?.entity ?? readings[0]?.entity;
    if (entity === undefined) continue;
    const probability = choices[0]?.probability ?? 1;
    const existing = drafts.get(entity.id);
    if (existing !== undefined) {
      for (const place of places) existing.places.push(place);
      continue;
    }
    const draft = draftOf(entity, places);
    if (choices.length > 0) {
      draft.context = probability;
      if (probability < SETTLED || (choices[0]?.support ?? 0) < ENOUGH) {
        draft.choices = choices.slice(0, MOST_CHOICES);
        draft.reasons.push({ code: 'ambiguous', candidates: choices.length });
      }
      const because = choices[0]?.because ?? [];
      if (because.length > 0) draft.reasons.push({ code: 'context', names: because.slice(0, 3) });
    }
    drafts.set(entity.id, draft);
  }
  return [...drafts.values()];
}

function isLocated(places: readonly Place[]): boolean {
  return places.some(({ field, from }) => NEAR_PLACE.has(field.tokens[from - 1]?.norm ?? ''));
}

const DETERMINERS = wordSet('the a an this that each every next last previous annual latest first');

/** "the next Malabar": an article stands before the name, which goes on to no noun of its own. */
function isDetermined(field: ReadField, from: number): boolean {
  const token = field.tokens[from];
  const next = field.tokens[from + 1];
  const goesOn = next !== undefined && !next.softBreak && !next.hardBreak && isNoun(next);
  return (
    token !== undefined && !token.softBreak && !goesOn && DETERMINERS.has(field.tokens[from - 1]?.norm ?? '')
  );
}

function isNoun(token: Token): boolean {
  return token.hasLetter && !FUNCTION_WORDS.has(token.norm);
}

function contentWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 3 && !FUNCTION_WORDS.has(word));
}
