import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import type { HttpClient } from '../helpers/http';

const ENTITY = 'api::entity.entity';

describe('the vocabulary', () => {
  let newsroom: Newsroom;
  let api: HttpClient;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  let entities: any;
  const create = async (name: string, more: object = {}): Promise<string> =>
    (await entities.create({ data: { name, kind: 'organisation', ...more } })).documentId;

  beforeAll(async () => {
    newsroom = await bootNewsroom();
    entities = newsroom.strapi.documents(ENTITY);
    api = newsroom.as(await newsroom.createApiToken({ type: 'full-access' }));
  });
  afterAll(() => newsroom?.stop());

  it.each([
    ['empty', '', /Alias 2 is empty: an alias has 2 to 200 characters/],
    ['of one character', 'Q', /Alias 2 \("Q"\) has only 1 character/],
    ['of 300 characters', 'x'.repeat(300), /has 300 characters: an alias has 2 to 200 characters/],
  ])('refuses an alias that is %s, over REST and from code', async (_what, text, message) => {
    const data = { name: 'Refused', kind: 'topic', aliases: [{ text: 'fine' }, { text }] };
    const { status, body } = await api.post('/api/entities', { body: { data } });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
    expect(body.error.details.errors[0].path).toEqual(['aliases', 1, 'text']);
    await expect(entities.create({ data })).rejects.toThrow(message);
    const documentId = await create(`Host of ${_what}`);
    const put = await api.put(`/api/entities/${documentId}`, { body: { data: { aliases: data.aliases } } });
    expect(put.status).toBe(400);
    expect(await entities.count({ filters: { name: 'Refused' } })).toBe(0);
  });

  it('stores aliases tidied, with their way of matching and language', async () => {
    const documentId = await create('Tidy', {
      aliases: [
        { text: '  Tidy   Board ', match: 'exact', locale: 'en' },
        { text: 'तटरक्षक', locale: 'hi' },
      ],
    });
    const stored = await entities.findOne({ documentId, populate: ['aliases'] });
    expect(stored.aliases).toMatchObject([
      { text: 'Tidy Board', match: 'exact', locale: 'en' },
      { text: 'तटरक्षक', match: null, locale: 'hi' },
    ]);
    const { body } = await newsroom.anonymous.get(`/api/entities/${documentId}?populate=aliases`);
    expect(body.data.aliases[1]).toMatchObject({ text: 'तटरक्षक', locale: 'hi' });
  });

  it('refuses a link that no browser should follow', async () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'wikidata.org',
      'https://x.example/"><script>',
    ]) {
      const { status } = await api.post('/api/entities', {
        body: { data: { name: 'Link', kind: 'topic', sameAs: [{ url }] } },
      });
      expect(status).toBe(400);
    }
    await create('Linked', { sameAs: [{ url: 'https://www.wikidata.org/wiki/Q42', label: 'Wikidata' }] });
  });

  it('allows an alias that another entity has, and says so', async () => {
    const first = await create('Research Board', { aliases: [{ text: 'R & D Wing' }, { text: 'RDW' }] });
    const { status, body } = await api.post('/api/entities', {
      body: {
        data: {
          name: 'Racing Drivers',
          kind: 'organisation',
          aliases: [{ text: 'rdw' }, { text: 'R and D Wing' }, { text: 'own' }],
        },
      },
    });
    expect(status).toBe(201);
    expect(body.meta.sharedNames).toEqual([
      { name: 'rdw', entities: [{ documentId: first, name: 'Research Board', kind: 'organisation' }] },
      {
        name: 'R and D Wing',
        entities: [{ documentId: first, name: 'Research Board', kind: 'organisation' }],
      },
    ]);
    const again = await api.put(`/api/entities/${first}`, {
      body: { data: { aliases: [{ text: 'Fresh one' }] } },
    });
    expect(again.body.meta).toEqual({});
  });

  it('answers the admin panel which names are shared, to those who may read entities', async () => {
    await create('Lighthouse Service');
    const admin = newsroom.as((await newsroom.createAdmin()).token);
    const ask = { body: { names: ['lighthouse service', '', 'Nobody'] } };
    const { status, body } = await admin.post('/newsroom/shared-names', ask);
    expect(status).toBe(200);
    expect(body.data).toMatchObject([
      { name: 'lighthouse service', entities: [{ name: 'Lighthouse Service' }] },
    ]);
    expect((await admin.post('/newsroom/shared-names', { body: { names: 'x' } })).status).toBe(400);
    expect((await newsroom.anonymous.post('/newsroom/shared-names', ask)).status).toBe(401);

    const role = await newsroom.strapi.service('admin::role').create({ name: 'Nothing', code: 'nothing' });
    const nobody = newsroom.as((await newsroom.createAdmin({ roles: [role.code] })).token);
    expect((await nobody.post('/newsroom/shared-names', ask)).status).toBe(403);
  });

  it('refuses an entity that is broader than itself, near or far', async () => {
    const top = await create('Top');
    const middle = await create('Middle', { broader: [top] });
    const low = await create('Low', { broader: { connect: [middle] } });
    const close = (documentId: string, broader: unknown) =>
      api.put(`/api/entities/${documentId}`, { body: { data: { broader } } });
    expect((await close(top, [top])).body.error.message).toBe(
      'An entity cannot be broader than itself: Top → Top',
    );
    const far = await close(top, { connect: [{ documentId: low }] });
    expect(far.status).toBe(400);
    expect(far.body.error.message).toBe('An entity cannot be broader than itself: Top → Low → Middle → Top');
    expect((await entities.findOne({ documentId: top, populate: ['broader'] })).broader).toEqual([]);
    expect((await close(low, { connect: [top] })).status).toBe(200);
  });

  it('refuses an entity that is merged into itself', async () => {
    const old = await create('Old name');
    const middle = await create('Newer name', { mergedInto: old });
    await expect(entities.update({ documentId: old, data: { mergedInto: old } })).rejects.toThrow(
      'Old name → Old name',
    );
    await expect(entities.update({ documentId: old, data: { mergedInto: middle } })).rejects.toThrow(
      'cannot be merged into itself',
    );
    expect((await entities.findOne({ documentId: old, populate: ['mergedInto'] })).mergedInto).toBeNull();
  });

  it('lets two saves at once not close a loop between them', async () => {
    const [one, two] = [await create('One side'), await create('Other side')];
    const saves = await Promise.allSettled([
      entities.update({ documentId: one, data: { broader: [two] } }),
      entities.update({ documentId: two, data: { broader: [one] } }),
    ]);
    expect(saves.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
