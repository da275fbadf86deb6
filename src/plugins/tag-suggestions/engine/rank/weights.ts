import type { Weights } from './model';
import file from './weights.json';

/** Weights that every house starts with; `weights.json` says where they come from. */
export const START_WEIGHTS: Weights = file.weights;
