/** Of an entity or a tag that the house has. */
const OF_KNOWN = [
  'bias',
  'cold',
  'named',
  'title',
  'lead',
  'count',
  'density',
  'spread',
  'early',
  'peripheral',
  'coldTitle',
  'coldCount',
  'person',
  'organisation',
  'place',
  'programme',
  'topic',
  'multiword',
  'defined',
  'ambiguous',
  'context',
  'linkRate',
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
  'linear',
  'linearShare',
  'profile',
  'centroidShare',
  'nameWords',
  'nameInTitle',
  'trendFast',
  'trendSlow',
  'seen',
  'rate',
  'recentRate',
  'unseen',
  'listed',
  'listedSalient',
  'listedCount',
] as const;

/** Of a name or a phrase that the house does not have. */
const OF_NEW = [
  'newName',
  'newCold',
  'newTitle',
  'newLead',
  'newCount',
  'newDensity',
  'newSpread',
  'newEarly',
  'newPeripheral',
  'newColdTitle',
  'newColdCount',
  'newPerson',
  'newOrganisation',
  'newPlace',
  'newProgramme',
  'newTopic',
  'newMultiword',
  'newDefined',
  'besideList',
  'besideNames',
  'phrase',
  'phraseCold',
  'phrasePeripheral',
  'phraseStrength',
  'phraseColdStrength',
  'phraseBesideList',
] as const;

/**
 * Names of the features, in the order of the model's weights. What is known and what is new have none in common: one can be
 * fitted without moving the other.
 */
export const FEATURES = [...OF_KNOWN, ...OF_NEW] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Place of each feature in a vector. */
export const AT = Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Readonly<
  Record<FeatureName, number>
>;
