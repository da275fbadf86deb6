import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  FEATURES,
  RankModel,
  START_WEIGHTS,
  type FeatureName,
  type RankExample,
  type Weights,
} from '../engine/rank';
import { AT } from '../engine/rank/features';
import { HouseTagger } from '../engine/tagger';
import { toStory } from './articles';
import { readFileLines } from './lines';
import { fitWeights, type WeighedExample } from './logistic';
import { storyLine } from './schemas';

/**
 * Fits the ranker's starting weights on tagged, dated stories: `tsx fit.ts [--before FILE=DATE] FILE...` prints `weights.json`.
 * Each file is one house; its stories are learned in date order, and every story's candidates are examples before it is learned.
 * All houses weigh the same, however many stories they have. Weights in `HELD` stay as they are: of what these houses do not
 * show. The same files give the same weights, whatever the weights were before.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { before: { type: 'string', multiple: true, default: [] } },
    allowPositionals: true,
  });
  const before = new Map(values.before.map((each) => each.split('=') as [string, string]));
  const houses = await Promise.all(
    positionals.map((file) => readHouse(file, before.get(path.basename(file)))),
  );
  let weights: Weights = Object.fromEntries(
    FEATURES.map((name) => [name, HELD.has(name) ? START_WEIGHTS[name] : 0]),
  ) as Weights;
  // Trends depend on the confidences of the model that is fitted: a few rounds settle them.
  for (let round = 0; round < ROUNDS; round++) {
    const current = weights;
    const examples = houses.flatMap(({ stories }) => examplesOf(stories, current));
    weights = fitWeights(examples, weights, HELD);
  }
  const provenance = {
    by: 'src/plugins/tag-suggestions/cli/fit.ts',
    houses: houses.map(({ stories, ...house }) => ({ ...house, stories: stories.length })),
    setByHand: [...HELD],
  };
  process.stdout.write(`${JSON.stringify({ provenance, weights }, null, 2)}\n`);
}

/** What only new names, listed entities and cold starts have: the houses at hand tag subjects and list nothing. */
const HELD: ReadonlySet<FeatureName> = new Set(
  FEATURES.filter(
    (name) =>
      /^(new|listed|cold|phrase|beside)/.test(name) ||
      [
        'peripheral',
        'topic',
        'person',
        'organisation',
        'place',
        'programme',
        'ambiguous',
        'context',
      ].includes(name),
  ),
);

const ROUNDS = 3;
/** Stories that a house learns before its examples count. */
const WARM_UP = 30;
/** Every house counts as if it had so many stories. */
const STORIES = 1000;

type Story = ReturnType<typeof toStory>;

async function readHouse(file: string, before: string | undefined) {
  const stories: Story[] = [];
  for await (const line of readFileLines(file, storyLine)) {
    if (line.tags.length > 0 && (before === undefined || (line.date ?? '') < before))
      stories.push(toStory(line));
  }
  stories.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const sha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  return { file: path.basename(file), sha256, ...(before ? { before } : {}), stories };
}

/** A model that stays as it is and keeps the lessons. */
class FixedModel extends RankModel {
  lessons: readonly RankExample[] = [];

  override learn(lessons: readonly RankExample[]): void {
    this.lessons = lessons;
  }
}

function examplesOf(stories: readonly Story[], weights: Weights): WeighedExample[] {
  const model = new FixedModel(weights);
  const tagger = new HouseTagger(model);
  const weight = STORIES / stories.length;
  const examples: WeighedExample[] = [];
  stories.forEach((story, index) => {
    tagger.learn(story);
    if (index < WARM_UP) return;
    for (const { features, chosen } of model.lessons)
      if (features[AT.bias] === 1) examples.push({ features, chosen, weight });
  });
  return examples;
}

void main();
