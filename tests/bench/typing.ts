import type { Page } from 'playwright-core';
import { ensureBuild } from '../../src/commands/steps/build';
import { DEMO_ACCOUNTS } from '../../src/demo/accounts';
import { NEW_ARTICLE } from '../helpers/article-form';
import { logIn, openBrowser } from '../helpers/browser';
import { findChromium } from '../helpers/chromium';
import { startDemoNewsroom } from '../helpers/demo-newsroom';
import { ROOT } from '../helpers/paths';
import type { Benchmark, Figure } from './measure';

const KEYS = 300;
/** Milliseconds between two keys: about 100 words a minute. */
const PACE = 60;
const WORDS = 5_000;

interface TypingFigures {
  /** Milliseconds from a key to the next frame, as the browser's event timing reports it (steps of 8 ms). */
  p50: number;
  p95: number;
  p99: number;
  worst: number;
  /** Tasks of more than 50 ms while typing, and their total length in milliseconds. */
  longTasks: number;
  longTaskMs: number;
}

/** What typing in an article of 5,000 words costs, with the panel and with the panel absent, in the same newsroom. */
export const typing: Benchmark = {
  name: 'typing',
  about: `${KEYS} keys, one every ${PACE} ms, at the end of an article of ${WORDS} words in Chromium: from key to frame`,
  async run() {
    ensureBuild(ROOT, console.log);
    process.env.TEST_CHROMIUM ??= JSON.stringify(await findChromium());
    const newsroom = await startDemoNewsroom();
    try {
      const without = await measure(newsroom.origin, false);
      const withPanel = await measure(newsroom.origin, true);
      return [...figures('panel absent', without), ...figures('with the panel', withPanel)];
    } finally {
      await newsroom.stop();
    }
  },
};

const figures = (where: string, seen: TypingFigures): Figure[] => [
  ...(['p50', 'p95', 'p99', 'worst'] as const).map((name) => ({
    what: `${where}, ${name}`,
    value: seen[name],
    unit: 'ms',
  })),
  {
    what: `${where}, tasks over 50 ms`,
    value: seen.longTasks,
    unit: '',
    note: `${seen.longTaskMs} ms in all`,
  },
];

async function measure(origin: string, hasPanel: boolean): Promise<TypingFigures> {
  const browser = await openBrowser(origin);
  const { page } = browser;
  try {
    if (!hasPanel)
      await page.route('**/tag-suggestions/content-types', (route) => route.fulfill({ json: { data: {} } }));
    await logIn(
      page,
      DEMO_ACCOUNTS.find(({ role }) => role === 'newsroom-editor')!,
    );
    await page.goto(NEW_ARTICLE);
    await writeLongBody(page);
    if (hasPanel) await page.locator('[data-suggestion-key]').first().waitFor();
    return await typeAndMeasure(page);
  } finally {
    await browser.close();
  }
}

/** Paragraphs of some 100 words, put in one at a time as an editor would paste them. */
async function writeLongBody(page: Page): Promise<void> {
  const sentence =
    'Rajnath Singh told the Indian Navy in New Delhi that the work on coastal radars goes on. ';
  const paragraph = sentence.repeat(6);
  const count = Math.ceil(WORDS / paragraph.trim().split(/\s+/).length);
  await page.locator('[contenteditable="true"]').first().click();
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.insertText(paragraph);
    await page.keyboard.press('Enter');
  }
}

async function typeAndMeasure(page: Page): Promise<TypingFigures> {
  await page.evaluate(() => {
    const seen = { keys: [] as number[], tasks: [] as number[] };
    (window as unknown as { seen: typeof seen }).seen = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.keys.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  const text = 'the minister asked for new figures on Monday and the navy gave them ';
  for (let index = 0; index < KEYS; index += 1) {
    await page.keyboard.press(text[index % text.length] === ' ' ? 'Space' : text[index % text.length]!, {
      delay: 0,
    });
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  const { keys, tasks } = await page.evaluate(
    () => (window as unknown as { seen: { keys: number[]; tasks: number[] } }).seen,
  );
  const written = await page.locator('[contenteditable="true"]').first().innerText();
  if (!written.includes(text.trim()))
    throw new Error('What was typed is not in the article: nothing was measured.');
  // Keys answered within 16 ms are not reported: they count as 16.
  const durations = [...keys, ...Array<number>(Math.max(0, KEYS - keys.length)).fill(16)].sort(
    (a, b) => a - b,
  );
  const at = (share: number): number =>
    durations[Math.min(durations.length - 1, Math.floor(share * durations.length))]!;
  return {
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    worst: durations.at(-1)!,
    longTasks: tasks.length,
    longTaskMs: Math.round(tasks.reduce((sum, task) => sum + task, 0)),
  };
}
