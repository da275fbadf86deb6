import {
  ADAPTED_STORIES,
  ArchiveLearner,
  createTagger,
  type ArchivedStory,
  type Article,
  type Tagger,
} from './index';

const WORDS = 'harbour reef dock tide crew budget vote survey coast light fish rope'.split(' ');
const TAGS = ['Ports', 'Fishing Rights', 'Coast Watch', 'Tides'];

/** More than the ranking adapts to; each says its own words and has one of the tags. */
const STORIES = Array.from({ length: 2300 }, (_, number): ArchivedStory => {
  const words = Array.from({ length: 8 }, (_each, at) => WORDS[(number * (at + 3) + at) % WORDS.length]);
  const tag = TAGS[number % TAGS.length] as string;
  return {
    id: `${number % 2250}`,
    tags: [tag],
    date: '2026-05-06',
    ...articleOf(`${tag} and ${words.join(' ')}`),
  };
});

function articleOf(text: string): Article {
  return { fields: [{ name: 'text', role: 'body', text }] };
}

/** What the archive says, without what the ranking has adapted of itself. */
function shown(tagger: Tagger) {
  tagger.resetRanking();
  return tagger
    .suggest(articleOf('A survey of the reef and the fish, for Coast Watch'))
    .suggestions.map(({ key, confidence }) => [key, confidence]);
}

describe('an archive that is learned from nothing', () => {
  it('is learned whole and in its order, though the ranking adapts to the latest stories only', () => {
    const one = createTagger({ archive: STORIES });
    const other = createTagger();
    for (const story of STORIES) other.learn(story);
    expect(one.size()).toEqual(other.size());
    expect(one.size().stories).toBe(2250);
    expect(shown(one)).toEqual(shown(other));
  });

  it('may be shorter than that, or empty', () => {
    const short = STORIES.slice(0, 30);
    const other = createTagger();
    for (const story of short) other.learn(story);
    expect(shown(createTagger({ archive: short }))).toEqual(shown(other));
    expect(createTagger({ archive: [] }).size().stories).toBe(0);
  });
});

it('holds back as many stories as the ranking adapts to, and gives all in their order', () => {
  const given: string[] = [];
  const learner = new ArchiveLearner({
    learn: ({ id }, { adapt = true } = {}) => given.push(adapt ? `${id} adapted` : id),
  });
  for (const story of STORIES) learner.add(story);
  expect(given).toEqual(STORIES.slice(0, STORIES.length - ADAPTED_STORIES).map(({ id }) => id));
  learner.end();
  expect(given.slice(-1)).toEqual([`${STORIES[STORIES.length - 1]?.id} adapted`]);
  expect(given.map((each) => each.split(' ')[0])).toEqual(STORIES.map(({ id }) => id));
});
