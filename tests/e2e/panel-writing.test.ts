import { DEMO_ACCOUNTS } from '../../src/demo/accounts';
import { adminToken } from '../helpers/accounts';
import { articleForm, openArticle, openNewArticle, type ArticleForm } from '../helpers/article-form';
import { logIn, openBrowser, type TestBrowser } from '../helpers/browser';
import { startDemoNewsroom, type DemoNewsroom } from '../helpers/demo-newsroom';

const account = (role: string) => DEMO_ACCOUNTS.find((candidate) => candidate.role === role)!;
const HEADLINE = 'Coastal radars to be linked by spring';
const NEW_NAME = 'Coastal Radar Integration Board';
const STANDFIRST = `The ${NEW_NAME} (CRIB) is to plan the work, and CRIB will report every month.`;
const BODY =
  'Rajnath Singh said in New Delhi on Monday that the Indian Navy would link its coastal radars by spring. ' +
  'The Indian Coast Guard keeps its own stations. Rajnath Singh thanked the Indian Navy.';

describe('an editor writes an article', () => {
  let newsroom: DemoNewsroom;
  let browser: TestBrowser;
  let form: ArticleForm;
  let documentId: string;
  /** Answers of the plugin's routes that were not what the panel hoped for. */
  const refused: string[] = [];

  beforeAll(async () => {
    newsroom = await startDemoNewsroom();
    browser = await openBrowser(newsroom.origin, { viewport: { width: 1440, height: 1000 } });
    browser.page.on('response', (response) => {
      if (response.url().includes('/tag-suggestions/') && !response.ok())
        refused.push(`${response.status()} ${response.url()}`);
    });
    await logIn(browser.page, account('newsroom-editor'));
  });
  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  it('is told where suggestions will appear, before there is any text', async () => {
    form = await openNewArticle(browser.page);
    await form.panel.getByText('Suggestions appear here as you write.').waitFor();
    await browser.screenshot('panel-empty');
  });

  it('sees suggestions for text that was never saved', async () => {
    await form.writeHeadline(HEADLINE);
    await form.writeStandfirst(STANDFIRST);
    await form.writeBody(BODY);
    for (const name of ['Rajnath Singh', 'New Delhi', 'Indian Navy', 'Indian Coast Guard', NEW_NAME]) {
      await form.row(name).waitFor();
    }
    await form.row(NEW_NAME).getByText('New', { exact: true }).waitFor();
    expect(browser.page.url()).toMatch(/\/create/);
    await browser.screenshot('panel-suggestions');
  });

  it('sees why, with the sentences that name it', async () => {
    await form.main('Rajnath Singh').click();
    const dialog = browser.page.getByRole('dialog', { name: 'Rajnath Singh' });
    expect(await dialog.locator('mark').allTextContents()).toEqual(['Rajnath Singh', 'Rajnath Singh']);
    await dialog.getByText('Named 2 times in the text').waitFor();
    await browser.screenshot('panel-detail');
    await browser.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('accepts a known name: it is in the article’s own tag field at once', async () => {
    const told = browser.page.waitForRequest((request) =>
      request.url().endsWith('/tag-suggestions/decisions'),
    );
    await form.row('Rajnath Singh').getByRole('button', { name: 'Accept Rajnath Singh' }).click();
    await form.relation('Rajnath Singh').waitFor();
    // The server's own word on what it offered goes back to it with the decision.
    const { suggestion } = (await told).postDataJSON() as { suggestion: { offer?: string } };
    expect(suggestion.offer).toMatch(/^[\w-]+\.[\w-]{22}$/);
    await form.row('Rajnath Singh').waitFor({ state: 'detached' });
    expect(await form.attached()).toEqual(['Rajnath Singh']);
  });

  it('accepts a new name, with its acronym filled in, without leaving the form', async () => {
    await form
      .row(NEW_NAME)
      .getByRole('button', { name: `Accept ${NEW_NAME}` })
      .click();
    const dialog = browser.page.getByRole('dialog', { name: 'Add to the vocabulary' });
    expect(await dialog.getByLabel('Name').inputValue()).toBe(NEW_NAME);
    expect(await dialog.getByLabel('Other form 1').inputValue()).toBe('CRIB');
    await browser.screenshot('panel-new-entry');
    await dialog.getByRole('button', { name: 'Add and tag' }).click();
    await dialog.waitFor({ state: 'detached' });
    await form.relation(NEW_NAME).waitFor();
    await form.row(NEW_NAME).waitFor({ state: 'detached' });
  });

  it('rejects one, takes that back, and rejects another', async () => {
    await form.row('New Delhi').getByRole('button', { name: 'Reject New Delhi' }).click();
    await form.row('New Delhi').waitFor({ state: 'detached' });
    await form.undoLine('Rejected New Delhi').waitFor();
    await browser.screenshot('panel-undo');
    await form.panel.getByRole('button', { name: 'Undo' }).click();
    await form.row('New Delhi').waitFor();

    const recorded = browser.page.waitForResponse((response) => response.url().endsWith('/decisions'));
    await form.row('Indian Coast Guard').getByRole('button', { name: 'Reject Indian Coast Guard' }).click();
    await form.row('Indian Coast Guard').waitFor({ state: 'detached' });
    expect((await recorded).ok()).toBe(true);
  });

  it('saves, and finds all as decided after a reload', async () => {
    await form.save();
    documentId = form.documentId();
    await form.row('Indian Navy').waitFor();
    expect(await form.names()).not.toContain('Indian Coast Guard');

    await browser.page.reload();
    form = articleForm(browser.page);
    await form.row('Indian Navy').waitFor();
    expect((await form.attached()).sort()).toEqual([NEW_NAME, 'Rajnath Singh']);
    const names = await form.names();
    expect(names).toContain('New Delhi');
    for (const name of ['Rajnath Singh', NEW_NAME, 'Indian Coast Guard']) expect(names).not.toContain(name);
    await form.relation('Rajnath Singh').waitFor();
    await form.panel.getByRole('button', { name: 'Rejected (1)' }).click();
    await form.panel.getByRole('button', { name: 'Offer Indian Coast Guard again' }).waitFor();
    await browser.screenshot('panel-reloaded', { fullPage: true });
  });

  it('offers a rejected name again when asked to', async () => {
    await form.panel.getByRole('button', { name: 'Offer Indian Coast Guard again' }).click();
    await form.row('Indian Coast Guard').waitFor();
  });

  it('accepts all above a threshold at once, and takes all of them back at once', async () => {
    const before = await form.attached();
    await form.panel.getByRole('button', { name: 'Least confidence for accepting all' }).click();
    await browser.page.getByRole('menuitem', { name: '50% or above' }).click();
    const all = form.panel.getByRole('button', { name: /^Accept \d+ suggestions? of at least 50%/ });
    const count = Number(/\d+/.exec((await all.textContent())!)![0]);
    expect(count).toBeGreaterThan(0);
    await all.click();
    await form.undoLine('Accepted').waitFor();
    expect(await form.attached()).toHaveLength(before.length + count);
    await form.panel.getByRole('button', { name: 'Undo' }).click();
    await form.row('Indian Navy').waitFor();
    expect((await form.attached()).sort()).toEqual(before.sort());
  });

  it('is told when a tag is no longer in the text, and removes it', async () => {
    await form.writeStandfirst('Radars are to be linked.');
    const tag = form.panel.getByRole('listitem').filter({ hasText: NEW_NAME });
    await tag.getByText('No longer in the text').waitFor();
    await browser.screenshot('panel-forgotten');
    await tag.getByRole('button', { name: `Remove ${NEW_NAME}` }).click();
    await form.relation(NEW_NAME).waitFor({ state: 'detached' });
    await form.panel.getByRole('button', { name: 'Undo' }).click();
    await form.relation(NEW_NAME).waitFor();
    await form.save();
  });

  it('meets no error in the page and no refusal of the server', () => {
    expect(browser.pageErrors).toEqual([]);
    expect(refused).toEqual([]);
  });

  it('sees the tags over REST once the article is published by one who may', async () => {
    const reviewer = account('newsroom-reviewer');
    const window = await openBrowser(newsroom.origin);
    try {
      await logIn(window.page, reviewer);
      await openArticle(window.page, documentId);
      await window.page.getByRole('button', { name: 'Publish', exact: true }).click();
      await window.page.getByText('Published document').waitFor();
      // The published version is not to be tagged: the panel is not there.
      await window.page.getByRole('tab', { name: 'Published' }).click();
      await window.page.getByTestId('tag-suggestions').waitFor({ state: 'detached' });
    } finally {
      await window.close();
    }
    const { status, body } = await newsroom.anonymous.get(`/api/articles/${documentId}?populate=entities`);
    expect(status).toBe(200);
    expect(body.data.entities.map(({ name }: { name: string }) => name).sort()).toEqual([
      NEW_NAME,
      'Rajnath Singh',
    ]);
    const token = await adminToken(newsroom.origin, reviewer.email, reviewer.password);
    const { body: entities } = await newsroom
      .as(token)
      .get(`/content-manager/collection-types/api::entity.entity?_q=${encodeURIComponent(NEW_NAME)}`);
    expect(entities.results).toHaveLength(1);
  });

  it('made neither browser nor server ask another host', () => {
    expect(browser.foreignRequests).toEqual([]);
    expect(newsroom.outgoing()).toEqual([]);
  });
});
