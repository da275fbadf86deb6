import type { BrowserContextOptions, Page } from 'playwright-core';
import { DEMO_ACCOUNTS } from '../../src/demo/accounts';
import { expectAccessible, untilStill } from '../helpers/accessible';
import { NEW_ARTICLE, openNewArticle, type ArticleForm } from '../helpers/article-form';
import { logIn, openBrowser, type TestBrowser } from '../helpers/browser';
import { startDemoNewsroom, type DemoNewsroom } from '../helpers/demo-newsroom';
import { answerOf, answerWith, DOUBTFUL, manySuggestions } from '../helpers/suggest-answers';

const account = (role: string) => DEMO_ACCOUNTS.find((candidate) => candidate.role === role)!;

const ANSWER = answerOf([DOUBTFUL, ...manySuggestions(12)], {
  attached: [
    { entityId: 'stays', entityRowId: 30_001, name: 'Still named', kind: 'place', mentionCount: 2 },
    { entityId: 'gone', entityRowId: 30_002, name: 'No longer named', kind: 'topic', mentionCount: 0 },
  ],
  rejected: [{ key: 'entity:rejected', name: 'Refused', kind: 'work' }],
});

let newsroom: DemoNewsroom;
beforeAll(async () => {
  newsroom = await startDemoNewsroom();
});
afterAll(async () => {
  await newsroom?.stop();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  let browser: TestBrowser;
  let page: Page;
  let form: ArticleForm;

  beforeAll(async () => {
    browser = await openBrowser(newsroom.origin, { viewport: { width: 1280, height: 1000 } });
    page = browser.page;
    await page.addInitScript((name) => localStorage.setItem('STRAPI_THEME', name), theme);
    await logIn(
      page,
      DEMO_ACCOUNTS.find(({ role }) => role === 'strapi-super-admin')!,
    );
    await answerWith(page, ANSWER);
    form = await openNewArticle(page);
    await form.writeHeadline('The Indra drill begins');
    await form.row('Indra').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('the panel has no serious fault', async () => {
    await form.panel.getByRole('button', { name: 'Rejected (1)' }).click();
    await form.panel.getByText('Refused', { exact: true }).waitFor();
    await untilStill(page);
    await browser.screenshot(`panel-${theme}`, { fullPage: true });
    await expectAccessible(page, '[data-testid="tag-suggestions"]');
  });

  it('the detail has no serious fault', async () => {
    await form.main('Indra').click();
    await page.getByRole('dialog', { name: 'Indra' }).waitFor();
    await untilStill(page);
    await browser.screenshot(`panel-${theme}-detail`);
    await expectAccessible(page, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('the form of a new entry has no serious fault', async () => {
    await form.row('Subject 004').getByRole('button', { name: 'Accept Subject 004' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add to the vocabulary' });
    await dialog.getByRole('button', { name: 'Add another form' }).click();
    await dialog.getByLabel('Name').fill('');
    await dialog.getByRole('button', { name: 'Add and tag' }).click();
    await dialog.getByText('Give the name.').waitFor();
    await untilStill(page);
    await browser.screenshot(`panel-${theme}-new-entry`);
    await expectAccessible(page, '[role="dialog"]');
    await page.keyboard.press('Escape');
  });

  it('the settings have no serious fault, and are kept', async () => {
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto('/admin/settings/tag-suggestions');
    const limit = page.getByLabel('Most suggestions');
    const kept = theme === 'light' ? '33' : '34';
    await limit.fill('0');
    await limit.blur();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Give a whole number from 1 to 200.').waitFor();
    await untilStill(page);
    await browser.screenshot(`settings-${theme}`);
    await expectAccessible(page, 'main');
    await limit.fill(kept);
    await limit.blur();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Settings saved').waitFor();
    await page.reload();
    expect(await page.getByLabel('Most suggestions').inputValue()).toBe(kept);
    expect(browser.pageErrors).toEqual([]);
  });

  it('the ranking is set back when that was asked twice', async () => {
    const reset = page.getByRole('button', { name: 'Reset what the ranking learned from this house' });
    await reset.click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('The ranking starts anew from its own weights').waitFor();
    await untilStill(page);
    await browser.screenshot(`settings-${theme}-reset`);
    await expectAccessible(page, '[role="alertdialog"]');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await reset.click();
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('The ranking starts anew', { exact: true }).waitFor();
    await page.getByText('It was last set back on').waitFor();
    expect(browser.pageErrors).toEqual([]);
  });
});

describe('for other readers', () => {
  const opened: TestBrowser[] = [];
  const open = async (options: BrowserContextOptions, language = 'en') => {
    const browser = await openBrowser(newsroom.origin, options);
    opened.push(browser);
    await browser.page.addInitScript((code) => localStorage.setItem('strapi-admin-language', code), language);
    await logIn(browser.page, account('newsroom-editor'));
    return browser;
  };

  afterAll(async () => {
    for (const browser of opened) await browser.close();
  });

  it('at 200 % zoom of a 1280 px window, it is in the drawer and nothing is cut off', async () => {
    const browser = await open({ viewport: { width: 640, height: 500 } });
    const { page } = browser;
    await answerWith(page, ANSWER);
    await page.goto(NEW_ARTICLE);
    await page.fill('input[name="headline"]', 'The Indra drill begins');
    await page.getByRole('button', { name: 'Open more actions' }).click();
    const panel = page.getByTestId('tag-suggestions');
    await panel.getByText('Which one?').waitFor();
    await untilStill(page);
    await browser.screenshot('panel-zoom-200');
    const cutOff = await panel
      .locator('button')
      .evaluateAll(
        (buttons) => buttons.filter((button) => button.getBoundingClientRect().right > innerWidth).length,
      );
    expect(cutOff).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    await expectAccessible(page, '[data-testid="tag-suggestions"]');
    await panel.getByRole('button', { name: /^Indra ?,/ }).click();
    await page.getByRole('dialog', { name: 'Indra' }).waitFor();
    await untilStill(page);
    await browser.screenshot('panel-zoom-200-detail');
  });

  it('in Hindi, no word of the panel is English', async () => {
    const browser = await open({ viewport: { width: 1280, height: 1000 } }, 'hi');
    const { page } = browser;
    await answerWith(
      page,
      answerOf([{ ...DOUBTFUL, name: 'इन्द्र', candidates: undefined, status: 'new', aliases: ['इंद्र'] }], {
        attached: [{ entityId: 'a', entityRowId: 1, name: 'दिल्ली', kind: 'place', mentionCount: 0 }],
        rejected: [{ key: 'entity:r', name: 'रूस', kind: 'place' }],
      }),
    );
    await page.goto(NEW_ARTICLE);
    await page.fill('input[name="headline"]', 'इन्द्र अभ्यास');
    const panel = page.getByTestId('tag-suggestions');
    await panel.getByText('अब पाठ में नहीं', { exact: true }).waitFor();
    // The key is called Enter on Hindi keyboards too.
    expect((await panel.innerText()).replaceAll('Enter', '')).not.toMatch(/[a-z]{2}/i);
    const labels = await panel
      .locator('[aria-label]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label')));
    expect(labels.filter((label) => /[a-z]{2}/i.test(label ?? ''))).toEqual([]);
    await browser.screenshot('panel-hindi');
    await panel.locator('[data-row-main]').click();
    const dialog = page.getByRole('dialog', { name: 'इन्द्र' });
    await dialog.getByRole('button', { name: 'शब्दावली में जोड़ें…' }).click();
    await page.getByRole('dialog', { name: 'शब्दावली में जोड़ें' }).waitFor();
    await browser.screenshot('panel-hindi-new-entry');
  });
});
