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

/** One draft for each entity that names in the text mean; of several, the likeliest with the others as choices. */
export function resolve(
  article: ReadArticle,
  groups: readonly { ids: string[]; places: Place[] }[],
  vocabulary: Vocabulary,
  { uses, share }: Pick<Surroundings, 'uses' | 'share'>,
): Draft[] {
  const certain = new Map<string, Entity>();
  for (const { ids } of groups) {
    const only = ids.length === 1 ? vocabulary.get(ids[0] as string) : undefined;
    if (only !== undefined) certain.set(only.id, only);
  }
  const doubtful = groups.some((group) => group.ids.length > 1);
  const words = new Set<string>();
  if (doubtful) for (const field of article.fields) for (const token of field.tokens) words.add(token.norm);
  const drafts = new Map<string, Draft>();
  for (const { ids, places } of groups) {
    const entities = ids.map((id) => vocabulary.get(id)).filter((each): each is Entity => each !== undefined);
    const around: Surroundings = {
      certain,
      words,
      uses,
      share,
      lookUp: (id) => vocabulary.get(id),
      contentWords,
      ...(isLocated(places) ? { expectedKind: 'place' as const } : {}),
      determined: places.some(({ field, from }) => isDetermined(field, from)),
    };
    const choices = entities.length > 1 ? weighReadings(entities, around) : [];
    const entity = choices[0]?.entity ?? entities[0];
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
