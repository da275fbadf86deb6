import { once } from 'node:events';
import { ArchiveLearner, createTagger, type Tagger } from '../engine';
import { Answered } from './answered';
import { toAnswer, toArticle, toStory } from './articles';
import { readEntities } from './entities';
import { BadLine, readFileLines, readLines } from './lines';
import { readOptions, USAGE, type Options } from './options';
import { Progress } from './progress';
import { inputLine, storyLine } from './schemas';

async function run(options: Options): Promise<void> {
  const progress = new Progress(process.stderr);
  try {
    const tagger = createTagger();
    if (options.entities !== undefined) await loadEntities(tagger, options.entities, progress);
    if (options.archive !== undefined) await loadArchive(tagger, options.archive, progress);
    await answerAll(tagger, options.limit, progress);
  } finally {
    progress.done();
  }
}

async function loadEntities(tagger: Tagger, file: string, progress: Progress): Promise<void> {
  let count = 0;
  for await (const entity of readEntities(file)) {
    tagger.updateEntity(entity);
    progress.show('names', ++count);
  }
}

async function loadArchive(tagger: Tagger, file: string, progress: Progress): Promise<void> {
  const learner = new ArchiveLearner(tagger);
  let count = 0;
  for await (const line of readFileLines(file, storyLine)) {
    learner.add(toStory(line));
    progress.show('stories', ++count);
  }
  learner.end();
}

async function answerAll(tagger: Tagger, limit: number, progress: Progress): Promise<void> {
  const answered = new Answered();
  let count = 0;
  for await (const { value: line, where } of readLines(process.stdin, 'stdin', inputLine)) {
    if ('lesson' in line) {
      const { id, tags } = line.lesson;
      const article = answered.take(String(id));
      if (article === undefined)
        throw new BadLine(
          `${where}: lesson for article ${JSON.stringify(id)}, which is not among those answered last`,
        );
      tagger.learn({ ...article, id: String(id), tags });
      continue;
    }
    const article = toArticle(line.article);
    await write(`${toAnswer(line.article.id, tagger.suggest(article, { limit }))}\n`);
    answered.add(String(line.article.id), article);
    progress.show('articles', ++count);
  }
}

/** Writes to stdout and waits while the reader is slower. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function main(): void {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  // A reader that has seen enough (`| head`) closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  run(options).catch((error: unknown) => {
    const expected = error instanceof BadLine || (error as NodeJS.ErrnoException).code !== undefined;
    const message =
      error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
    process.stderr.write(`suggest: ${message}\n`);
    process.exitCode = 1;
    process.stdin.destroy();
  });
}

main();
