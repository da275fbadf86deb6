import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'dotenv';
import { SECRETS, secretProblems } from '../../environment/secrets';
import { completeEnvFile } from './env-file';

describe('the .env file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'env-file-'));
    file = path.join(folder, '.env');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made with secrets fit for production, readable by its owner only', () => {
    expect(completeEnvFile(file, {})).toEqual(SECRETS.map(({ name }) => name));
    expect(secretProblems(parse(readFileSync(file)))).toEqual([]);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('stays as it is at the second start', () => {
    completeEnvFile(file, {});
    const before = readFileSync(file, 'utf8');
    expect(completeEnvFile(file, {})).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('keeps what stands in it and gets what it lacks, an empty value included', () => {
    writeFileSync(file, 'PORT=4000\nAPP_KEYS=mine,too\nJWT_SECRET=');
    expect(completeEnvFile(file, {})).not.toContain('APP_KEYS');
    const values = parse(readFileSync(file));
    expect(values).toMatchObject({ PORT: '4000', APP_KEYS: 'mine,too' });
    expect(values.JWT_SECRET).toHaveLength(32);
  });

  it('is not made when the environment has every secret', () => {
    const environment = Object.fromEntries(SECRETS.map(({ name }) => [name, 'x'.repeat(20)]));
    expect(completeEnvFile(file, environment)).toEqual([]);
    expect(() => statSync(file)).toThrow('ENOENT');
  });
});
