import { requireProductionSecrets, wantsDemo } from './production';
import { randomSecret, SECRETS } from './secrets';

describe('the demonstration newsroom', () => {
  it.each([
    [{}, true],
    [{ NODE_ENV: 'development' }, true],
    [{ NODE_ENV: 'production' }, false],
    [{ NODE_ENV: 'production', SEED_DEMO: 'true' }, true],
    [{ SEED_DEMO: 'false' }, false],
    [{ SEED_DEMO: ' FALSE ' }, false],
    [{ SEED_DEMO: '' }, true],
  ])('with %j is wanted: %s', (environment, wanted) => expect(wantsDemo(environment)).toBe(wanted));

  it('is not guessed at', () =>
    expect(() => wantsDemo({ SEED_DEMO: 'maybe' })).toThrow('SEED_DEMO is "maybe"'));
});

describe('secrets in production', () => {
  it('are all named when they are missing', () => {
    let message = '';
    try {
      requireProductionSecrets({ NODE_ENV: 'production' });
    } catch (error) {
      message = String(error);
    }
    for (const { name } of SECRETS) expect(message).toContain(`${name} is not set`);
  });

  it('are not asked for in development', () => expect(() => requireProductionSecrets({})).not.toThrow());

  it('may be random', () => {
    const secrets = Object.fromEntries(SECRETS.map((secret) => [secret.name, randomSecret(secret)]));
    expect(() => requireProductionSecrets({ NODE_ENV: 'production', ...secrets })).not.toThrow();
  });
});
