import { parseArgs } from 'node:util';
import { createTagger, type Tagger } from '../engine';
import { toEntity, toStory } from './articles';
import { BadLine, readFileLines } from './lines';
import { score, type Outcome, type Scores } from './metrics';
import { Progress } from './progress';
import { entityLine, storyLine } from './schemas';

const USAGE = `Usage: npm run --silent evaluate -- --articles FILE [--from DATE] [--entities FILE]

Tells what a newsroom would get: answers each of its published stories as if it were new, then learns the
tags that it has, in date order, and scores the answers.

  --articles FILE   JSONL {id, title, text, date, tags}
  --from DATE       stories before DATE are learned without being answered (default: the first half of them)
  --entities FILE   names the house knows: JSONL {name, kind?, aliases?}

Prints a table, then the same figures as one line of JSON.
`;

/** Suggestions an article that are scored. */
const SCORED = 10;

type Story = ReturnType<typeof toStory>;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      from: { type: 'string' },
      entities: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (values.articles === undefined) throw new BadLine(`--articles is missing\n\n${USAGE}`);
  const stories = await readStories(values.articles);
  const from = values.from ?? stories[Math.floor(stories.length / 2)]?.date ?? '';
  const tagger = createTagger();
  if (values.entities !== undefined) {
    for await (const line of readFileLines(values.entities, entityLine))
      tagger.updateEntity(toEntity(line, line.name));
  }
  const scores = score(answerAndLearn(tagger, stories, from));
  process.stdout.write(`${table(scores, from)}\n${JSON.stringify({ from, ...scores })}\n`);
}

async function readStories(file: string): Promise<Story[]> {
  const stories: Story[] = [];
  for await (const line of readFileLines(file, storyLine))
    if (line.tags.length > 0) stories.push(toStory(line));
  return stories.sort((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0,
  );
}

function answerAndLearn(tagger: Tagger, stories: readonly Story[], from: string): Outcome[] {
  const progress = new Progress(process.stderr);
  const outcomes: Outcome[] = [];
  stories.forEach((story, index) => {
    if ((story.date ?? '') >= from) {
      outcomes.push({ gold: story.tags, suggested: tagger.suggest(story, { limit: SCORED }).suggestions });
    }
    tagger.learn(story);
    progress.show('stories', index + 1);
  });
  progress.done();
  return outcomes;
}

function table(scores: Scores, from: string): string {
  const percent = (share: number) => `${(100 * share).toFixed(1).padStart(6)} %`;
  return [
    `${scores.articles} stories from ${from || 'the first'} on`,
    `first suggestion right    ${percent(scores.precisionAt1)}   P@1`,
    `tags among the first five ${percent(scores.recallAt5)}   R@5`,
    `order of the first five   ${percent(scores.ndcgAt5)}   nDCG@5`,
    `shown at 50 % or more     ${percent(scores.microF1)}   micro-F1`,
    `error of the confidence   ${percent(scores.calibrationError)}   calibration error`,
  ].join('\n');
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`evaluate: ${message}\n`);
  process.exitCode = 1;
});
