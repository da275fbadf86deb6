import {
  createTagger,
  type ArchivedStory,
  type Article,
  type Entity,
  type Step,
  type Suggestion,
} from '../../engine';
import type { Progress } from '../progress';
import type { House } from './stories';

/** A story with what was offered for it, best first. */
export interface Answer {
  story: ArchivedStory;
  suggested: readonly Suggestion[];
}

/** What the tagger answers while it learns every story, after learning stopped at the date, and when it learned nothing. */
export interface Answers {
  live: Answer[];
  frozen: Answer[];
  cold: Answer[];
}

/** Suggestions an article that are scored. */
const SCORED = 10;

/** Answers a house's stories in the three ways. */
export function answerHouse(
  house: House,
  entities: readonly Entity[],
  without: readonly Step[],
  progress: Progress,
): Answers {
  const tagger = createTagger({ vocabulary: entities, without });
  const suggest = (story: ArchivedStory) => ({
    story,
    suggested: tagger.suggest(articleOf(story), { limit: SCORED }).suggestions,
  });
  let done = 0;
  const each =
    <T>(work: (story: ArchivedStory) => T) =>
    (story: ArchivedStory) => {
      progress.show('stories', ++done);
      return work(story);
    };
  const cold = house.answered.map(each(suggest));
  house.before.forEach(each((story) => tagger.learn(story)));
  const frozen = house.answered.map(each(suggest));
  const live = house.answered.map(
    each((story) => {
      const answer = suggest(story);
      tagger.learn(story);
      return answer;
    }),
  );
  return { live, frozen, cold };
}

/** Answers while learning, with steps left out. */
export function answerLive(
  house: House,
  entities: readonly Entity[],
  without: readonly Step[],
  progress: Progress,
): Answer[] {
  const tagger = createTagger({ vocabulary: entities, archive: house.before, without });
  return house.answered.map((story, index) => {
    const { suggestions } = tagger.suggest(articleOf(story), { limit: SCORED });
    tagger.learn(story);
    progress.show(`stories without ${without.join(', ')}`, index + 1);
    return { story, suggested: suggestions };
  });
}

/** The story as a draft: the tagger does not get to see its tags. */
function articleOf({ id, date, locale, fields }: ArchivedStory): Article {
  return { id, fields, ...(date === undefined ? {} : { date }), ...(locale === undefined ? {} : { locale }) };
}
