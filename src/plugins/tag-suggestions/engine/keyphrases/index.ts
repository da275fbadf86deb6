export { findKeyphrases, type Keyphrase } from './find';
export { withPhrases } from './drafts';
