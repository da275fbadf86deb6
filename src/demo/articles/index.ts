import type { DemoArticle } from '../types';
import { acquisitionCouncil } from './acquisition-council-october';
import { armyRudraBhairav } from './army-rudra-bhairav';
import { borderRoads } from './border-roads';
import { coastGuardDrill } from './coast-guard-pollution-drill';
import { defenceBudget } from './defence-budget-explained';
import { airDefenceTrial } from './draft-air-defence-trial';
import { manilaDialogue } from './draft-manila-dialogue';
import { indiaRussiaCommission } from './india-russia-commission';
import { malabarExercise } from './malabar-exercise';
import { navySatellite } from './navy-satellite';
import { peacekeeperInterview } from './peacekeeper-interview';
import { quadAnalysis } from './quad-below-the-headlines';
import { sagarBandhu } from './sagar-bandhu-brief';
import { selfRelianceExplained } from './self-reliance-explained';
import { tejasNashikLine } from './tejas-nashik-line';

/** The demonstration stories, oldest first, then the drafts. The people quoted by name in the interview and the drafts are invented. */
export const ARTICLES: readonly DemoArticle[] = [
  selfRelianceExplained,
  coastGuardDrill,
  peacekeeperInterview,
  tejasNashikLine,
  acquisitionCouncil,
  navySatellite,
  armyRudraBhairav,
  malabarExercise,
  quadAnalysis,
  sagarBandhu,
  indiaRussiaCommission,
  borderRoads,
  defenceBudget,
  airDefenceTrial,
  manilaDialogue,
];
