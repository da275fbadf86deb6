import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { ensureServerBuild } from '../../src/commands/steps/build';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { ROOT } from '../helpers/paths';
import { eventually, paragraphs } from '../helpers/tagging';
import { articles, vocabulary } from './generate';
import { quantile, type Benchmark, type Figure } from './measure';

const ENTITIES = Number(process.env.BENCH_ENTITIES) || 20_000;
const SECONDS = 20;
const PER_SECOND = 20;
const UID = 'api::article.article';

/** Editors at work: requests at a steady rate, whether or not earlier ones were answered. A thread of its own. */
const EDITORS = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { origin, token, bodies, count, every } = workerData;
  const send = async (body) => {
    const began = performance.now();
    const response = await fetch(origin + '/tag-suggestions/suggest', {
      method: 'POST', body, headers: { 'content-type': 'application/json', authorization: 'Bearer ' + token } });
    await response.arrayBuffer();
    return { status: response.status, ms: performance.now() - began };
  };
  const sent = [];
  const timer = setInterval(() => {
    sent.push(send(bodies[sent.length % bodies.length]));
    if (sent.length < count) return;
    clearInterval(timer);
    Promise.all(sent).then((answers) => parentPort.postMessage(answers));
  }, every);`;

/** How long the server's event loop is held up while editors are served, and how long they wait. */
export const server: Benchmark = {
  name: 'server',
  about: `a whole Strapi with ${ENTITIES} entities, ${PER_SECOND} suggestions a second for ${SECONDS} s, articles of 1,150 words`,
  async run() {
    ensureServerBuild(ROOT);
    const newsroom = await bootNewsroom();
    try {
      await fill(newsroom);
      const { token } = await newsroom.createAdmin();
      const idle = await loopDelay(() => new Promise((resolve) => setTimeout(resolve, 5_000)));
      const loading = await reload(newsroom);
      await editors(newsroom.origin, token, 2);
      let answers: Answer[] = [];
      const busy = await loopDelay(async () => {
        answers = await editors(newsroom.origin, token, SECONDS);
      });
      const times = answers.map(({ ms }) => ms);
      const failed = answers.filter(({ status }) => status !== 200).length;
      return [
        figure('event-loop delay p99, idle', idle.p99),
        figure('vocabulary loaded in', loading.ms),
        figure('event-loop delay p99, loading', loading.delay.p99),
        figure('near-duplicates of a name p50', await duplicates(newsroom)),
        figure('event-loop delay p50, busy', busy.p50),
        figure('event-loop delay p99, busy', busy.p99),
        figure('event-loop delay longest, busy', busy.longest),
        figure('answer p50', quantile(times, 0.5)),
        figure('answer p99', quantile(times, 0.99)),
        { what: 'answers other than 200', value: failed, unit: `of ${answers.length}` },
      ];
    } finally {
      await newsroom.stop();
    }
  },
};

interface Answer {
  status: number;
  ms: number;
}

function figure(what: string, value: number): Figure {
  return { what, value, unit: 'ms' };
}

async function fill(newsroom: Newsroom): Promise<void> {
  const { config } = newsroom.strapi.plugin('tag-suggestions').service('state') as {
    config: { rateLimit: object };
  };
  config.rateLimit = { requests: 1_000_000, perSeconds: 60 };
  const entities = newsroom.strapi.db.query('api::entity.entity');
  const batch: object[] = [];
  let made = 0;
  // It counts names and aliases, of which an entity has several.
  for (const { name, kind } of vocabulary(ENTITIES * 4)) {
    if (made++ === ENTITIES) break;
    batch.push({ name, kind, suggest: true, state: 'active' });
    if (batch.length === 200) await entities.createMany({ data: batch.splice(0) });
  }
  if (batch.length > 0) await entities.createMany({ data: batch });
  const tagger = taggerOf(newsroom);
  await eventually(() => tagger.vocabularyState === 'ready', 300_000);
  await eventually(async () => (await tagger.ask('size', {})).entities >= ENTITIES, 300_000);
}

interface TaggerService {
  vocabularyState: string;
  workerThread: Worker;
  ask(name: 'size', question: object): Promise<{ entities: number }>;
  ask(name: 'similar', question: object): Promise<unknown[]>;
}

function taggerOf(newsroom: Newsroom): TaggerService {
  return newsroom.strapi.plugin('tag-suggestions').service('tagger') as unknown as TaggerService;
}

/** A new worker reads the whole vocabulary, as at a start. */
async function reload(newsroom: Newsroom): Promise<{ ms: number; delay: Delay }> {
  const tagger = taggerOf(newsroom);
  let ms = 0;
  const delay = await loopDelay(async () => {
    await tagger.workerThread.terminate();
    await eventually(() => tagger.vocabularyState === 'loading', 5_000);
    ms = await eventually(() => tagger.vocabularyState === 'ready', 300_000);
  });
  return { ms, delay };
}

/** Milliseconds to find what a misspelt name may duplicate. */
async function duplicates(newsroom: Newsroom): Promise<number> {
  const names = [...vocabulary(1_000)]
    .map(({ name }) => `${name.slice(0, -2)}x${name.slice(-1)}`)
    .slice(0, 50);
  const times: number[] = [];
  for (const name of names) {
    const began = performance.now();
    await taggerOf(newsroom).ask('similar', { name, aliases: [], limit: 10 });
    times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}

interface Delay {
  p50: number;
  p99: number;
  longest: number;
}

async function loopDelay(work: () => Promise<unknown>): Promise<Delay> {
  const resolution = 10;
  const histogram = monitorEventLoopDelay({ resolution });
  histogram.enable();
  await work();
  histogram.disable();
  // The histogram counts its own sampling interval in.
  const delay = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - resolution);
  return {
    p50: delay(histogram.percentile(50)),
    p99: delay(histogram.percentile(99)),
    longest: delay(histogram.max),
  };
}

function editors(origin: string, token: string, seconds: number): Promise<Answer[]> {
  const bodies = articles(40).map((text) =>
    JSON.stringify({
      uid: UID,
      values: { headline: text.slice(0, 80), body: paragraphs(...text.split('\n')) },
    }),
  );
  const workerData = { origin, token, bodies, count: seconds * PER_SECOND, every: 1000 / PER_SECOND };
  return new Promise((resolve, reject) => {
    const thread = new Worker(EDITORS, { eval: true, workerData });
    thread.once('message', (answers: Answer[]) => {
      resolve(answers);
      void thread.terminate();
    });
    thread.once('error', reject);
  });
}
