import type { HttpClient } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { clientWith, makeEntity, paragraphs, RIGHTS, showAll, taggerReady } from '../helpers/tagging';

const REMEDIES = '/tag-suggestions/quality/remedies';
const ENTITY = 'api::entity.entity';
const UID = 'api::article.article';

// Answers are read by path.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

describe('remedies for bad suggestions', () => {
  let newsroom: Newsroom;
  let reviewer: HttpClient & { id: number };
  /** Sees the page, but may not change entities. */
  let onlooker: HttpClient;
  let editor: HttpClient;

  const entity = (documentId: string): Promise<Data> =>
    newsroom.strapi.documents(ENTITY).findOne({ documentId, populate: ['aliases'] }) as Promise<Data>;
  const aliases = async (documentId: string): Promise<unknown[]> =>
    (await entity(documentId)).aliases.map(({ text, match }: Data) => [text, match]);
  const take = (body: object, client: HttpClient = reviewer) => client.post(REMEDIES, { body });
  const undo = (id: string, client: HttpClient = reviewer) => client.post(`${REMEDIES}/${id}/undo`);
  const keys = async (text: string): Promise<string[]> => {
    const body = { uid: UID, values: { body: paragraphs(text) } };
    const answer = await editor.post('/tag-suggestions/suggest', { body });
    return answer.body.data.suggestions.map((one: Data) => one.key);
  };

  beforeAll(async () => {
    newsroom = await bootNewsroom();
    await taggerReady(newsroom);
    await showAll(newsroom);
    reviewer = await clientWith(newsroom, RIGHTS.reviewer);
    editor = await clientWith(newsroom, RIGHTS.editor);
    onlooker = await clientWith(newsroom, [...RIGHTS.reader, { action: 'plugin::tag-suggestions.quality' }]);
  });
  afterAll(() => newsroom?.stop());

  it('are for those who hold the right to the page', async () => {
    const body = { action: 'never-propose', name: 'Anything' };
    for (const [client, status] of [
      [newsroom.anonymous, 401],
      [editor, 403],
    ] as const) {
      expect((await client.get(REMEDIES)).status).toBe(status);
      expect((await client.post(REMEDIES, { body })).status).toBe(status);
      expect((await client.post(`${REMEDIES}/abc/undo`)).status).toBe(status);
    }
  });

  it('stop suggesting an entity at once, and suggest it again when undone', async () => {
    const { documentId } = await makeEntity(newsroom, { name: 'Samarkand', kind: 'place' });
    const text = 'They met in Samarkand. Samarkand was hot.';
    await newsroom.strapi.plugin('tag-suggestions').service('tagger').refresh([documentId]);
    expect(await keys(text)).toContain(`entity:${documentId}`);

    const taken = await take({ action: 'stop-suggesting', entityId: documentId });
    expect(taken.status).toBe(201);
    expect(taken.body.data).toMatchObject({
      action: 'stop-suggesting',
      entityId: documentId,
      name: 'Samarkand',
      undone: null,
      mayUndo: true,
    });
    expect(taken.body.data.by).toEqual(expect.any(String));
    expect((await entity(documentId)).suggest).toBe(false);
    expect(await keys(text)).not.toContain(`entity:${documentId}`);
    expect((await take({ action: 'stop-suggesting', entityId: documentId })).status).toBe(409);

    const undone = await undo(taken.body.data.id);
    expect(undone.status).toBe(200);
    expect(undone.body.data).toMatchObject({ mayUndo: false, undone: { by: taken.body.data.by } });
    expect(await keys(text)).toContain(`entity:${documentId}`);
    expect((await undo(taken.body.data.id)).status).toBe(409);
  });

  it('add aliases and make case matter, beside what stands, and undo either', async () => {
    const { documentId } = await makeEntity(newsroom, {
      name: 'Harbour Mission',
      kind: 'organisation',
      aliases: [{ text: 'Mission' }],
    });
    const added = await take({ action: 'add-alias', entityId: documentId, alias: 'HMX' });
    expect(added.status).toBe(201);
    expect(await keys('A statement of HMX said so.')).toContain(`entity:${documentId}`);
    const exact = await take({ action: 'match-exact', entityId: documentId, alias: 'Mission' });
    expect(exact.status).toBe(201);
    expect(await aliases(documentId)).toEqual([
      ['Mission', 'exact'],
      ['HMX', null],
    ]);
    expect(await keys('Their MISSION: a long mission at sea.')).not.toContain(`entity:${documentId}`);
    expect((await undo(added.body.data.id)).status).toBe(200);
    expect((await undo(exact.body.data.id)).status).toBe(200);
    expect(await aliases(documentId)).toEqual([['Mission', null]]);
  });

  it('refuse an alias that the vocabulary refuses', async () => {
    const { documentId } = await makeEntity(newsroom, { name: 'Bukhara', kind: 'place' });
    const answer = await take({ action: 'add-alias', entityId: documentId, alias: 'é' });
    expect(answer.status).toBe(400);
    expect(await aliases(documentId)).toEqual([]);
    expect((await take({ action: 'add-alias', entityId: documentId, alias: 'Bukhara' })).status).toBe(409);
    expect((await take({ action: 'match-exact', entityId: documentId, alias: 'Nowhere' })).status).toBe(409);
  });

  it('keep every alias that is added at the same moment', async () => {
    const { documentId } = await makeEntity(newsroom, { name: 'Khiva', kind: 'place' });
    const names = Array.from({ length: 8 }, (_, index) => `Khiva ${String.fromCharCode(65 + index)}`);
    const answers = await Promise.all(
      names.map((alias) => take({ action: 'add-alias', entityId: documentId, alias })),
    );
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
    expect((await aliases(documentId)).map((alias) => (alias as string[])[0]).sort()).toEqual(names);
  });

  it('need the right to change the entity, and to read it', async () => {
    const { documentId } = await makeEntity(newsroom, { name: 'Nukus', kind: 'place' });
    const body = { action: 'stop-suggesting', entityId: documentId };
    expect((await take(body, onlooker)).status).toBe(403);
    const taken = await take(body);
    expect((await undo(taken.body.data.id, onlooker)).status).toBe(403);
    expect((await entity(documentId)).suggest).toBe(false);
    const { body: listed } = await onlooker.get(`${REMEDIES}?action=stop-suggesting&standing=true`);
    expect(listed.data[0]).toMatchObject({ entityId: documentId, mayUndo: false });

    const blind = await clientWith(newsroom, [{ action: 'plugin::tag-suggestions.quality' }]);
    expect((await take(body, blind)).status).toBe(404);
    expect((await blind.get(`${REMEDIES}?action=stop-suggesting`)).body.data).toEqual([]);
  });

  it('heed the fields that a role may change', async () => {
    const { documentId } = await makeEntity(newsroom, { name: 'Termez', kind: 'place' });
    const namer = await clientWith(newsroom, [
      { action: 'plugin::tag-suggestions.quality' },
      { action: 'plugin::content-manager.explorer.read', subject: ENTITY },
      {
        action: 'plugin::content-manager.explorer.update',
        subject: ENTITY,
        fields: ['name', 'aliases.text'],
      },
    ]);
    expect((await take({ action: 'stop-suggesting', entityId: documentId }, namer)).status).toBe(403);
    expect((await take({ action: 'add-alias', entityId: documentId, alias: 'Tirmidh' }, namer)).status).toBe(
      201,
    );
  });

  it('never propose a name again, whoever writes it how, until that is undone', async () => {
    const text = 'The Karakum Ferry Authority said so. The Karakum Ferry Authority was asked.';
    const key = (await keys(text)).find((one) => one.startsWith('name:'));
    expect(key).toBeDefined();
    const taken = await take({ action: 'never-propose', name: 'Karakum Ferry AUTHORITY' });
    expect(taken.body.data).toMatchObject({ action: 'never-propose', name: 'Karakum Ferry AUTHORITY' });
    expect(await keys(text)).not.toContain(key);
    expect((await take({ action: 'never-propose', name: 'karakum ferry authority' })).status).toBe(409);
    const { body } = await onlooker.get(`${REMEDIES}?action=never-propose&standing=true`);
    expect(body).toMatchObject({
      data: [{ name: 'Karakum Ferry AUTHORITY', mayUndo: true }],
      meta: { total: 1 },
    });

    // A name that the house makes an entity of is no new name.
    const { documentId } = await makeEntity(newsroom, {
      name: 'Karakum Ferry Authority',
      kind: 'organisation',
    });
    await newsroom.strapi.plugin('tag-suggestions').service('tagger').refresh([documentId]);
    expect(await keys(text)).toContain(`entity:${documentId}`);
    await newsroom.strapi.documents(ENTITY).delete({ documentId });
    await newsroom.strapi.plugin('tag-suggestions').service('tagger').refresh([documentId]);

    expect((await undo(taken.body.data.id)).status).toBe(200);
    expect(await keys(text)).toContain(key);
    expect((await onlooker.get(`${REMEDIES}?standing=true&action=never-propose`)).body.data).toEqual([]);
  });

  it('are refused once when two people refuse the same name at once', async () => {
    const body = { action: 'never-propose', name: 'Same Name Twice' };
    const statuses = (await Promise.all([1, 2, 3].map(() => take(body)))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409, 409]);
  });

  it.each([
    [{}, 'action'],
    [{ action: 'explode' }, 'action'],
    [{ action: 'stop-suggesting' }, 'entityId'],
    [{ action: 'stop-suggesting', entityId: '../x' }, 'entityId'],
    [{ action: 'add-alias', entityId: 'abc' }, 'alias'],
    [{ action: 'add-alias', entityId: 'abc', alias: 'Abc', match: 'fuzzy' }, 'match'],
    [{ action: 'never-propose', name: ' ' }, 'name'],
    [{ action: 'never-propose', name: 'x', surprise: 1 }, 'surprise'],
  ])('answer %j with 400 and the field', async (body, field) => {
    const answer = await take(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0].path).toEqual([field]);
  });

  it('answer what is not there with 404, and a wrong parameter with 400', async () => {
    expect((await take({ action: 'stop-suggesting', entityId: 'nothere' })).status).toBe(404);
    expect((await undo('nothere')).status).toBe(404);
    expect((await reviewer.get(`${REMEDIES}?standing=maybe`)).status).toBe(400);
    expect((await reviewer.get(`${REMEDIES}?limit=0`)).status).toBe(400);
  });
});
