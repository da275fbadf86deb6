import type { HttpClient } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import {
  clientWith,
  makeArticle,
  makeEntity,
  paragraphs,
  RIGHTS,
  showAll,
  taggerReady,
} from '../helpers/tagging';

const UID = 'api::article.article';
const VALUES = {
  headline: 'Defence ministers meet in Tashkent',
  body: paragraphs('The Ministry of Harbours met in Tashkent. Tashkent had asked for the meeting.'),
};
const ROUTES = [
  ['post', '/tag-suggestions/suggest', { uid: UID, values: VALUES }, ['reader', 'editor', 'admin']],
  ['post', '/tag-suggestions/entities/similar', { name: 'Tashkent' }, ['editor', 'admin']],
  ['post', '/tag-suggestions/entities', { name: 'Samarkand', kind: 'place' }, ['editor', 'admin']],
  ['get', '/tag-suggestions/content-types', undefined, ['reader', 'editor', 'admin']],
  ['get', '/tag-suggestions/settings', undefined, ['admin']],
  [
    'put',
    '/tag-suggestions/settings',
    { minimumConfidence: 0, limit: 50, acceptAllAbove: 0.7, suggestNewNames: true },
    ['admin'],
  ],
] as const;

describe('the routes of tag suggestions', () => {
  let newsroom: Newsroom;
  let people: Record<'anonymous' | 'stranger' | 'reader' | 'editor' | 'admin', HttpClient>;
  let tashkent: { id: number; documentId: string };

  beforeAll(async () => {
    newsroom = await bootNewsroom();
    tashkent = await makeEntity(newsroom, { name: 'Tashkent', kind: 'place' });
    await taggerReady(newsroom);
    await showAll(newsroom);
    const admin = await newsroom.createAdmin();
    people = {
      anonymous: newsroom.anonymous,
      stranger: await clientWith(newsroom, RIGHTS.stranger),
      reader: await clientWith(newsroom, RIGHTS.reader),
      editor: await clientWith(newsroom, RIGHTS.editor),
      admin: newsroom.as(admin.token),
    };
  });
  afterAll(() => newsroom?.stop());

  describe.each(ROUTES)('%s %s', (method, path, body, allowed) => {
    it('refuses whoever is not logged in with 401', async () => {
      expect((await people.anonymous[method](path, { body })).status).toBe(401);
    });
    it.each(['stranger', 'reader', 'editor', 'admin'] as const)(
      'answers a %s by right only',
      async (person) => {
        const { status } = await people[person][method](path, { body });
        if ((allowed as readonly string[]).includes(person)) expect([200, 201, 409]).toContain(status);
        else expect(status).toBe(403);
      },
    );
  });

  it('suggests for values that were never saved', async () => {
    const { body } = await people.editor.post('/tag-suggestions/suggest', {
      body: { uid: UID, values: VALUES },
    });
    const item = body.data.suggestions.find((one: { name: string }) => one.name === 'Tashkent');
    expect(item).toMatchObject({
      key: `entity:${tashkent.documentId}`,
      status: 'known',
      kind: 'place',
      entityId: tashkent.documentId,
      entityRowId: tashkent.id,
      mentionCount: 3,
    });
    const [context] = item.contexts;
    expect(context.match).toBe('Tashkent');
    expect(body.data.vocabulary.state).toBe('ready');
    expect(body.data.attached).toEqual([]);
  });

  it('counts stored tags and pending ones as attached, and offers none of them', async () => {
    const ankara = await makeEntity(newsroom, { name: 'Ankara', kind: 'place' });
    const oslo = await makeEntity(newsroom, { name: 'Oslo', kind: 'place' });
    const article = await makeArticle(newsroom, {
      headline: 'One',
      entities: [tashkent.documentId, oslo.documentId],
    });
    const values = {
      standfirst: 'Ministers met in Tashkent, then in Ankara, and will meet in Oslo next year',
    };
    const request = { uid: UID, documentId: article.documentId, locale: 'en', values };
    const send = async (more: object) =>
      (await people.editor.post('/tag-suggestions/suggest', { body: { ...request, ...more } })).body.data;
    const names = (list: { name: string }[]) => list.map(({ name }) => name).sort();

    expect(names((await send({})).attached)).toEqual(['Oslo', 'Tashkent']);
    const pending = await send({ connect: [ankara.documentId], disconnect: [oslo.documentId] });
    expect(names(pending.attached)).toEqual(['Ankara', 'Tashkent']);
    expect(pending.attached[0].mentionCount).toBe(1);
    expect(names(pending.suggestions)).toContain('Oslo');
    expect(names(pending.suggestions)).not.toContain('Tashkent');
  });

  it.each([
    [{ values: {} }, ['uid']],
    [{ uid: 7, values: {} }, ['uid']],
    [{ uid: UID }, ['values']],
    [{ uid: UID, values: {}, documentId: '../x' }, ['documentId']],
    [{ uid: UID, values: {}, limit: 201 }, ['limit']],
    [{ uid: UID, values: {}, connect: [''] }, ['connect', 0]],
    [{ uid: UID, values: {}, surprise: 1 }, ['surprise']],
    [{ uid: 'api::byline.byline', values: {} }, ['uid']],
  ])('answers %j with 400 and the field', async (body, path) => {
    const answer = await people.editor.post('/tag-suggestions/suggest', { body });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0].path).toEqual(path);
  });

  it('takes any shape of values without falling over', async () => {
    for (const value of [null, 7, [], {}, [[[]]], { type: 'paragraph' }, [{ children: 5 }], '\ud800']) {
      const body = { uid: UID, values: { headline: value, body: value } };
      expect((await people.editor.post('/tag-suggestions/suggest', { body })).status).toBe(200);
    }
  });

  it('answers text above the limit with 413', async () => {
    const body = { uid: UID, values: { headline: 'a '.repeat(600_000) } };
    const answer = await people.editor.post('/tag-suggestions/suggest', { body });
    expect(answer.status).toBe(413);
    expect(answer.body.error.message).toContain('1000000 bytes');
  });

  it('answers blocks of a megabyte of text', async () => {
    const text = 'The harbour was quiet and the ferries ran. '.repeat(230);
    const body = { uid: UID, values: { body: paragraphs(...Array.from({ length: 95 }, () => text)) } };
    const answer = await people.editor.post('/tag-suggestions/suggest', { body });
    expect([200, 504]).toContain(answer.status);
  });

  it('stores settings within their bounds', async () => {
    const settings = { minimumConfidence: 0, limit: 30, acceptAllAbove: 0.9, suggestNewNames: false };
    expect((await people.admin.put('/tag-suggestions/settings', { body: settings })).body.data).toEqual(
      settings,
    );
    expect((await people.admin.get('/tag-suggestions/settings')).body.data).toEqual(settings);
    for (const wrong of [
      { limit: 0 },
      { limit: 201 },
      { acceptAllAbove: 1.1 },
      { minimumConfidence: -1 },
      { limit: 1.5 },
    ]) {
      const answer = await people.admin.put('/tag-suggestions/settings', { body: { ...settings, ...wrong } });
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors[0].path).toEqual(Object.keys(wrong));
    }
    const { body } = await people.editor.post('/tag-suggestions/suggest', {
      body: { uid: UID, values: VALUES },
    });
    expect(body.data.acceptAllAbove).toBe(0.9);
    expect(body.data.suggestions.every((one: { status: string }) => one.status === 'known')).toBe(true);
  });

  it('names the types and the fields that are read', async () => {
    const { body } = await people.reader.get('/tag-suggestions/content-types');
    expect(body.data).toEqual({
      [UID]: { title: 'headline', text: ['standfirst', 'body'], tags: 'entities' },
    });
  });
});
