import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { ensureServerBuild } from '../../src/commands/steps/build';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { ROOT } from '../helpers/paths';
import { eventually, paragraphs, taggerReady } from '../helpers/tagging';
import { articles, vocabulary } from './generate';
import { quantile, type Benchmark, type Figure } from './measure';

const ENTITIES = 20_000;
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
      await editors(newsroom.origin, token, 2);
      let answers: Answer[] = [];
      const busy = await loopDelay(async () => {
        answers = await editors(newsroom.origin, token, SECONDS);
      });
      const times = answers.map(({ ms }) => ms);
      const failed = answers.filter(({ status }) => status !== 200).length;
      return [
        figure('event-loop delay p99, idle', idle.p99),
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
  await taggerReady(newsroom);
  const tagger = newsroom.strapi.plugin('tag-suggestions').service('tagger') as {
    ask(name: 'size', question: object): Promise<{ entities: number }>;
  };
  await eventually(async () => (await tagger.ask('size', {})).entities >= ENTITIES, 120_000);
}

async function loopDelay(
  work: () => Promise<unknown>,
): Promise<{ p50: number; p99: number; longest: number }> {
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
