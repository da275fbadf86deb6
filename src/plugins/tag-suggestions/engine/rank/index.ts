export { FEATURES, type FeatureName } from './features';
export { type RankedMention, type RankInput } from './input';
export { featuresOf } from './measure';
export { RankModel, type RankExample, type Weights } from './model';
export { describeReason } from './reasons';
export { START_WEIGHTS } from './weights';
export { MODEL_VERSION } from './version';
