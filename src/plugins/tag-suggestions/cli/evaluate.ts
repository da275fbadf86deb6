import { basename } from 'node:path';
import { STEPS, type Entity } from '../engine';
import { readEntities } from './entities';
import { answerHouse, answerLive } from './evaluation/answers';
import { count } from './evaluation/columns';
import { readOptions, USAGE, type EvaluateOptions } from './evaluation/options';
import { reportOf, type Report } from './evaluation/report';
import { readHouse, type House } from './evaluation/stories';
import { tables } from './evaluation/tables';
import { Progress } from './progress';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  const house = await readHouse(options.articles, options.from);
  const entities: Entity[] = [];
  if (options.entities !== undefined)
    for await (const entity of readEntities(options.entities)) entities.push(entity);
  const report = evaluate(house, entities, options);
  if (!options.json) process.stdout.write(`${introduction(options, house)}\n\n${tables(report)}\n\n`);
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

function evaluate(house: House, entities: readonly Entity[], { without, ablate }: EvaluateOptions): Report {
  const progress = new Progress(process.stderr);
  try {
    const answers = answerHouse(house, entities, without, progress);
    const steps = ablate ? STEPS.filter((step) => !without.includes(step)) : [];
    const ablated = steps.map((step) => ({
      step,
      answers: answerLive(house, entities, [...without, step], progress),
    }));
    return reportOf({
      from: house.from,
      learnedBefore: house.before.length,
      entities,
      without,
      answers,
      ablated,
    });
  } finally {
    progress.done();
  }
}

function introduction({ articles, without }: EvaluateOptions, house: House): string {
  const last = house.answered.at(-1)?.date;
  return [
    `${basename(articles)}: ${count(house.answered.length)} stories${house.from ? ` from ${house.from}` : ''}${last ? ` to ${last}` : ''} answered, ${count(house.before.length)} before them learned.`,
    ...(house.untagged > 0 ? [`Left out, having no tags: ${count(house.untagged)}.`] : []),
    ...(house.undated > 0
      ? [`Without a date, and taken as older than all others: ${count(house.undated)}.`]
      : []),
    ...(without.length > 0 ? [`Without ${without.join(', ')}.`] : []),
  ].join('\n');
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`evaluate: ${message}\n`);
  process.exitCode = 1;
});
