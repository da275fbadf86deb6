import { bootNewsroom, type Newsroom } from '../helpers/newsroom';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';
const BYLINE = 'api::byline.byline';

describe('slugs', () => {
  let newsroom: Newsroom;
  // Entries are read by attribute names that the generated types of Strapi do not know here.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  let documents: (uid: string) => any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const rows = (where: object): Promise<any[]> =>
    newsroom.strapi.db.query(ARTICLE).findMany({ where, orderBy: 'id', populate: ['previousSlugs'] });

  beforeAll(async () => {
    newsroom = await bootNewsroom();
    documents = newsroom.strapi.documents as never;
  });
  afterAll(() => newsroom?.stop());

  it('are filled on creation, for every type', async () => {
    expect((await documents(ARTICLE).create({ data: { headline: 'Talks on IRIGC-M&MTC' } })).slug).toBe(
      'talks-on-irigc-m-and-mtc',
    );
    expect((await documents(ARTICLE).create({ data: {} })).slug).toBe('story');
    expect((await documents(ENTITY).create({ data: { name: 'A.B.C. T-90', kind: 'equipment' } })).slug).toBe(
      'abc-t-90',
    );
    expect((await documents(BYLINE).create({ data: { name: 'Zoë D’Souza' } })).slug).toBe('zoe-dsouza');
  });

  it('are unique per language and may repeat across languages', async () => {
    const create = (locale: string) =>
      documents(ARTICLE).create({ locale, data: { headline: 'Same words' } });
    expect((await create('en')).slug).toBe('same-words');
    expect((await create('en')).slug).toBe('same-words-2');
    expect((await create('hi')).slug).toBe('same-words');
  });

  it('differ when twenty editors save the same headline at the same moment', async () => {
    const created = await Promise.all(
      Array.from({ length: 20 }, () => documents(ARTICLE).create({ data: { headline: 'Rush hour' } })),
    );
    const slugs = created.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(20);
    expect(slugs.every((slug) => /^rush-hour(-\d+)?$/.test(slug))).toBe(true);
    const entities = await Promise.all(
      Array.from({ length: 20 }, () => documents(ENTITY).create({ data: { name: 'Twin', kind: 'topic' } })),
    );
    expect(new Set(entities.map(({ slug }) => slug)).size).toBe(20);
  });

  it('follow the headline until first publication and stay after it', async () => {
    const { documentId } = await documents(ARTICLE).create({ data: { headline: 'First words' } });
    const renamed = await documents(ARTICLE).update({
      documentId,
      data: { headline: 'Second words', slug: 'first-words' },
    });
    expect(renamed.slug).toBe('second-words');
    await documents(ARTICLE).publish({ documentId });
    const after = await documents(ARTICLE).update({ documentId, data: { headline: 'Third words' } });
    expect(after.slug).toBe('second-words');
    await documents(ARTICLE).unpublish({ documentId });
    expect((await documents(ARTICLE).update({ documentId, data: { headline: 'Fourth words' } })).slug).toBe(
      'second-words',
    );
  });

  it('keep the old address when an editor changes one after publication', async () => {
    const { documentId } = await documents(ARTICLE).create({
      data: { headline: 'Old address' },
      status: 'published',
    });
    await documents(ARTICLE).update({ documentId, data: { slug: 'In between' } });
    await documents(ARTICLE).update({ documentId, data: { slug: 'New address' }, status: 'published' });
    const [draft, published] = await rows({ documentId });
    for (const row of [draft, published]) {
      expect(row.slug).toBe('new-address');
      expect(row.previousSlugs.map(({ slug }: { slug: string }) => slug)).toEqual(['old-address']);
    }
    const other = await documents(ARTICLE).create({ data: { headline: 'Old address' } });
    expect(other.slug).toBe('old-address-2');
    const { body } = await newsroom.anonymous.get(
      '/api/articles?filters[previousSlugs][slug][$eq]=old-address',
    );
    expect(body.data.map(({ slug }: { slug: string }) => slug)).toEqual(['new-address']);

    await documents(ARTICLE).update({ documentId, data: { slug: 'old-address' }, status: 'published' });
    const [back] = await rows({ documentId });
    expect(back.slug).toBe('old-address');
    expect(back.previousSlugs.map(({ slug }: { slug: string }) => slug)).toEqual(['new-address']);
  });

  it('are the words of each language', async () => {
    const { documentId } = await documents(ARTICLE).create({ data: { headline: 'Two languages' } });
    const hindi = await documents(ARTICLE).update({
      documentId,
      locale: 'hi',
      data: { headline: 'दो भाषाएँ', slug: 'two-languages' },
    });
    expect(hindi.slug).toMatch(/^do-bhasha/);
    await documents(ARTICLE).publish({ documentId, locale: '*' });
    const all = await rows({ documentId });
    expect(all).toHaveLength(4);
    expect(all.every((row) => row.firstPublishedAt)).toBe(true);
  });

  it('record the first publication once, whatever the way to it', async () => {
    const direct = await documents(ARTICLE).create({ data: { headline: 'Direct' }, status: 'published' });
    const { documentId } = await documents(ARTICLE).create({ data: { headline: 'By update' } });
    await documents(ARTICLE).update({ documentId, data: {}, status: 'published' });
    await documents(ARTICLE).update({
      documentId,
      locale: 'hi',
      data: { headline: 'हिन्दी' },
      status: 'published',
    });
    for (const row of [...(await rows({ documentId })), ...(await rows({ documentId: direct.documentId }))]) {
      expect(row.firstPublishedAt).toBeTruthy();
    }
    const [before] = await rows({ documentId });
    await documents(ARTICLE).update({
      documentId,
      data: { firstPublishedAt: '2001-01-01', previousSlugs: [{ slug: 'x' }] },
    });
    await documents(ARTICLE).unpublish({ documentId });
    await documents(ARTICLE).publish({ documentId });
    const [after] = (await rows({ documentId, locale: 'en' })).slice(-1);
    expect(after.firstPublishedAt).toEqual(before.firstPublishedAt);
    expect(after.previousSlugs).toEqual([]);
  });

  it('are new ones on a copy, in every language', async () => {
    const { documentId } = await documents(ARTICLE).create({
      data: { headline: 'Original' },
      status: 'published',
    });
    await documents(ARTICLE).update({ documentId, locale: 'hi', data: { headline: 'मूल' } });
    const copy = await documents(ARTICLE).clone({ documentId, locale: '*', data: { slug: 'original' } });
    expect(copy.entries.map(({ slug }: { slug: string }) => slug).sort()).toEqual(['mul-2', 'original-2']);
    expect((await rows({ documentId: copy.documentId })).every((row) => row.firstPublishedAt === null)).toBe(
      true,
    );
    const entity = await documents(ENTITY).create({ data: { name: 'Copied', kind: 'topic' } });
    const twin = await documents(ENTITY).clone({ documentId: entity.documentId, data: {} });
    expect(twin.entries[0].slug).toBe('copied-2');
  });

  it('stay when a draft is discarded, and when an entity is renamed', async () => {
    const { documentId } = await documents(ARTICLE).create({
      data: { headline: 'Discard me' },
      status: 'published',
    });
    await documents(ARTICLE).update({ documentId, data: { headline: 'Changed' } });
    await documents(ARTICLE).discardDraft({ documentId });
    expect((await rows({ documentId })).map(({ slug }) => slug)).toEqual(['discard-me', 'discard-me']);
    const entity = await documents(ENTITY).create({ data: { name: 'Before', kind: 'topic' } });
    const renamed = await documents(ENTITY).update({
      documentId: entity.documentId,
      data: { name: 'After' },
    });
    expect(renamed.slug).toBe('before');
  });

  it('come out the same from the admin panel, where Publish sends the whole form', async () => {
    const admin = newsroom.as((await newsroom.createAdmin()).token);
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const created = await admin.post(path, { body: { headline: 'From the panel', slug: null } });
    expect(created.body.data.slug).toBe('from-the-panel');
    const { documentId } = created.body.data;
    const form = { ...created.body.data, headline: 'Published from the panel' };
    const published = await admin.post(`${path}/${documentId}/actions/publish`, { body: form });
    expect(published.status).toBe(200);
    const both = await rows({ documentId });
    expect(both.map(({ slug }) => slug)).toEqual(['published-from-the-panel', 'published-from-the-panel']);
    expect(both.every(({ firstPublishedAt }) => firstPublishedAt)).toBe(true);

    const later = {
      headline: 'Later headline',
      slug: 'published-from-the-panel',
      firstPublishedAt: '2001-01-01T00:00:00Z',
    };
    const saved = await admin.put(`${path}/${documentId}`, { body: later });
    expect(saved.body.data).toMatchObject({ headline: 'Later headline', slug: 'published-from-the-panel' });
    const [draft] = await rows({ documentId });
    expect(draft.firstPublishedAt).toEqual(both[0].firstPublishedAt);

    const copy = await admin.post(`${path}/clone/${documentId}`, {
      body: { headline: 'Later headline', slug: 'published-from-the-panel' },
    });
    expect(copy.status).toBe(200);
    const [copied] = await rows({ documentId: copy.body.data.documentId });
    expect(copied).toMatchObject({ slug: 'later-headline', firstPublishedAt: null, previousSlugs: [] });
  });

  it('and published rows stay single when six people publish at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { documentId } = await documents(ARTICLE).create({ data: { headline: `At once ${round}` } });
      await Promise.all(Array.from({ length: 6 }, () => documents(ARTICLE).publish({ documentId })));
      const published = await rows({ documentId, publishedAt: { $notNull: true } });
      expect(published).toHaveLength(1);
    }
  });

  it('cannot be stored twice past the document service', async () => {
    const { slug, locale } = await documents(ARTICLE).create({ data: { headline: 'Only one' } });
    const again = newsroom.strapi.db
      .query(ARTICLE)
      .create({ data: { headline: 'x', slug, locale, publishedAt: null } });
    // By message, not by class: the SQLite driver keeps the Error of the first test file that a worker ran.
    const refused = { message: expect.stringMatching(/unique constraint/i) };
    await expect(again).rejects.toMatchObject(refused);
    const other = await documents(ARTICLE).create({ data: { headline: 'Only another' } });
    const [{ id }] = await rows({ documentId: other.documentId });
    await expect(
      newsroom.strapi.db.query(ARTICLE).update({ where: { id }, data: { slug } }),
    ).rejects.toMatchObject(refused);
  });
});
