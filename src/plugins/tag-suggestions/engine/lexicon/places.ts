import { wordSet } from './words';

/** Words that the name of a place follows. */
export const WHERE = wordSet(
  `in at near outside across throughout inside within towards toward reached visited toured borders bordering invaded occupied
   liberated northern southern eastern western central nearby suburban downtown upstate district city town village region
   province state county municipality suburb capital island port`,
);
/** Words that places follow, and other things too. */
export const WHENCE = wordSet('from to around of via between leaving through left represented representing');
/** With "on" behind them, a place follows. */
export const ASSAULTS = wordSet(
  'attack attacks raid raids assault march advance strike strikes drive advances',
);
/** Nouns and adjectives that stand behind the name of a place. */
export const OF_PLACE = wordSet(
  `region area district province state legislature government politician police airport suburb county city village town
   river native resident residents parliament assembly municipality suburbs harbour harbor port beach beaches coast
   border peninsula valley based born northern southern eastern western`,
);
