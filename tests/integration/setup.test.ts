import { bootNewsroom, type Newsroom } from '../helpers/newsroom';

const PERMISSION = 'plugin::users-permissions.permission';

describe('a fresh newsroom', () => {
  let newsroom: Newsroom;
  const service = (name: string) => newsroom.strapi.plugin('content-manager').service(name);
  const publicActions = async (): Promise<string[]> => {
    const permissions = await newsroom.strapi.db
      .query(PERMISSION)
      .findMany({ where: { role: { type: 'public' } } });
    return permissions.map(({ action }: { action: string }) => action).sort();
  };

  beforeAll(async () => {
    newsroom = await bootNewsroom();
  });
  afterAll(() => newsroom?.stop());

  it('writes in English and Hindi', async () => {
    const locales = newsroom.strapi.plugin('i18n').service('locales');
    expect((await locales.find()).map(({ code }: { code: string }) => code).sort()).toEqual(['en', 'hi']);
    expect(await locales.getDefaultLocale()).toBe('en');
  });

  it('lets the public read three types and do nothing else', async () => {
    expect(await publicActions()).toEqual([
      'api::article.article.find',
      'api::article.article.findOne',
      'api::byline.byline.find',
      'api::byline.byline.findOne',
      'api::entity.entity.find',
      'api::entity.entity.findOne',
    ]);
    const registration = await newsroom.anonymous.post('/api/auth/local/register', {
      body: { username: 'x', email: 'x@newsroom.example', password: 'Secret-1234' },
    });
    expect(registration.status).toBeGreaterThanOrEqual(400);
  });

  it('has labels, hints, widths and columns', async () => {
    const article = await service('content-types').findConfiguration({ uid: 'api::article.article' });
    expect(article.settings).toMatchObject({
      mainField: 'headline',
      defaultSortBy: 'updatedAt',
      defaultSortOrder: 'DESC',
    });
    expect(article.metadatas.entities.edit.label).toBe('Tags');
    expect(article.metadatas.previousSlugs.edit.editable).toBe(false);
    expect(article.layouts.edit[0]).toEqual([{ name: 'headline', size: 12 }]);
    expect(article.layouts.list).toEqual(['headline', 'section', 'bylines', 'updatedAt']);
    const alias = await service('components').findConfiguration({ uid: 'entity.alias' });
    expect(alias.metadatas.text.edit.label).toBe('Alias');
  });

  it('shows every field of the three types and their components', async () => {
    for (const uid of ['article', 'byline', 'entity'].map((name) => `api::${name}.${name}`)) {
      const { layouts } = await service('content-types').findConfiguration({ uid });
      const shown = layouts.edit.flat().map(({ name }: { name: string }) => name);
      const system = [
        'createdAt',
        'updatedAt',
        'publishedAt',
        'createdBy',
        'updatedBy',
        'locale',
        'localizations',
      ];
      const fields = Object.keys(newsroom.strapi.getModel(uid as 'api::article.article').attributes);
      expect(shown.sort()).toEqual(fields.filter((name) => !system.includes(name)).sort());
    }
  });

  it('keeps what the house decided after a second start', async () => {
    const { strapi, database } = newsroom;
    const uid = 'api::article.article';
    const configuration = await service('content-types').findConfiguration({ uid });
    configuration.metadatas.headline.edit.label = 'Title';
    await service('content-types').updateConfiguration({ uid }, configuration);
    await strapi.db.query(PERMISSION).deleteMany({ where: { action: 'api::byline.byline.find' } });
    const hindi = await strapi.plugin('i18n').service('locales').findByCode('hi');
    await strapi.plugin('i18n').service('locales').delete({ id: hindi.id });
    await newsroom.halt();

    newsroom = await bootNewsroom({ database });
    const after = await service('content-types').findConfiguration({ uid });
    expect(after.metadatas.headline.edit.label).toBe('Title');
    expect(await publicActions()).not.toContain('api::byline.byline.find');
    expect(await newsroom.strapi.plugin('i18n').service('locales').findByCode('hi')).toBeNull();
  });

  it('writes ahead in SQLite, so that readers do not wait for a writer', async () => {
    if (newsroom.database.kind !== 'sqlite') return;
    const pragma = async (name: string) =>
      Object.values((await newsroom.strapi.db.connection.raw(`pragma ${name}`))[0])[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('busy_timeout')).toBe(5000);
    expect(await pragma('synchronous')).toBe(1);
    expect(await pragma('foreign_keys')).toBe(1);
  });
});
