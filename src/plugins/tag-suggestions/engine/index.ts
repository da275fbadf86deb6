export { createTagger, loadTagger } from './tagger';
export { describeReason, FEATURES, MODEL_VERSION } from './rank';
export * from './types';
export { ADAPTED_STORIES, ArchiveLearner } from './learn-archive';
