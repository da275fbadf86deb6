import { DEMO_ACCOUNTS } from '../../src/demo/accounts';
import { openDemoAccounts } from '../../src/environment/demo-accounts';
import { refuseDemoAccounts } from '../../src/environment/production';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';

const PRODUCTION = { NODE_ENV: 'production' };

describe('an instance in production', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await bootNewsroom();
  });
  afterAll(() => newsroom?.stop());

  it('starts while there are no demonstration accounts', async () => {
    await expect(refuseDemoAccounts(newsroom.strapi, PRODUCTION)).resolves.toBeUndefined();
  });

  it('refuses to start with one, naming it, even when its password was changed', async () => {
    const { email } = DEMO_ACCOUNTS[0]!;
    await newsroom.createAdmin({ email });
    await expect(refuseDemoAccounts(newsroom.strapi, PRODUCTION)).rejects.toThrow(email);
    expect(await openDemoAccounts(newsroom.strapi)).toEqual([]);
  });

  it('starts with one when asked to, and outside production', async () => {
    await refuseDemoAccounts(newsroom.strapi, { ...PRODUCTION, ALLOW_DEMO_ACCOUNTS: 'true' });
    await refuseDemoAccounts(newsroom.strapi, { NODE_ENV: 'development' });
  });
});
