import type { Page } from 'playwright-core';
import { DEMO_ACCOUNTS } from '../../src/demo/accounts';
import { openNewArticle, type ArticleForm } from '../helpers/article-form';
import { logIn, openBrowser, type TestBrowser } from '../helpers/browser';
import { startDemoNewsroom, type DemoNewsroom } from '../helpers/demo-newsroom';

const editor = DEMO_ACCOUNTS.find(({ role }) => role === 'newsroom-editor')!;
const NEW_NAME = 'Harbour Sensor Trials Committee';

/** The accessible name of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );

describe('the panel without a mouse', () => {
  let newsroom: DemoNewsroom;
  let browser: TestBrowser;
  let form: ArticleForm;
  let page: Page;
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  beforeAll(async () => {
    newsroom = await startDemoNewsroom();
    browser = await openBrowser(newsroom.origin);
    page = browser.page;
    await logIn(page, editor);
    form = await openNewArticle(page);
    await form.writeHeadline('Harbour sensors tried in Mumbai');
    await form.writeBody(
      `Rajnath Singh visited Mumbai and New Delhi. The Indian Navy and the Indian Coast Guard took part. ` +
        `The ${NEW_NAME} (HSTC) was told first. HSTC will report.`,
    );
    await form.row(NEW_NAME).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  it('is one tab stop: arrows move within, and the ends hold', async () => {
    const names = await form.names();
    await form.main(names[0]!).focus();
    await press('ArrowUp');
    expect(await focused(page)).toContain(names[0]);
    await press('ArrowDown');
    expect(await focused(page)).toContain(names[1]);
    await press('End');
    expect(await focused(page)).toContain(names.at(-1));
    await press('Home');
    expect(await focused(page)).toContain(names[0]);
    expect(await form.panel.locator('[data-row-main][tabindex="0"]').count()).toBe(1);
  });

  it('reaches the buttons of a row sideways', async () => {
    await form.main('Rajnath Singh').focus();
    await press('ArrowRight');
    expect(await focused(page)).toBe('Accept Rajnath Singh');
    await press('ArrowRight');
    expect(await focused(page)).toBe('Reject Rajnath Singh');
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(await focused(page)).toContain('Rajnath Singh, ');
  });

  it('A accepts, the focus goes to the row that takes the place, U takes it back', async () => {
    const before = await form.names();
    const at = before.indexOf('Indian Navy');
    const neighbour = before[at + 1] ?? before[at - 1]!;
    await form.main('Indian Navy').focus();
    await press('a');
    await form.relation('Indian Navy').waitFor();
    expect(await focused(page)).toContain(neighbour);
    await form.panel.getByRole('status').getByText('Accepted Indian Navy').waitFor();
    await press('u');
    await form.relation('Indian Navy').waitFor({ state: 'detached' });
    await form.row('Indian Navy').waitFor();
    expect(await focused(page)).toContain('Indian Navy');
  });

  it('R rejects, U takes it back', async () => {
    await form.main('New Delhi').focus();
    await press('r');
    await form.row('New Delhi').waitFor({ state: 'detached' });
    expect(await focused(page)).not.toBe('');
    await press('u');
    await form.row('New Delhi').waitFor();
    expect(await focused(page)).toContain('New Delhi');
  });

  it('Enter opens the detail, Escape closes it where it was opened', async () => {
    await form.main('Rajnath Singh').focus();
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Rajnath Singh' });
    await dialog.waitFor();
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('Rajnath Singh, ');
  });

  it('A on a new name opens the form, Enter adds it', async () => {
    await form.main(NEW_NAME).focus();
    await press('a');
    const dialog = page.getByRole('dialog', { name: 'Add to the vocabulary' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Name').evaluate((input) => input === document.activeElement)).toBe(true);
    await press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await form.relation(NEW_NAME).waitFor();
    expect(await focused(page)).not.toBe('');
  });

  it('letters typed into the article are letters', async () => {
    const before = await form.names();
    await form.writeBody(' aru');
    expect(await form.names()).toEqual(before);
    expect(browser.pageErrors).toEqual([]);
  });
});
