import {
  createTagger,
  type Entity,
  type Suggestion,
  type Tagger,
} from '../../plugins/tag-suggestions/engine';
import { plainText } from '../blocks';
import type { DemoArticle, DemoEntity } from '../types';

/** One publication of a demonstration story, with what the tagger would have offered for it. */
export interface PastPublication {
  article: DemoArticle;
  /** Days before now, from `HISTORY_DAYS` down to 1. */
  daysAgo: number;
  /** Best first. Entities are identified by their name. */
  suggestions: Suggestion[];
}

/** Ten weeks. */
export const HISTORY_DAYS = 70;
/** As stories grow: the alert, the first version, the whole story. Share of the body that each has. */
const VERSIONS = [0, 0.5, 1] as const;
/** Some stories have begun before the next version of an earlier one is out. */
const VERSION_LATER = 5;
const OFFERED = 30;

/**
 * The past of a house that published these stories, each as an alert, then longer, then whole: the tagger answers every
 * version before it learns it, so that it gets better with the weeks. Deterministic; English only.
 */
export function pastPublications(
  articles: readonly DemoArticle[],
  entities: readonly DemoEntity[],
): PastPublication[] {
  const tagger = createTagger({ vocabulary: vocabularyOf(entities) });
  const stories = VERSIONS.flatMap((share, version) =>
    articles.map((article, index) => ({ article, share, turn: index * 2 + version * VERSION_LATER })),
  ).sort((a, b) => a.turn - b.turn);
  return stories.map(({ article, share }, index) => ({
    article,
    daysAgo: HISTORY_DAYS - Math.floor((index * (HISTORY_DAYS - 1)) / (stories.length - 1)),
    suggestions: answerThenLearn(tagger, article, share),
  }));
}

function answerThenLearn(tagger: Tagger, article: DemoArticle, share: number): Suggestion[] {
  const { slug: id, headline, standfirst, body, date, tags } = article;
  const story = {
    id,
    date,
    locale: 'en',
    tags,
    fields: [
      { name: 'headline', role: 'title' as const, text: headline },
      { name: 'standfirst', role: 'lead' as const, text: standfirst },
      { name: 'body', role: 'body' as const, text: plainText(body.slice(0, Math.ceil(body.length * share))) },
    ],
  };
  // Its own earlier version would give the tags away.
  tagger.unlearn(id);
  const { suggestions } = tagger.suggest(story, { limit: OFFERED });
  tagger.learn(story);
  return suggestions;
}

/** The house's entities by name; one that was merged into another is a name of that one. */
function vocabularyOf(entities: readonly DemoEntity[]): Entity[] {
  const merged = entities.filter(({ mergedInto }) => mergedInto !== undefined);
  return entities
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map(({ name, kind, aliases = [], suggest, broader, description }) => ({
      id: name,
      name,
      kind,
      description,
      ...(suggest === undefined ? {} : { suggest }),
      ...(broader ? { broader } : {}),
      aliases: [
        ...aliases,
        ...merged
          .filter((one) => one.mergedInto === name)
          .flatMap((one) => [one.name, ...(one.aliases ?? [])]),
      ],
    }));
}
