import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SCRIPT = resolve(__dirname, 'suggest.ts');
const TSX = require.resolve('tsx/cli');
const run = (args: string[], input: string) =>
  spawnSync(process.execPath, [TSX, SCRIPT, ...args], { input, encoding: 'utf8', maxBuffer: 1e9 });
const jsonl = (...lines: unknown[]) => lines.map((line) => JSON.stringify(line)).join('\n') + '\n';
const answers = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);

interface Answer {
  id: string | number;
  suggestions: {
    name: string;
    kind: string;
    status: string;
    confidence: number;
    mentions: { field: 'title' | 'text'; start: number; end: number }[];
    reasons: unknown[];
  }[];
  acronyms: { short: string; long: string }[];
}

describe('npm run suggest', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'suggest-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, ...lines: unknown[]) => {
    const path = join(folder, name);
    writeFileSync(path, jsonl(...lines));
    return path;
  };

  it('answers articles in order, with offsets into title and text', () => {
    const text =
      'The Coastal Survey Office (CSO) named Anil Varma as its head. Varma thanked the 🚢 crew of the CSO.';
    const { stdout, status } = run(
      [],
      jsonl({ id: 'a', title: 'CSO has a new head', text }, { id: 2, text: 'Nothing here.' }),
    );
    expect(status).toBe(0);
    const [first, second] = answers(stdout);
    expect([first?.id, second?.id]).toEqual(['a', 2]);
    expect(first?.acronyms).toEqual([{ short: 'CSO', long: 'Coastal Survey Office' }]);
    const office = first?.suggestions.find((each) => each.name === 'Coastal Survey Office');
    expect(office).toMatchObject({ status: 'new', kind: 'organisation' });
    const surfaces = office?.mentions.map(({ field, start, end }) =>
      (field === 'title' ? 'CSO has a new head' : text).slice(start, end),
    );
    expect(surfaces?.sort()).toEqual(['CSO', 'CSO', 'CSO', 'Coastal Survey Office']);
  });

  it('takes names from --entities, subjects from --archive, and keeps to --limit', () => {
    const entities = file('entities.jsonl', {
      name: 'Port of Talla',
      kind: 'place',
      aliases: ['Talla Port'],
    });
    const archive = file('archive.jsonl', {
      id: 1,
      title: 'Strike',
      text: 'Dockers struck over wages.',
      date: '2026-01-01',
      tags: ['Labour'],
    });
    const ask = (limit: string) =>
      answers(
        run(
          ['--entities', entities, '--archive', archive, '--limit', limit],
          jsonl({ id: 1, title: '', text: 'Dockers at Talla Port want wages.' }),
        ).stdout,
      )[0]?.suggestions.map((each) => [each.name, each.status]);
    expect(ask('10')).toEqual(
      expect.arrayContaining([
        ['Port of Talla', 'known'],
        ['Labour', 'known'],
      ]),
    );
    expect(ask('1')).toHaveLength(1);
  });

  it('learns a lesson before it reads the next line', () => {
    const { stdout } = run(
      [],
      jsonl(
        { id: 1, title: '', text: 'Kite makers met on the beach.' },
        { id: 1, tags: ['Crafts'] },
        { id: 2, title: '', text: 'Kite makers sold kites.' },
      ),
    );
    const [before, after] = answers(stdout);
    expect(before?.suggestions.map((each) => each.name)).not.toContain('Crafts');
    expect(after?.suggestions.map((each) => each.name)).toContain('Crafts');
  });

  it('names a bad line, after it has answered the lines before it', () => {
    const { stdout, stderr, status } = run(
      [],
      `${jsonl({ id: 1, title: '', text: 'One.' })}{"id": 2}\n${jsonl({ id: 3, text: 'Three.' })}`,
    );
    expect(status).toBe(1);
    expect(answers(stdout).map((each) => each.id)).toEqual([1]);
    expect(stderr).toContain('stdin line 2');
  });

  it('names the line of a lesson for an article that it did not answer', () => {
    const { stderr, status } = run(
      [],
      `${jsonl({ id: 1, title: '', text: 'One.' })}\n${jsonl({ id: 7, tags: ['Crafts'] })}`,
    );
    expect(status).toBe(1);
    expect(stderr).toContain('stdin line 3: lesson for article 7');
  });

  it('names a file that is not there, and an option that it does not know', () => {
    expect(run(['--archive', join(folder, 'none.jsonl')], '')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('none.jsonl'),
    });
    expect(run(['--wrong'], '')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage:') });
    expect(run(['--help'], '').stdout).toContain('--archive');
  });

  it('stops quietly when the reader has seen enough', async () => {
    const child = spawn(process.execPath, [TSX, SCRIPT], { stdio: 'pipe' });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const line = jsonl({ id: 1, title: '', text: 'Anil Varma spoke. '.repeat(400) });
    child.stdin.write(line.repeat(200));
    child.stdin.end();
    const code = await new Promise((done) => child.once('close', done));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});
