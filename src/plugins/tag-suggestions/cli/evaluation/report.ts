import { KINDS, type Entity, type Kind, type Step } from '../../engine';
import { binsOf, scoresOf, total, type Bin, type Scores } from '../metrics';
import { ablation, type Ablation } from './ablation';
import type { Answers } from './answers';
import { intervals, type Intervals } from './bootstrap';
import { byKind, byPlace, byYear, type PLACES, type TagCounts, type YearScores } from './groups';
import { judge, type Judged } from './judge';
import { worstStories, type WorstStory } from './worst';

/** Scores with their 95 % intervals. */
export interface Scored extends Scores {
  intervals: Intervals;
}

/** All figures of an evaluation; printed as JSON as it stands. Those at the top are of learning live. */
export interface Report extends Scored {
  from: string;
  learnedBefore: number;
  without: readonly Step[];
  frozen: Scored;
  cold: Scored;
  kinds: Partial<Record<Kind, TagCounts>>;
  places: Record<(typeof PLACES)[number], TagCounts>;
  years: YearScores[];
  calibration: Bin[];
  worst: WorstStory[];
  ablation?: Ablation[];
}

interface Evaluated {
  from: string;
  learnedBefore: number;
  entities: readonly Entity[];
  without: readonly Step[];
  answers: Answers;
  /** What is answered without one step more. */
  ablated: readonly { step: Step; answers: Answers['live'] }[];
}

/** Makes the figures out of the answers. */
export function reportOf({ from, learnedBefore, entities, without, answers, ablated }: Evaluated): Report {
  const live = answers.live.map(judge);
  const kinds = byKind(live, entities);
  return {
    from,
    learnedBefore,
    without,
    ...scored(live),
    frozen: scored(answers.frozen.map(judge)),
    cold: scored(answers.cold.map(judge)),
    kinds: Object.fromEntries(
      KINDS.map((kind) => [kind, kinds[kind]] as const).filter(([, { chosen, sure }]) => chosen + sure > 0),
    ),
    places: byPlace(live),
    years: byYear(live),
    calibration: binsOf(total(live.map(({ sums }) => sums))),
    worst: worstStories(live),
    ...(ablated.length > 0
      ? { ablation: ablated.map((one) => ablation(live, one.step, one.answers.map(judge))) }
      : {}),
  };
}

function scored(judged: readonly Judged[]): Scored {
  const sums = judged.map((each) => each.sums);
  return { ...scoresOf(total(sums)), intervals: intervals(sums) };
}
