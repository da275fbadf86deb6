import type { Page } from 'playwright-core';
import { DEMO_ACCOUNTS } from '../../src/demo/accounts';
import { logIn, openBrowser, type TestBrowser } from '../helpers/browser';
import { startDemoNewsroom, type DemoNewsroom } from '../helpers/demo-newsroom';

const COLLECTION = '/admin/content-manager/collection-types';

describe('the forms of the newsroom', () => {
  let newsroom: DemoNewsroom;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    newsroom = await startDemoNewsroom();
    browser = await openBrowser(newsroom.origin);
    page = browser.page;
    await logIn(
      page,
      DEMO_ACCOUNTS.find(({ email }) => email.startsWith('admin'))!,
    );
  });
  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const save = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  };

  it('list articles by headline, section and byline', async () => {
    await page.goto(`${COLLECTION}/api::article.article`);
    for (const column of ['Headline', 'Section', 'Bylines']) {
      await page.getByRole('gridcell', { name: column }).first().waitFor();
    }
    await browser.screenshot('article-list');
  });

  it('show an article with the labels of a newsroom, and fill in its address on save', async () => {
    await page.goto(`${COLLECTION}/api::article.article/create`);
    await page.getByLabel('Headline').fill('Harbour lights & signals');
    await page.getByText('Filled in on save').waitFor();
    await browser.screenshot('article-form', { fullPage: true });
    await save();
    await page.waitForURL((url) => !url.pathname.endsWith('/create'));
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('input[name="slug"]')?.value ===
        'harbour-lights-and-signals',
    );
    await page.getByLabel('Headline').fill('Harbour lights return');
    await save();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="slug"]')?.value === 'harbour-lights-return',
    );
  });

  it('say which other entities have a name that is being typed', async () => {
    const { body } = await newsroom.anonymous.get('/api/entities?pagination[limit]=1&populate=aliases');
    const known: { name: string; slug: string } = body.data[0];
    await page.goto(`${COLLECTION}/api::entity.entity/create`);
    await page.getByText('No other entity has these names.').waitFor();
    await page.getByLabel('Name').fill(known.name.toUpperCase());
    const warning = page.getByText(`“${known.name.toUpperCase()}” is also a name of:`);
    await warning.waitFor();
    expect(await page.getByRole('link', { name: known.name, exact: true }).count()).toBe(1);
    await browser.screenshot('shared-names');
  });

  it('refuse an alias of one letter, under its field', async () => {
    await page.goto(`${COLLECTION}/api::entity.entity/create`);
    await page.getByLabel('Name').fill('Signal Station');
    await page.getByLabel('Kind').click();
    await page.getByRole('option', { name: 'organisation' }).click();
    await page
      .getByRole('button', { name: /No entry yet/ })
      .first()
      .click();
    await page.locator('input[name="aliases.0.text"]').fill('Q');
    await save();
    await page
      .getByText(/at least 2|too short|only 1 character/i)
      .first()
      .waitFor();
    await browser.screenshot('alias-refused');
    expect(page.url()).toContain('/create');
    expect(browser.pageErrors).toEqual([]);
  });
});
