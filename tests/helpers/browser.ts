import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { chromiumEnvironment, type Chromium } from './chromium';
import { OUTPUT } from './paths';

const SCREENSHOTS = path.join(OUTPUT, 'screenshots');

/** A browser with one page, which may reach the newsroom under test and nothing else. */
export interface TestBrowser {
  browser: Browser;
  context: BrowserContext;
  page: Page;
  /** Uncaught exceptions in the page so far. */
  pageErrors: string[];
  /** Requests to other hosts so far; each was refused. */
  foreignRequests: string[];
  /** Saves `tests/output/screenshots/<name>.png` and returns its path. */
  screenshot(name: string, options?: { fullPage?: boolean; page?: Page }): Promise<string>;
  /** Closes the browser. Throws when a page asked for anything from another host. */
  close(): Promise<void>;
}

/** Opens the Chromium that the run's global setup found, in a window of 1280 x 800 unless told otherwise. */
export async function openBrowser(origin: string, options: BrowserContextOptions = {}): Promise<TestBrowser> {
  const found = process.env.TEST_CHROMIUM;
  if (!found) throw new Error('TEST_CHROMIUM is not set: run the tests with tests/jest.e2e.config.ts.');
  const binary = JSON.parse(found) as Chromium;
  const browser = await chromium.launch({
    executablePath: binary.executable,
    env: chromiumEnvironment(binary),
    // Chromium refuses to run its sandbox as root, and in containers without user namespaces.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    ...options,
  });
  const foreignRequests: string[] = [];
  const pageErrors: string[] = [];
  const host = new URL(origin).host;
  const isForeign = (url: string): boolean => !/^(data|blob|about):/.test(url) && new URL(url).host !== host;
  await context.route('**', (route) => {
    const url = route.request().url();
    if (!isForeign(url)) return route.continue();
    foreignRequests.push(url);
    return route.abort('blockedbyclient');
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => pageErrors.push(String(error)));
    page.on('websocket', (socket) => {
      if (isForeign(socket.url())) foreignRequests.push(socket.url());
    });
  });
  const page = await context.newPage();
  return {
    browser,
    context,
    page,
    pageErrors,
    foreignRequests,
    screenshot: async (name, { fullPage = false, page: other = page } = {}) => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      const file = path.join(SCREENSHOTS, `${name}.png`);
      await other.screenshot({ path: file, fullPage });
      return file;
    },
    close: async () => {
      await browser.close();
      if (foreignRequests.length > 0)
        throw new Error(`The browser asked other hosts for:\n${foreignRequests.join('\n')}`);
    },
  };
}

/** Logs in through the form, as a person does, and waits for the home page of the admin panel. */
export async function logIn(page: Page, account: { email: string; password: string }): Promise<void> {
  await page.goto('/admin/auth/login');
  await page.fill('input[name="email"]', account.email);
  await page.fill('input[name="password"]', account.password);
  await page.click('button[type="submit"]');
  await page.waitForURL((url) => !url.pathname.startsWith('/admin/auth'));
  await page.waitForSelector('main');
}

export interface AxeViolation {
  id: string;
  impact: 'minor' | 'moderate' | 'serious' | 'critical';
  help: string;
  nodes: string[];
}

/** What axe-core finds wrong in the part of the page that the selector names (WCAG 2 A and AA). */
export async function axeViolations(page: Page, selector = 'body'): Promise<AxeViolation[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async (target) => {
    const { axe } = window as unknown as {
      axe: { run(target: string, options: object): Promise<{ violations: Record<string, unknown>[] }> };
    };
    const { violations } = await axe.run(target, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return violations.map((violation) => ({
      id: String(violation.id),
      impact: violation.impact as 'serious',
      help: String(violation.help),
      nodes: (violation.nodes as { html: string }[]).map(({ html }) => html),
    }));
  }, selector);
}
