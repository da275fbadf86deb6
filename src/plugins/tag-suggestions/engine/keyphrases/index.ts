export { findKeyphrases, type Keyphrase } from './find';
