import type { BrowserContextOptions, Page } from 'playwright-core';
import { DEMO_ACCOUNTS } from '../../src/demo/accounts';
import { contrast, expectAccessible, untilStill } from '../helpers/accessible';
import { logIn, openBrowser, type TestBrowser } from '../helpers/browser';
import { startDemoNewsroom, type DemoNewsroom } from '../helpers/demo-newsroom';
import {
  answerQualityWith,
  manyRows,
  QUALITY_PAGE,
  qualityAnswers,
  rejectedRow,
  type QualityAnswers,
} from '../helpers/quality-answers';

const account = (role: string) => DEMO_ACCOUNTS.find((candidate) => candidate.role === role)!;

let newsroom: DemoNewsroom;
const opened: TestBrowser[] = [];

interface Reader extends BrowserContextOptions {
  theme?: 'light' | 'dark';
  language?: string;
}

/** The page with made-up answers, as somebody with this theme, language and window sees it. */
async function openQuality(
  { theme = 'light', language = 'en', ...options }: Reader,
  answers: QualityAnswers = qualityAnswers(),
): Promise<TestBrowser> {
  const browser = await openBrowser(newsroom.origin, { viewport: { width: 1280, height: 1000 }, ...options });
  opened.push(browser);
  const { page } = browser;
  await page.addInitScript(
    ([name, code]) => {
      localStorage.setItem('STRAPI_THEME', name!);
      localStorage.setItem('strapi-admin-language', code!);
    },
    [theme, language],
  );
  await logIn(page, account('newsroom-reviewer'));
  await answerQualityWith(page, answers);
  await page.goto(QUALITY_PAGE);
  await page.getByRole('tabpanel').getByRole('grid').waitFor();
  return browser;
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

beforeAll(async () => {
  newsroom = await startDemoNewsroom();
});
afterAll(async () => {
  for (const browser of opened) await browser.close();
  await newsroom?.stop();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openQuality({ theme });
    page = browser.page;
  });

  it('the page has no serious fault', async () => {
    await untilStill(page);
    await browser.screenshot(`quality-${theme}`, { fullPage: true });
    await expectAccessible(page, 'main');
    expect(browser.pageErrors).toEqual([]);
  });

  it('lines stand out from their card, and differ in more than colour', async () => {
    const card = page.getByRole('region', { name: 'Share right over time' });
    const background = await card.evaluate((element) => getComputedStyle(element).backgroundColor);
    const lines = await card.locator('.recharts-line-curve').evaluateAll((paths) =>
      paths.map((path) => {
        const { stroke, strokeDasharray } = getComputedStyle(path);
        return { stroke, strokeDasharray };
      }),
    );
    expect(lines).toHaveLength(4);
    for (const { stroke } of lines) expect(contrast(stroke, background)).toBeGreaterThanOrEqual(3);
    expect(new Set(lines.map(({ strokeDasharray }) => strokeDasharray)).size).toBe(4);
  });

  it.each([
    ['rejected', 'Most rejected', 'Exact case: Reading'],
    ['unaccepted', 'Proposed, never accepted', 'Add alias: Proposed Body 1'],
    ['unaccepted-confirm', 'Proposed, never accepted', 'Never propose: Proposed Body 2'],
    ['missed', 'Never suggested', 'Add alias: August'],
  ])('the dialog of a remedy has no serious fault: %s', async (name, tab, button) => {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('button', { name: button, exact: true }).first().click();
    const dialog = page.locator('[role="dialog"], [role="alertdialog"]');
    await dialog.waitFor();
    await untilStill(page);
    await browser.screenshot(`quality-${theme}-${name}`);
    await expectAccessible(page, '[role="dialog"], [role="alertdialog"]');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect(page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).resolves.toBe(
      button,
    );
  });
});

describe('for other readers', () => {
  it('at 200 % zoom of a 1280 px window, nothing is cut off but what scrolls in its own frame', async () => {
    const answers = qualityAnswers({ rejected: manyRows(100, (index) => rejectedRow(index)) });
    const browser = await openQuality({ viewport: { width: 640, height: 500 } }, answers);
    const { page } = browser;
    await untilStill(page);
    await browser.screenshot('quality-zoom-200', { fullPage: true });
    expect(await widthOf(page)).toBeLessThanOrEqual(640);
    await expectAccessible(page, 'main');
  });

  it('in Hindi, no word of it is English', async () => {
    const hindi = qualityAnswers({
      rejected: [rejectedRow(0, 'रूस')],
      remedies: [],
    });
    hindi.report.available.contentTypes = [];
    const browser = await openQuality({ language: 'hi' }, hindi);
    const main = browser.page.getByRole('main');
    expect((await main.innerText()).replaceAll('CSV', '')).not.toMatch(/[a-z]{2}/i);
    const labels = await main
      .locator('[aria-label]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
    expect(labels.filter((label) => /[a-z]{2}/i.test(label))).toEqual([]);
    await browser.screenshot('quality-hindi', { fullPage: true });
  });

  it('without a pointer, a chart is read point by point, or as a table', async () => {
    const { page } = await openQuality({});
    const card = page.getByRole('region', { name: 'Share right over time' });
    await card.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await card.getByRole('status').getByText('Aug 31 – Sep 6, 2026').waitFor();
    await card.getByRole('button', { name: 'Show as table' }).press('Enter');
    const row = card.getByRole('row').nth(2);
    expect(await row.getByRole('rowheader').innerText()).toBe('Aug 31 – Sep 6, 2026');
    expect(await row.getByRole('cell').first().innerText()).toMatch(/^\d+% of \d+$/);
    expect(await card.getByRole('application').count()).toBe(0);
  });

  it('who may not see it finds neither the link nor the page', async () => {
    const browser = await openBrowser(newsroom.origin);
    opened.push(browser);
    const { page } = browser;
    await logIn(page, account('newsroom-editor'));
    expect(await page.getByRole('link', { name: 'Suggestion quality' }).count()).toBe(0);
    await page.goto(QUALITY_PAGE);
    await page.getByText("You don't have the permissions to access that content").waitFor();
  });
});
