import type { ReadArticle } from '../article/reading';
import type { AcronymPair } from '../types';
import { joinAcronyms } from './acronym-names';
import { caseEvidence } from './evidence';
import { findInHeadlines, findNames } from './find';
import type { FoundName } from './found';
import { addHeadlineMentions, trimTitles } from './headlines';
import { withoutMeasures } from './measures';
import { placesByList } from './neighbours';
import { splitPairs } from './pairs';
import { toName, type NewName } from './shown-name';
import { surnames } from './surnames';

/**
 * Names of an article, whether or not the house knows them: one entry a thing. Later short forms count as
 * mentions of the full name, an acronym and its long form are one, and headlines are read with what the
 * sentences taught.
 */
export function newNames(article: ReadArticle, acronyms: readonly AcronymPair[]): NewName[] {
  const evidence = caseEvidence(article);
  const all = [...findNames(article, evidence), ...findInHeadlines(article, evidence)];
  const found = withoutMeasures(splitPairs(trimTitles(all)));
  const certain = new Set(found.filter((each) => !each.doubtful).map((each) => each.key));
  const groups = new Map<string, FoundName[]>();
  const partOf = surnames(found, evidence);
  for (const each of found) {
    const full = partOf.get(each.key);
    if (each.doubtful && full === undefined && !certain.has(each.key)) continue;
    const key = full ?? each.key;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const pairs = joinAcronyms(article, groups, acronyms);
  addHeadlineMentions(article, groups);
  const names = [...groups].map(([key, mentions]) => toName(key, mentions, pairs.get(key), evidence));
  placesByList(names);
  return names;
}
