import type { ReadArticle } from '../article/reading';
import type { Surroundings } from '../disambiguation';
import type { NewName } from '../newnames';
import { caseEvidence } from '../newnames/evidence';
import type { Vocabulary } from '../vocabulary';
import { coverings, isFirm, surnameWords } from './coverage';
import type { Draft, Place } from './draft';
import { joinNames } from './join';
import { isPlausible } from './plausible';
import { resolve } from './resolve';

export { draftOf, sentenceOf, type Draft, type Place } from './draft';

/** More places of one word than a house would choose by hand: many of them are words of other things. */
const GAZETTEER = 2000;

/** Known entities and new names of an article, each with its places. */
export function namedCandidates(
  article: ReadArticle,
  names: readonly NewName[],
  vocabulary: Vocabulary,
  { uses, share }: Pick<Surroundings, 'uses' | 'share'>,
  locale?: string,
): Draft[] {
  const evidence = caseEvidence(article);
  const covering = coverings(names);
  const firm = coverings(names.filter(isFirm));
  const persons = surnameWords(names);

  const byIds = new Map<string, { ids: string[]; places: Place[] }>();
  for (const field of article.fields) {
    for (const hit of vocabulary.match(field.tokens, locale)) {
      const ids = hit.candidates
        .filter(({ entityId, exactCase }) => {
          const entity = vocabulary.get(entityId);
          return (
            entity !== undefined &&
            isPlausible(field, hit, entity, exactCase, {
              evidence,
              covering,
              firm,
              persons,
              isTrusted: vocabulary.oneWordPlaces <= GAZETTEER || uses(entity) > 0,
            })
          );
        })
        .map(({ entityId }) => entityId);
      if (ids.length === 0) continue;
      const key = [...ids].sort().join('\n');
      const group = byIds.get(key);
      const place = { field, from: hit.firstToken, to: hit.lastToken, start: hit.start, end: hit.end };
      if (group === undefined) byIds.set(key, { ids, places: [place] });
      else group.places.push(place);
    }
  }
  const drafts = resolve(article, [...byIds.values()], vocabulary, { uses, share });
  return joinNames(drafts, names);
}
