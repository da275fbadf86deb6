import type { Locator, Page, Request } from 'playwright-core';

const ARTICLES = '/admin/content-manager/collection-types/api::article.article';
/** With the language, or Strapi adds it after loading and asks about leaving what was typed until then. */
export const NEW_ARTICLE = `${ARTICLES}/create?plugins[i18n][locale]=en`;
const SUGGEST = '/tag-suggestions/suggest';

/** The edit view of an article with its panel of suggestions, as a person uses it. */
export interface ArticleForm {
  page: Page;
  panel: Locator;
  /** The row of the suggestion of exactly this name. */
  row(name: string): Locator;
  /** The part of a row that has the focus and opens the detail. */
  main(name: string): Locator;
  /** Names of the suggestions shown, in order. */
  names(): Promise<string[]>;
  /** Names under "On this article". */
  attached(): Promise<string[]>;
  /** The line that says what was done last, beside "Undo". */
  undoLine(text: string): Locator;
  /** Rows of Strapi's own relation field. */
  relation(name: string): Locator;
  writeHeadline(text: string): Promise<void>;
  writeStandfirst(text: string): Promise<void>;
  /** Puts the text at the end of the body. */
  writeBody(text: string): Promise<void>;
  save(): Promise<void>;
  /** The documentId in the address. */
  documentId(): string;
}

export function articleForm(page: Page): ArticleForm {
  const panel = page.getByTestId('tag-suggestions');
  const rows = panel.locator('[data-suggestion-key]');
  const row = (name: string): Locator =>
    rows.filter({ has: page.locator('bdi').getByText(name, { exact: true }) });
  const listed = (label: string): Locator => panel.getByRole('list', { name: label });
  return {
    page,
    panel,
    row,
    main: (name) => row(name).locator('[data-row-main]'),
    names: () => rows.locator('bdi').allTextContents(),
    attached: () => listed('On this article').locator('bdi').allTextContents(),
    undoLine: (text) => panel.getByRole('paragraph').filter({ hasText: text }),
    relation: (name) => page.getByRole('listitem').getByRole('button', { name, exact: true }),
    writeHeadline: (text) => page.fill('input[name="headline"]', text),
    writeStandfirst: (text) => page.fill('textarea[name="standfirst"]', text),
    writeBody: async (text) => {
      await page.locator('[contenteditable="true"]').first().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(text);
    },
    save: async () => {
      const answered = page.waitForResponse(
        (response) =>
          response.url().includes('/content-manager/collection-types/api::article.article') &&
          ['POST', 'PUT'].includes(response.request().method()),
      );
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const { ok, status, text } = await answered.then(async (response) => ({
        ok: response.ok(),
        status: response.status(),
        text: await response.text(),
      }));
      if (!ok) throw new Error(`Saving the article answered ${status}: ${text}`);
      await page.waitForURL((url) => !url.pathname.endsWith('/create'));
    },
    documentId: () => new URL(page.url()).pathname.split('/').at(-1)!,
  };
}

export async function openNewArticle(page: Page): Promise<ArticleForm> {
  await page.goto(NEW_ARTICLE);
  const form = articleForm(page);
  await form.panel.waitFor();
  return form;
}

export async function openArticle(page: Page, documentId: string): Promise<ArticleForm> {
  await page.goto(`${ARTICLES}/${documentId}`);
  const form = articleForm(page);
  await form.panel.waitFor();
  return form;
}

export const isSuggestRequest = (request: Request): boolean =>
  request.method() === 'POST' && new URL(request.url()).pathname === SUGGEST;

/** The next answered question for suggestions whose text holds `text`. */
export const suggestionsFor = (page: Page, text: string) =>
  page.waitForResponse(
    (response) =>
      isSuggestRequest(response.request()) && (response.request().postData() ?? '').includes(text),
  );

/** A route pattern for `page.route`. */
export const SUGGEST_ROUTE = `**${SUGGEST}`;
