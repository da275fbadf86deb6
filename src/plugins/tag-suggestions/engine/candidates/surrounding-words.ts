import { wordSet } from '../lexicon/words';

/** Words after which a name is where something is. */
export const NEAR_PLACE = wordSet(
  'in at near from to around of outside across throughout toward towards reached visited',
);
