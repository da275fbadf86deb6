import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEMO_ACCOUNTS } from '../../src/demo/accounts';
import { logIn, openBrowser, type TestBrowser } from '../helpers/browser';
import { startDemoNewsroom, type DemoNewsroom } from '../helpers/demo-newsroom';
import { ROOT } from '../helpers/paths';

describe('npm start', () => {
  let newsroom: DemoNewsroom;
  let browser: TestBrowser;

  beforeAll(async () => {
    newsroom = await startDemoNewsroom();
    browser = await openBrowser(newsroom.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  it('prints the address and the demonstration accounts', () => {
    expect(newsroom.output()).toContain(`${newsroom.origin}/admin`);
    for (const { email, password } of DEMO_ACCOUNTS) {
      expect(newsroom.output()).toMatch(new RegExp(`${email}\\s+${password}`));
    }
  });

  it('lets an editor in through the browser, without an error in the page', async () => {
    await logIn(browser.page, DEMO_ACCOUNTS[0]!);
    await browser.page.waitForSelector('nav');
    await browser.screenshot('home');
    expect(browser.pageErrors).toEqual([]);
  });

  it('reaches no other host, neither from the server nor from the browser', () => {
    expect(newsroom.outgoing()).toEqual([]);
    expect(browser.foreignRequests).toEqual([]);
  });
});

describe('the recorder of outgoing connections', () => {
  it.each([
    [
      'a socket',
      "require('node:net').connect(8080, '192.0.2.1').on('error', () => {}).destroy()",
      '192.0.2.1',
    ],
    [
      'fetch',
      "fetch('http://192.0.2.1:8080/', { signal: AbortSignal.timeout(50) }).catch(() => {})",
      '192.0.2.1',
    ],
    ['https', "require('node:https').get('https://news.invalid/').on('error', () => {})", 'news.invalid'],
    ['a look-up', "require('node:dns').promises.lookup('news.invalid').catch(() => {})", 'news.invalid'],
  ])('sees %s', (_what, code, host) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'recorder-'));
    const record = path.join(folder, 'network.jsonl');
    const recorder = path.join(ROOT, 'tests/helpers/network-recorder.js');
    spawnSync(process.execPath, ['--require', recorder, '-e', code], {
      env: { ...process.env, NETWORK_RECORD: record },
    });
    expect(readFileSync(record, 'utf8')).toContain(`"host":"${host}"`);
    rmSync(folder, { recursive: true });
  });
});
