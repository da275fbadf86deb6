export { createTagger } from './tagger';
export { describeReason } from './rank';
export * from './types';
