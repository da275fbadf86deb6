import type { Core } from '@strapi/strapi';
import { createTestDatabase, type TestDatabase } from '../helpers/database';
import { bootNewsroom } from '../helpers/newsroom';
import { configureTagSuggestions } from '../helpers/plugin-config';

describe('a boot with a configuration of tag suggestions that does not fit', () => {
  let database: TestDatabase;
  let strapi: Core.Strapi | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await strapi?.destroy();
    await database.remove();
  });

  it('stops with a sentence that says which field, and where', async () => {
    configureTagSuggestions((config) => {
      const [type] = Object.values(config.contentTypes as Record<string, { text: string[] }>);
      type?.text.push('boddy');
    });
    const boot = bootNewsroom({ database, configure: (made) => void (strapi = made) });
    await expect(boot).rejects.toThrow(
      'Plugin "tag-suggestions" is misconfigured: contentTypes["api::article.article"].text names "boddy", which "api::article.article" does not have.',
    );
  });
});
