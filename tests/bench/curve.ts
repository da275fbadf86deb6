import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTagger } from '../../src/plugins/tag-suggestions/engine';
import type { Entity, Tagger } from '../../src/plugins/tag-suggestions/engine/types';
import { ROOT } from '../helpers/paths';
import { drawCurve, type Point } from './curve-chart';
import { vocabulary } from './generate';
import { drafts, learn } from './houses';
import { label } from './indexes';
import { type Benchmark, type Figure, processorNote, quantile, spread } from './measure';

const NAMES = [1_000, 10_000, 100_000, 1_000_000];
const MOST_STORIES = Number(process.env.BENCH_STORIES ?? 100_000);
const STORIES = [1_000, 3_000, 10_000, 30_000, 100_000].filter((stories) => stories <= MOST_STORIES);

/** `BENCH_KEEP=1` keeps chart and figures beside the benchmarks, else they go to the folder for test output. */
const FOLDER = process.env.BENCH_KEEP === '1' ? __dirname : path.join(ROOT, 'tests/output');

/**
 * One tagger goes through all sizes, its vocabulary growing and shrinking in place between the archives: that it may is what
 * is measured too.
 */
export const curve: Benchmark = {
  name: 'curve',
  about: 'all suggestions for 1,150 words: 1,000 to 1,000,000 names, 1,000 to 100,000 stories',
  run() {
    const tagger = createTagger({ vocabulary: vocabulary(NAMES[0]!) });
    const points: Point[] = [];
    const learning: Figure[] = [];
    let names = NAMES[0]!;
    let learned = 0;
    for (const stories of STORIES) {
      const times = learn(tagger, learned, stories);
      learned = stories;
      learning.push({
        what: `learn a story, ${label(names)} names, ${label(stories)} stories`,
        value: quantile(times.wall.slice(-500), 0.5),
        unit: 'ms',
        note: processorNote({ wall: [], cpu: times.cpu.slice(-500) }),
      });
      // From the size that the vocabulary has: small to large, then large to small.
      for (const next of names === NAMES[0] ? NAMES : [...NAMES].reverse()) {
        resize(tagger, names, next);
        names = next;
        points.push({ names, stories, ...measure(tagger, stories) });
      }
    }
    points.sort((a, b) => a.stories - b.stories || a.names - b.names);
    keep(points);
    return [...points.flatMap(figures), ...learning];
  },
};

function measure(tagger: Tagger, stories: number): Pick<Point, 'cpu' | 'p50' | 'p99'> {
  const texts = drafts(stories);
  const { wall, cpu } = spread((run) => tagger.suggest(texts[run % texts.length]!), 1500, 200);
  return { cpu: quantile(cpu, 0.5), p50: quantile(wall, 0.5), p99: quantile(wall, 0.99) };
}

/** Adds or removes the entities between two sizes of the vocabulary. */
function resize(tagger: Tagger, from: number, to: number): void {
  const change =
    from < to
      ? (entity: Entity) => tagger.updateEntity(entity)
      : (entity: Entity) => tagger.removeEntity(entity.id);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  let made = 0;
  for (const entity of vocabulary(high)) {
    if (made >= low) change(entity);
    made += 1 + (entity.aliases?.length ?? 0);
  }
}

function figures({ names, stories, cpu, p50, p99 }: Point): Figure[] {
  const where = `${label(names)} names, ${label(stories)} stories`;
  return [
    {
      what: where,
      value: p50,
      unit: 'ms/article',
      note: `p99 ${p99.toFixed(1)}, ${cpu.toFixed(2)} ms of processor time`,
    },
  ];
}

function keep(points: readonly Point[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'curve.json'), `${JSON.stringify(points, null, 2)}\n`);
  writeFileSync(path.join(FOLDER, 'curve.svg'), drawCurve(points));
  console.log(`  chart and figures: ${path.relative(ROOT, FOLDER)}/curve.svg, curve.json`);
}
