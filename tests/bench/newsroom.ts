import type { ArchivedStory, Article } from '../../src/plugins/tag-suggestions/engine/types';
import { capital, FUNCTION_WORDS, pick, proper, type Random, seeded, vocabulary, word } from './generate';

/**
 * A made-up newsroom whose stories are to an index what real ones are: words by Zipf's law (the n-th commonest comes 1/n as
 * often), pairs that belong together, topics with words of their own, names that come back and names said once. Story n
 * is always the same story.
 */
const WORDS = 50_000;
const TOPICS = 200;
const TAGS_A_TOPIC = 10;
const WORDS_A_TOPIC = 300;
const WORDS_A_TAG = 20;
/** Stories a day, from 1 January 2016 on: 100,000 in ten years. */
const PACE = 27;
const FIRST_DAY = Date.UTC(2016, 0, 1);

interface Tag {
  name: string;
  words: readonly string[];
}

interface Topic {
  words: readonly string[];
  tags: readonly Tag[];
}

const LEXICON = (() => {
  const random = seeded(11);
  const words = new Set<string>();
  // Common words are short, rare ones long.
  while (words.size < WORDS)
    words.add(word(random, 1 + Math.floor((words.size / WORDS) ** 0.3 * 3 + random())));
  return [...words];
})();

const TOPIC_LIST: readonly Topic[] = Array.from({ length: TOPICS }, (_, number) => {
  const random = seeded(1000 + number);
  // Not the very commonest words: those belong to no topic.
  const own = (count: number) =>
    Array.from({ length: count }, () => LEXICON[500 + zipf(random, WORDS - 500)] as string);
  const tags = Array.from({ length: TAGS_A_TOPIC }, () => {
    const words = own(WORDS_A_TAG);
    return { name: `${capital(words[0] as string)} ${words[1]}`, words };
  });
  return { words: own(WORDS_A_TOPIC), tags };
});

/** Names that stories mention, the commonest first; every vocabulary of `vocabulary(count)` has them all. */
const NAMES = [...vocabulary(1000)].map((entity) => entity.name);

/** Story `number` of the newsroom, of 450 to 1,150 words, with two to four tags. */
export function story(number: number): ArchivedStory {
  const random = seeded(50_000_000 + number);
  const tags = tagsOf(random);
  return {
    id: `story-${number}`,
    ...article(random, 450 + Math.floor(random() * 700), tags, number),
    tags: tags.map(({ tag }) => tag.name),
  };
}

/** An article of 1,150 words that comes after story `after`; `number` tells drafts apart. */
export function draft(number: number, after: number): Article {
  const random = seeded(90_000_000 + number);
  return article(random, 1150, tagsOf(random), after);
}

/** Tags of one topic, now and then one of another; in each topic the first tags are the commonest. */
function tagsOf(random: Random): { topic: Topic; tag: Tag }[] {
  const count = 2 + Math.floor(random() * 3);
  const main = TOPIC_LIST[zipf(random, TOPICS)] as Topic;
  const chosen = new Map<Tag, Topic>();
  while (chosen.size < count) {
    const topic = random() < 0.2 ? (TOPIC_LIST[zipf(random, TOPICS)] as Topic) : main;
    chosen.set(topic.tags[zipf(random, TAGS_A_TOPIC)] as Tag, topic);
  }
  return [...chosen].map(([tag, topic]) => ({ tag, topic }));
}

function article(random: Random, words: number, tags: readonly { topic: Topic; tag: Tag }[], number: number) {
  const title = Array.from({ length: 8 }, () => contentWord(random, tags)).join(' ');
  return {
    date: new Date(FIRST_DAY + (number / PACE) * 86_400_000).toISOString().slice(0, 10),
    fields: [
      { name: 'title', role: 'title' as const, text: capital(title) },
      { name: 'text', role: 'body' as const, text: running(random, words, tags) },
    ],
  };
}

/** Sentences of some 22 words, paragraphs of some five. */
function running(random: Random, words: number, tags: readonly { topic: Topic; tag: Tag }[]): string {
  const out: string[] = [];
  let start = true;
  for (let count = 0; count < words;) {
    let next = nextWords(random, tags);
    count += next.split(' ').length;
    if (start) next = capital(next);
    start = random() < 0.045;
    out.push(next + (start ? (random() < 0.2 ? '.\n' : '.') : random() < 0.06 ? ',' : ''));
  }
  return `${out.join(' ')}.`;
}

function nextWords(random: Random, tags: readonly { topic: Topic; tag: Tag }[]): string {
  const dice = random();
  if (dice < 0.028) return NAMES[zipf(random, NAMES.length)] as string;
  if (dice < 0.033) return `${proper(random)} ${proper(random)}`;
  if (dice < 0.045) return String(Math.floor(random() * 3000));
  if (dice < 0.45) return pick(random, FUNCTION_WORDS);
  const first = contentWord(random, tags);
  // One word in four brings the word that it goes with.
  return random() < 0.25 ? `${first} ${partner(first)}` : first;
}

function contentWord(random: Random, tags: readonly { topic: Topic; tag: Tag }[]): string {
  const dice = random();
  const { topic, tag } = tags[Math.floor(random() * tags.length)] as { topic: Topic; tag: Tag };
  if (dice < 0.12) return tag.words[zipf(random, WORDS_A_TAG)] as string;
  if (dice < 0.4) return topic.words[zipf(random, WORDS_A_TOPIC)] as string;
  return LEXICON[zipf(random, WORDS)] as string;
}

/** The word that always goes with this one. */
function partner(first: string): string {
  let mixed = 17;
  for (let index = 0; index < first.length; index++) mixed = Math.imul(mixed, 31) + first.charCodeAt(index);
  return LEXICON[(mixed >>> 0) % WORDS] as string;
}

/** A rank below `count`, by Zipf's law. */
function zipf(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1))) - 1);
}
