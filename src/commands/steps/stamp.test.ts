import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ADMIN_INPUTS, contentStamp, SERVER_INPUTS } from './stamp';

describe('the stamp of a build', () => {
  let root: string;
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const stamps = (): string[] => [contentStamp(root, SERVER_INPUTS), contentStamp(root, ADMIN_INPUTS)];
  /** Which stamps differ after a file got new text. */
  const changedBy = (file: string): string[] => {
    const before = stamps();
    write(file, `changed ${Math.random()}`);
    return ['server', 'admin'].filter((_, index) => stamps()[index] !== before[index]);
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'stamp-'));
    write('src/index.ts', 'one');
    write('package-lock.json', '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('stays when files are only touched', () => {
    const before = stamps();
    utimesSync(path.join(root, 'src/index.ts'), new Date(0), new Date(0));
    expect(stamps()).toEqual(before);
  });

  it.each([
    ['src/index.ts', ['server', 'admin']],
    ['config/admin.ts', ['server', 'admin']],
    ['package-lock.json', ['server', 'admin']],
    ['src/plugins/some/contracts/index.ts', ['server', 'admin']],
    ['src/plugins/some/server/src/index.ts', ['server']],
    ['src/api/article/schema.json', ['server']],
    ['src/demo/articles.ts', ['server']],
    ['database/migrations/one.ts', ['server']],
    ['src/plugins/some/admin/src/panel.tsx', ['admin']],
    ['src/admin/app.tsx', ['admin']],
    ['src/plugins/some/admin/src/panel.test.tsx', []],
    ['src/plugins/some/server/src/index.test.ts', []],
    ['tests/run.ts', []],
    ['README.md', []],
  ])('is told by %s to rebuild %j', (file, parts) => expect(changedBy(file)).toEqual(parts));

  it('tells a renamed file and a removed one', () => {
    write('src/a.ts', 'same');
    const [before] = stamps();
    rmSync(path.join(root, 'src/a.ts'));
    write('src/b.ts', 'same');
    expect(stamps()[0]).not.toBe(before);
  });

  it('depends on settings that go into the build', () => {
    expect(contentStamp(root, ADMIN_INPUTS, '/desk')).not.toBe(contentStamp(root, ADMIN_INPUTS));
  });
});
