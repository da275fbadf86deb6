import type { FeatureName } from './features';

/** What features speak of, in terms that an editor knows. */
export type Ground = 'title' | 'lead' | 'text' | 'stories' | 'profile' | 'name' | 'use';

/** The features of each ground. Those of none (bias, kind, length of the name) are no reason to suggest anything. */
export const GROUNDS: Readonly<Record<Ground, readonly FeatureName[]>> = {
  title: ['title', 'coldTitle', 'newTitle', 'newColdTitle'],
  lead: ['lead', 'listedSalient', 'newLead'],
  text: [
    'named',
    'count',
    'density',
    'spread',
    'early',
    'coldCount',
    'linkRate',
    'listed',
    'listedCount',
    'newCount',
    'newDensity',
    'newSpread',
    'newEarly',
    'newColdCount',
  ],
  stories: [
    'near5',
    'near15',
    'near40',
    'near100',
    'nearRoot',
    'namedNear',
    'trendNear',
    'recent5',
    'recent15',
    'recent40',
    'running5',
    'running15',
    'nearest',
  ],
  profile: ['linear', 'linearShare', 'profile', 'centroidShare'],
  name: ['nameWords', 'nameInTitle'],
  use: ['trendFast', 'trendSlow'],
};
