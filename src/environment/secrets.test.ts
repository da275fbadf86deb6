import { randomSecret, SECRETS, secretProblems } from './secrets';

const good = (): Record<string, string> =>
  Object.fromEntries(SECRETS.map((secret) => [secret.name, randomSecret(secret)]));

describe('the secrets of an instance', () => {
  it('are fit for production when they are random', () => {
    expect(secretProblems(good())).toEqual([]);
  });

  it('are named one by one when they are missing or empty', () => {
    const problems = secretProblems({ APP_KEYS: ' , ', JWT_SECRET: '' });
    expect(problems).toHaveLength(SECRETS.length);
    for (const [index, secret] of SECRETS.entries())
      expect(problems[index]).toContain(`${secret.name} is not set`);
  });

  it.each([
    'tobemodified-and-more-characters',
    'changeme-changeme-changeme',
    'toBeModified1,toBeModified2',
    'your-app-key-goes-here-please',
  ])('are refused when they are the placeholder %s', (value) => {
    expect(secretProblems({ ...good(), APP_KEYS: value })).toEqual([
      expect.stringContaining('APP_KEYS is a placeholder'),
    ]);
  });

  it('are refused when one value of a list is short', () => {
    expect(secretProblems({ ...good(), APP_KEYS: `${'k'.repeat(32)},short` })).toEqual([
      expect.stringContaining('APP_KEYS is shorter than 16 characters'),
    ]);
  });

  it('differ every time', () => {
    const [secret] = SECRETS;
    expect(randomSecret(secret!)).not.toBe(randomSecret(secret!));
    expect(randomSecret(secret!).split(',')).toHaveLength(2);
  });
});
