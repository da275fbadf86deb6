import type { Page } from 'playwright-core';
import { DEMO_ACCOUNTS } from '../../src/demo/accounts';
import { adminToken } from '../helpers/accounts';
import {
  openArticle,
  openNewArticle,
  SUGGEST_ROUTE,
  suggestionsFor,
  type ArticleForm,
} from '../helpers/article-form';
import { logIn, openBrowser, type TestBrowser } from '../helpers/browser';
import { startDemoNewsroom, type DemoNewsroom } from '../helpers/demo-newsroom';
import { answerOf, answerWith, DOUBTFUL, manySuggestions } from '../helpers/suggest-answers';

const account = (role: string) => DEMO_ACCOUNTS.find((candidate) => candidate.role === role)!;
const TEXT = 'Rajnath Singh met the Indian Navy in New Delhi.';

let newsroom: DemoNewsroom;
beforeAll(async () => {
  newsroom = await startDemoNewsroom();
});
afterAll(async () => {
  await newsroom?.stop();
});

describe('states of the panel', () => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(newsroom.origin);
    page = browser.page;
    await logIn(page, account('newsroom-editor'));
  });
  afterEach(async () => {
    await page.unroute(SUGGEST_ROUTE);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('says that the server is away, and goes on when it is asked to try again', async () => {
    const form = await openNewArticle(page);
    await page.route(SUGGEST_ROUTE, (route) => route.abort());
    await form.writeHeadline(TEXT);
    await form.panel.getByRole('alert').getByText('Suggestions cannot be reached').waitFor();
    await browser.screenshot('panel-error');
    await page.unroute(SUGGEST_ROUTE);
    await form.panel.getByRole('button', { name: 'Try again' }).click();
    await form.row('Rajnath Singh').waitFor();
    expect(await form.panel.getByRole('alert').count()).toBe(0);
  });

  it.each([
    [413, 'PayloadTooLargeError', 'The text is too long for suggestions.'],
    [429, 'RateLimitError', 'Too many requests at once.'],
    [403, 'ForbiddenError', 'You are not allowed to see suggestions'],
  ])('says what a %i means', async (status, name, sentence) => {
    const form = await openNewArticle(page);
    await page.route(SUGGEST_ROUTE, (route) =>
      route.fulfill({ status, json: { data: null, error: { status, name, message: name, details: {} } } }),
    );
    await form.writeHeadline(TEXT);
    await form.panel.getByText(sentence).waitFor();
  });

  it('shows a spinner when the answer is slow, and drops an answer that a newer question overtook', async () => {
    const form = await openNewArticle(page);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(SUGGEST_ROUTE, async (route) => {
      if (!(route.request().postData() ?? '').includes('first question')) return route.fallback();
      await held;
      await route
        .fulfill({ json: answerOf([{ ...DOUBTFUL, name: 'Stale', candidates: undefined }]) })
        .catch((error: Error) => expect(error.message).toMatch(/closed|aborted|handled|invalid/i));
    });
    const asked = page.waitForRequest((request) => (request.postData() ?? '').includes('first question'));
    await form.writeHeadline('This is the first question');
    const first = await asked;
    await form.panel.getByText('Reading the text…').waitFor();
    await browser.screenshot('panel-slow');
    const answered = suggestionsFor(page, 'second question');
    await form.writeHeadline(`This is the second question: ${TEXT}`);
    await answered;
    await form.row('Rajnath Singh').waitFor();
    expect(first.failure()?.errorText ?? '').toContain('ABORTED');
    letGo();
    expect(await form.names()).not.toContain('Stale');
  });

  it('says that the vocabulary is loading, and looks again by itself', async () => {
    const form = await openNewArticle(page);
    let asked = 0;
    await page.route(SUGGEST_ROUTE, (route) => {
      asked += 1;
      return asked === 1
        ? route.fulfill({ json: answerOf([], { vocabulary: { state: 'loading', entities: 0 } }) })
        : route.fallback();
    });
    await form.writeHeadline(TEXT);
    await form.panel.getByText('The vocabulary is still loading.').waitFor();
    await browser.screenshot('panel-vocabulary-loading');
    await form.row('Rajnath Singh').waitFor();
  });

  it('says that there is nothing to suggest', async () => {
    const form = await openNewArticle(page);
    await answerWith(page, answerOf([]));
    await form.writeHeadline('nothing to be found here');
    await form.panel.getByText('No names found in the text yet.').waitFor();
  });

  it('shows two hundred suggestions by kind, each kind cut to its best', async () => {
    const form = await openNewArticle(page);
    await answerWith(page, answerOf(manySuggestions(200)));
    await form.writeHeadline(TEXT);
    await form.panel.getByText('200 suggestions').waitFor();
    expect(await form.names()).toHaveLength(8 * 5);
    await browser.screenshot('panel-200', { fullPage: true });
    await form.panel.getByRole('button', { name: 'Show 20 more: Places' }).click();
    expect(await form.names()).toHaveLength(8 * 5 + 20);
    await form.panel.getByRole('button', { name: 'Show fewer: Places' }).click();
    expect(await form.names()).toHaveLength(8 * 5);
  });

  it('lets the editor choose what a doubtful name means', async () => {
    const form = await openNewArticle(page);
    await answerWith(page, answerOf([DOUBTFUL]));
    await form.writeHeadline('The Indra drill begins');
    await form.row('Indra').getByText('Which one?').waitFor();
    await form.row('Indra').getByRole('button', { name: 'Accept Indra' }).click();
    const dialog = page.getByRole('dialog', { name: 'Indra' });
    await dialog.getByRole('radio', { name: /Indra \(deity\)/ }).click();
    await browser.screenshot('panel-doubtful');
    const recorded = page.waitForRequest((request) => request.url().endsWith('/decisions'));
    await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
    expect((await recorded).postDataJSON()).toMatchObject({
      action: 'accept',
      suggestion: { key: 'entity:deity', entityId: 'deity', rank: 1 },
    });
    await form.relation('Indra (deity)').waitFor();
  });

  it('shows at the field why an entry could not be added, and what is there already', async () => {
    const form = await openNewArticle(page);
    await answerWith(
      page,
      answerOf([{ ...DOUBTFUL, key: 'name:x', name: 'Indian Navvy', status: 'new', candidates: undefined }]),
    );
    await form.writeHeadline('The Indian Navvy');
    await form.row('Indian Navvy').getByRole('button', { name: 'Accept Indian Navvy' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add to the vocabulary' });
    // Of nearly the same name, so offered at once.
    await dialog.getByRole('button', { name: /^Use this one instead ?: Indian Navy/ }).waitFor();
    await dialog.getByLabel('Name').fill('');
    await dialog.getByRole('button', { name: 'Add and tag' }).click();
    await dialog.getByText('Give the name.').waitFor();
    await dialog.getByLabel('Name').fill('Indian Navy');
    await dialog.getByRole('button', { name: 'Add and tag' }).click();
    await dialog.getByText('The vocabulary has an entry of this name already.').waitFor();
    await browser.screenshot('panel-conflict');
    await dialog.getByRole('button', { name: /^Use this one instead ?: Indian Navy/ }).click();
    await form.relation('Indian Navy').waitFor();
  });

  it('shows text as text', async () => {
    const form = await openNewArticle(page);
    const name = '<img src=x onerror="document.title=1"> Ltd';
    await answerWith(page, answerOf([{ ...DOUBTFUL, name, candidates: undefined }]));
    await form.writeHeadline(TEXT);
    await form.row(name).waitFor();
    expect(await form.panel.locator('img[src="x"]').count()).toBe(0);
  });

  it('is there once while a tag is open in the relation dialog', async () => {
    const form = await openNewArticle(page);
    await form.writeHeadline(TEXT);
    await form.row('Indian Navy').getByRole('button', { name: 'Accept Indian Navy' }).click();
    await form.relation('Indian Navy').click();
    await page.getByRole('dialog').getByText('Indian Navy').first().waitFor();
    expect(await page.getByTestId('tag-suggestions').count()).toBe(1);
    expect(browser.pageErrors).toEqual([]);
  });

  it('is absent on content types that it is not configured for', async () => {
    await page.goto('/admin/content-manager/collection-types/api::entity.entity?_q=Indian Navy');
    await page.getByRole('link', { name: 'Indian Navy', exact: true }).click();
    await page.getByRole('heading', { name: 'Entry' }).waitFor();
    expect(await page.getByTestId('tag-suggestions').count()).toBe(0);
    expect(browser.pageErrors).toEqual([]);
  });
});

describe('one who may only read', () => {
  let browser: TestBrowser;
  let form: ArticleForm;

  beforeAll(async () => {
    browser = await openBrowser(newsroom.origin);
    const editor = account('newsroom-editor');
    const token = await adminToken(newsroom.origin, editor.email, editor.password);
    const { body } = await newsroom
      .as(token)
      .post('/content-manager/collection-types/api::article.article', { body: { headline: TEXT } });
    await logIn(browser.page, account('newsroom-reader'));
    form = await openArticle(browser.page, body.data.documentId);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('sees suggestions and their detail, and no button to decide', async () => {
    await form.row('Rajnath Singh').waitFor();
    await form.panel.getByText('You can see suggestions but not decide on them.').waitFor();
    expect(await form.panel.getByRole('button', { name: /Accept|Reject|Undo/ }).count()).toBe(0);
    await form.main('Rajnath Singh').focus();
    await browser.page.keyboard.press('a');
    await browser.page.keyboard.press('r');
    await form.row('Rajnath Singh').waitFor();
    await browser.page.keyboard.press('Enter');
    const dialog = browser.page.getByRole('dialog', { name: 'Rajnath Singh' });
    await dialog.waitFor();
    expect(await dialog.getByRole('button', { name: /Accept|Reject/ }).count()).toBe(0);
    await browser.page.keyboard.press('Escape');
    await browser.screenshot('panel-read-only');
  });

  it('sees no settings of the plugin', async () => {
    await browser.page.goto('/admin/settings/tag-suggestions');
    await browser.page.getByText("You don't have the permissions to access that content").waitFor();
    expect(await browser.page.getByLabel('Most suggestions').count()).toBe(0);
  });
});
