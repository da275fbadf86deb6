import { parseArgs } from 'node:util';
import { FEATURES, START_WEIGHTS, type FeatureName } from '../engine/rank';
import { HouseTagger } from '../engine/tagger';
import { toStory } from './articles';
import { readFileLines } from './lines';
import { fitWeights, type Example } from './logistic';
import { storyLine } from './schemas';

/**
 * Fits the ranker's starting weights on tagged, dated stories: `tsx fit.ts [--before DATE] FILE...`. Prints a
 * JSON object of weights. Each file is one house; its stories are learned in date order, and every story's
 * candidates are examples before it is learned. New names keep the weights set by hand: editors of the
 * files at hand tag subjects, and a model fitted to them would hide names from a desk that tags names.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { before: { type: 'string' } },
    allowPositionals: true,
  });
  const known: Example[] = [];
  const fresh: Float64Array[] = [];
  for (const file of positionals) {
    const houses = await examplesOf(file, values.before);
    known.push(...houses.known);
    fresh.push(...houses.fresh);
  }
  const fitted = fitWeights(known, START_WEIGHTS, HELD);
  process.stdout.write(`${JSON.stringify(keepNewNames(fitted, fresh), null, 2)}\n`);
}

/** Weights of what only new names and cold starts have. */
const HELD: ReadonlySet<FeatureName> = new Set([
  'cold',
  'newName',
  'keyphrase',
  'phraseStrength',
  'coldPhrase',
  'coldName',
  'coldTitle',
  'coldCount',
  'newTitle',
  'newCount',
  'known',
  'listed',
  'listedSalient',
  'listedCount',
  'besideList',
  'phraseBesideList',
]);

/** Stories that a house learns before its examples count. */
const WARM_UP = 30;

async function examplesOf(file: string, before: string | undefined) {
  const stories = [];
  for await (const line of readFileLines(file, storyLine)) {
    if (line.tags.length > 0 && (before === undefined || (line.date ?? '') < before))
      stories.push(toStory(line));
  }
  stories.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const tagger = new HouseTagger();
  const known: Example[] = [];
  const fresh: Float64Array[] = [];
  stories.forEach((story, index) => {
    const examples = tagger.examples(story);
    for (const { features, chosen, known: isKnown } of examples) {
      if (isKnown && index >= WARM_UP) known.push({ features, chosen, weight: 1 / stories.length });
      else if (!isKnown) fresh.push(features);
    }
    tagger.learn(story);
  });
  return { known, fresh };
}

/** Shifts the weights of new names and phrases so that their confidence stays on average what it was. */
function keepNewNames(
  weights: Record<FeatureName, number>,
  fresh: readonly Float64Array[],
): Record<FeatureName, number> {
  const result = { ...weights };
  for (const name of ['newName', 'keyphrase'] as const) {
    const own = fresh.filter((features) => features[FEATURES.indexOf(name)] === 1);
    const total = own.reduce(
      (sum, features) => sum + logit(features, START_WEIGHTS) - logit(features, weights),
      0,
    );
    if (own.length > 0) result[name] = round(result[name] + total / own.length);
  }
  return result;
}

function logit(features: Float64Array, weights: Readonly<Record<FeatureName, number>>): number {
  return FEATURES.reduce((sum, name, index) => sum + weights[name] * (features[index] as number), 0);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

void main();
