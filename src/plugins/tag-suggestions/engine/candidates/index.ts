import type { ReadArticle, ReadField } from '../article/reading';
import type { Surroundings } from '../disambiguation';
import type { NameMatch } from '../names';
import type { NewName } from '../newnames';
import { caseEvidence } from '../newnames/evidence';
import type { Vocabulary } from '../vocabulary';
import { coverings, isFirm, surnameWords } from './coverage';
import type { Draft, Place } from './draft';
import { joinNames } from './join';
import { isPlausible } from './plausible';
import { placedWords } from './placed';
import { resolve, type NamedPlaces } from './resolve';

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

  const hits = new Map(article.fields.map((field) => [field, vocabulary.match(field.tokens, locale)]));
  const isGazetteer = vocabulary.oneWordPlaces > GAZETTEER;
  const placed = isGazetteer
    ? placedWords(placeHits(hits, vocabulary), names, { covering, persons })
    : new Set<string>();

  const byIds = new Map<string, NamedPlaces>();
  for (const [field, matches] of hits) {
    for (const hit of matches) {
      const readings = hit.candidates.filter(({ entityId, alias, exactCase }) => {
        const entity = vocabulary.get(entityId);
        if (entity === undefined) return false;
        const isTrusted = !isGazetteer || uses(entity) > 0;
        const signs = { evidence, covering, firm, persons, placed, isTrusted };
        return isPlausible(field, hit, { entity, alias, exactCase }, signs);
      });
      if (readings.length === 0) continue;
      const key = readings
        .map(({ entityId }) => entityId)
        .sort()
        .join('\n');
      const group = byIds.get(key);
      const place: Place = { field, from: hit.firstToken, to: hit.lastToken, start: hit.start, end: hit.end };
      if (group === undefined) byIds.set(key, { readings, places: [place] });
      else group.places.push(place);
    }
  }
  const drafts = resolve(article, [...byIds.values()], vocabulary, { uses, share });
  return joinNames(drafts, names);
}

function placeHits(
  hits: ReadonlyMap<ReadField, readonly NameMatch[]>,
  vocabulary: Vocabulary,
): Map<ReadField, NameMatch[]> {
  const isPlace = (hit: NameMatch) =>
    hit.candidates.some(({ entityId }) => vocabulary.get(entityId)?.kind === 'place');
  return new Map([...hits].map(([field, matches]) => [field, matches.filter(isPlace)]));
}
