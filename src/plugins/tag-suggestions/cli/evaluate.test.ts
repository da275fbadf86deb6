import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { STEPS } from '../engine';
import type { Report } from './evaluation/report';

const SCRIPT = resolve(__dirname, 'evaluate.ts');
const TSX = require.resolve('tsx/cli');
const run = (...args: string[]) => spawnSync(process.execPath, [TSX, SCRIPT, ...args], { encoding: 'utf8' });

/** Stories of two subjects in turn, of which the text says one word in a different way each time. */
const STORIES = Array.from({ length: 24 }, (_, index) => ({
  id: index,
  title: index % 2 === 0 ? 'Boats come home' : 'Orchards in bloom',
  text:
    index % 2 === 0
      ? `Nets and boats came in with catch number ${index}, and crews mended nets.`
      : `Apples and pears, row ${index}, are in bloom, and bees are about.`,
  date: `${2024 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}-10`,
  tags: [index % 2 === 0 ? 'Fishing' : 'Farming'],
}));

describe('npm run evaluate', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, lines: readonly unknown[]) => {
    const path = join(folder, name);
    writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
    return path;
  };

  it('prints tables for people and one line of JSON for programs', () => {
    const { stdout, stderr, status } = run('--articles', file('stories.jsonl', STORIES), '--from', '2025');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    const report = JSON.parse(lines.at(-1) ?? '') as Report;
    expect(report).toMatchObject({ from: '2025', articles: 12, learnedBefore: 12, precisionAt1: 1 });
    expect(report.cold.precisionAt1).toBe(0);
    expect(report.frozen.precisionAt1).toBe(1);
    expect(report.years.map(({ year }) => year)).toEqual(['2025']);
    expect(lines[0]).toContain('12 stories from 2025 to 2025-12-10 answered, 12 before them learned');
    expect(stdout).toMatch(/first suggestion is right +P@1 +100\.0 \(100\.0-100\.0\)/);
    expect(stdout).toMatch(/topic +12 +12/);
  });

  it('prints nothing but JSON with --json, the same each time', () => {
    const stories = file('again.jsonl', STORIES);
    const [first, second] = [1, 2].map(() => run('--articles', stories, '--json').stdout);
    expect(first?.split('\n')).toHaveLength(2);
    expect((JSON.parse(first ?? '') as Report).from).toBe('2025-01-10');
    expect(second).toBe(first);
  });

  it('leaves out steps, and tells what each is worth', () => {
    const stories = file('steps.jsonl', STORIES);
    const { stdout } = run('--articles', stories, '--without', 'title', '--ablate');
    const report = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Report;
    expect(report.without).toEqual(['title']);
    expect(report.ablation?.map(({ step }) => step)).toEqual(STEPS.filter((step) => step !== 'title'));
    expect(report.ablation?.find(({ step }) => step === 'archive')?.difference.precisionAt1).toBe(-1);
    expect(stdout).toContain('Without title.');
    expect(stdout).toMatch(/archive +−100\.0 \(−100\.0 to −100\.0\)/);
  });

  it('says what is wrong, and where', () => {
    const good = file('good.jsonl', STORIES);
    const bad = file('bad.jsonl', [...STORIES.slice(0, 2), { id: 3, text: 'No tags.' }]);
    const undated = file('undated.jsonl', [{ ...STORIES[0], date: 'yesterday' }]);
    const untagged = file('untagged.jsonl', [{ ...STORIES[0], tags: [] }]);
    const cases: [string[], string][] = [
      [['--articles', bad], 'bad.jsonl line 3: tags'],
      [['--articles', undated], 'undated.jsonl line 1: date: "yesterday" is no date'],
      [['--articles', untagged], 'no story with tags'],
      [
        ['--articles', good, '--from', '2031-01-01'],
        'no story from 2031-01-01 on; the last one is of 2025-12-10',
      ],
      [['--articles', good, '--from', 'June'], '--from must be a date'],
      [['--articles', good, '--without', 'luck'], `"luck": no such step. Steps: ${STEPS.join(', ')}`],
      [['--articles', join(folder, 'none.jsonl')], 'none.jsonl'],
      [[], '--articles is missing'],
    ];
    for (const [args, message] of cases) {
      const { status, stderr, stdout } = run(...args);
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr: expect.stringContaining(message),
      });
    }
  });
});
