export { FEATURES, featuresOf, type FeatureName, type RankedMention, type RankInput } from './features';
export { RankModel, type Weights } from './model';
export { describeReason } from './reasons';
export { START_WEIGHTS } from './weights';
export { MODEL_VERSION } from './version';
