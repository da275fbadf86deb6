import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { DEMO_ACCOUNTS } from '../../src/demo/accounts';
import { openNewArticle } from '../helpers/article-form';
import { logIn, openBrowser, type TestBrowser } from '../helpers/browser';
import { startDemoNewsroom, type DemoNewsroom } from '../helpers/demo-newsroom';
import {
  answerQualityWith,
  figuresOf,
  QUALITY_PAGE,
  QUALITY_ROUTES,
  qualityAnswers,
  qualityReport,
} from '../helpers/quality-answers';

const admin = DEMO_ACCOUNTS.find(({ role }) => role === 'strapi-super-admin')!;
const ENTITY = 'Indian Coast Guard';

let newsroom: DemoNewsroom;
let browser: TestBrowser;
let page: Page;
const scripts: Promise<{ hasCharts: boolean }>[] = [];

beforeAll(async () => {
  newsroom = await startDemoNewsroom();
  browser = await openBrowser(newsroom.origin);
  page = browser.page;
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    scripts.push(
      response.text().then(
        (text) => ({ hasCharts: text.includes('recharts-surface') }),
        // A script that the page gave up while navigating has no body.
        () => ({ hasCharts: false }),
      ),
    );
  });
  await logIn(page, admin);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.stop();
});

const main = () => page.getByRole('main');
const row = (name: string) => page.getByRole('tabpanel').getByRole('row').filter({ hasText: name });

it('brings the charts only to those who open it', async () => {
  await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
  expect(scripts.length).toBeGreaterThan(0);
  expect((await Promise.all(scripts)).some(({ hasCharts }) => hasCharts)).toBe(false);
  await answerQualityWith(page, qualityAnswers());
  await page.goto(QUALITY_PAGE);
  await main().getByRole('application').first().waitFor();
  expect((await Promise.all(scripts)).some(({ hasCharts }) => hasCharts)).toBe(true);
  await page.unroute(QUALITY_ROUTES);
});

describe('before there is anything, or when it does not come', () => {
  afterEach(() => page.unroute(QUALITY_ROUTES));

  it('says what will be seen', async () => {
    const report = qualityReport({ totals: figuresOf(0, 0), previous: null, buckets: [] });
    report.available.since = null;
    await answerQualityWith(page, qualityAnswers({ report }));
    await page.goto(QUALITY_PAGE);
    await main().getByText('No figures yet.').waitFor();
    expect(await main().getByRole('button').count()).toBe(0);
    await browser.screenshot('quality-empty');
  });

  it('leads from an empty period to one with figures', async () => {
    const nothing = qualityReport({ totals: figuresOf(0, 0), previous: null, buckets: [] });
    await answerQualityWith(page, qualityAnswers({ report: nothing }));
    await page.goto(`${QUALITY_PAGE}?period=4w`);
    await main().getByText('Figures begin on Jan 12, 2026.').waitFor();
    await main().getByRole('button', { name: 'Show the last 12 months' }).click();
    await page.waitForURL(/period=12m/);
  });

  it('says how little the figures rest on', async () => {
    const report = qualityReport({
      enough: { stories: { have: 6, wanted: 30 }, decisions: { have: 1, wanted: 100 } },
    });
    await answerQualityWith(page, qualityAnswers({ report }));
    await page.goto(QUALITY_PAGE);
    await main().getByText('These figures rest on 6 stories and 1 decision.').waitFor();
  });

  it('is asked for again when it failed', async () => {
    await page.route(QUALITY_ROUTES, (route) => route.abort());
    await page.goto(QUALITY_PAGE);
    await main().getByText('The figures could not be loaded.').waitFor();
    await browser.screenshot('quality-failed');
    await page.unroute(QUALITY_ROUTES);
    await answerQualityWith(page, qualityAnswers());
    await main().getByRole('button', { name: 'Try again' }).click();
    await main().getByRole('application').first().waitFor();
  });
});

describe('with what editors really decided', () => {
  const ALL_ROWS = `${QUALITY_PAGE}?pageSize=100`;
  /** How often the table says that it was rejected. */
  const rejections = async (): Promise<number> => {
    await page.goto(ALL_ROWS);
    await page.getByRole('tabpanel').getByRole('grid').waitFor();
    if ((await row(ENTITY).count()) === 0) return 0;
    return Number(/(\d+) of \d+/.exec(await row(ENTITY).innerText())?.[1]);
  };
  let before: number;

  beforeAll(async () => {
    before = await rejections();
    const form = await openNewArticle(page);
    await form.writeHeadline(`${ENTITY} seizes a trawler`);
    await form
      .row(ENTITY)
      .getByRole('button', { name: `Reject ${ENTITY}` })
      .click();
    await form.undoLine(`Rejected ${ENTITY}`).waitFor();
    await form.save();
  });

  it('lists the rejected entity, and stops suggesting it when that is confirmed', async () => {
    expect(await rejections()).toBe(before + 1);
    await row(ENTITY).getByRole('button', { name: 'Stop suggesting' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Stop suggesting' }).click();
    await page.getByText(`${ENTITY}: No longer suggested`, { exact: true }).first().waitFor();
    const undo = row(ENTITY).getByRole('button', { name: 'Undo' });
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('shows what was done, by whom, and takes it back', async () => {
    await page.getByRole('tab', { name: 'What was done' }).click();
    expect(await row(ENTITY).innerText()).toMatch(/No longer suggested/);
    await page.reload();
    await row(ENTITY).getByRole('button', { name: 'Undo' }).click();
    await row(ENTITY).getByText('Undone by').waitFor();
    await page.goto(ALL_ROWS);
    await row(ENTITY).getByRole('button', { name: 'Stop suggesting' }).waitFor();
  });

  it('leads to the entity and to the story', async () => {
    const link = row(ENTITY).getByRole('link', { name: ENTITY });
    expect(await link.getAttribute('href')).toContain(
      '/content-manager/collection-types/api::entity.entity/',
    );
  });

  it('exports what it shows', async () => {
    await main().getByRole('button', { name: 'Export CSV' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Most rejected entities' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^suggestion-quality-rejected-.*\.csv$/);
    expect(readFileSync(await download.path(), 'utf8')).toContain(ENTITY);
  });
});
