import type { HttpClient } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import {
  clientWith,
  eventually,
  makeArticle,
  makeEntity,
  paragraphs,
  RIGHTS,
  showAll,
  taggerReady,
} from '../helpers/tagging';

const UID = 'api::article.article';
const ENTITY = 'api::entity.entity';
const read = (subject: string, more: object = {}) => ({
  action: 'plugin::content-manager.explorer.read',
  subject,
  ...more,
});

// Answers are read by path.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

describe('tag suggestions of articles', () => {
  let newsroom: Newsroom;
  let editor: HttpClient & { id: number };
  let reader: HttpClient & { id: number };

  const suggest = async (client: HttpClient, body: object): Promise<Data> => {
    const answer = await client.post('/tag-suggestions/suggest', { body: { uid: UID, ...body } });
    if (answer.status !== 200)
      throw new Error(`suggest answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  };
  const keys = async (client: HttpClient, text: string, more: object = {}): Promise<string[]> => {
    const data = await suggest(client, { values: { body: paragraphs(text) }, ...more });
    return data.suggestions.map((one: { key: string }) => one.key);
  };
  const decide = (client: HttpClient, article: object, action: string, suggestion: object) =>
    client.post('/tag-suggestions/decisions', { body: { uid: UID, ...article, action, suggestion } });

  beforeAll(async () => {
    newsroom = await bootNewsroom();
    await taggerReady(newsroom);
    await showAll(newsroom);
    editor = await clientWith(newsroom, RIGHTS.editor);
    reader = await clientWith(newsroom, RIGHTS.reader);
  });
  afterAll(() => newsroom?.stop());

  describe('the memory of rejections', () => {
    const text =
      'The delegation travelled to Samarkand, and the Karakum Ferry Authority met it in Samarkand.';
    let known: { key: string; name: string; kind: string; status: string; entityId: string };
    let proposal: { key: string; name: string; kind: string; status: string };

    beforeAll(async () => {
      const { documentId } = await makeEntity(newsroom, { name: 'Samarkand', kind: 'place' });
      known = {
        key: `entity:${documentId}`,
        name: 'Samarkand',
        kind: 'place',
        status: 'known',
        entityId: documentId,
      };
      await eventually(async () => (await keys(editor, text)).includes(known.key));
      const data = await suggest(editor, { values: { body: paragraphs(text) } });
      const found = data.suggestions.find((one: { status: string }) => one.status === 'new');
      proposal = { key: found.key, name: found.name, kind: found.kind, status: 'new' };
    });

    it('offers nothing again on the article where it was rejected, and only there, until it is undone', async () => {
      const { documentId } = await makeArticle(newsroom, { headline: 'Rejecting' });
      const other = await makeArticle(newsroom, { headline: 'Another' });
      const here = { documentId, locale: 'en' };
      for (const suggestion of [known, proposal]) {
        const answer = await decide(editor, here, 'reject', { ...suggestion, rank: 1, confidence: 0.5 });
        expect(answer.status).toBe(200);
        expect(answer.body.data.action).toBe('reject');
      }
      const after = await suggest(editor, { ...here, values: { body: paragraphs(text) } });
      const left = after.suggestions.map((one: { key: string }) => one.key);
      expect(left).not.toContain(known.key);
      expect(left).not.toContain(proposal.key);
      expect(after.rejected.map((one: { key: string }) => one.key)).toEqual([proposal.key, known.key]);
      // Everybody who works on the article, but no other article and no other language of it.
      expect(await keys(reader, text, here)).not.toContain(known.key);
      expect(await keys(editor, text, { documentId: other.documentId })).toContain(known.key);
      expect(await keys(editor, text, { documentId, locale: 'hi' })).toContain(known.key);

      expect((await decide(editor, here, 'undo', known)).status).toBe(200);
      expect(await keys(editor, text, here)).toContain(known.key);
      expect((await decide(editor, here, 'undo', known)).status).toBe(409);
    });

    it('knows a rejected new name in another spelling of it', async () => {
      const { documentId } = await makeArticle(newsroom, { headline: 'Folding' });
      await decide(editor, { documentId }, 'reject', proposal);
      const shouted = text.replace('Karakum Ferry Authority', 'Karakum–Ferry Authority');
      expect(await keys(editor, shouted, { documentId })).not.toContain(proposal.key);
    });

    it('counts the same decision once, and the later one where they differ', async () => {
      const { documentId } = await makeArticle(newsroom, { headline: 'Changing minds' });
      const first = await decide(editor, { documentId }, 'reject', known);
      const again = await decide(editor, { documentId }, 'reject', known);
      expect(again.body.data.id).toBe(first.body.data.id);
      await decide(editor, { documentId }, 'accept', known);
      expect(await keys(editor, text, { documentId })).toContain(known.key);
      const rows = await newsroom.strapi.db
        .query('plugin::tag-suggestions.decision')
        .findMany({ where: { subjectId: documentId }, orderBy: { id: 'asc' } });
      expect(rows.map((row: Data) => [row.action, row.neutralised, row.userId, row.subjectLocale])).toEqual([
        ['reject', true, editor.id, 'en'],
        ['accept', false, editor.id, 'en'],
      ]);
    });

    it('binds what was decided before the first save to the article that was made of it', async () => {
      const draftKey = 'draft-0123456789';
      await decide(editor, { draftKey, locale: 'en' }, 'reject', known);
      expect(await keys(editor, text, { draftKey, locale: 'en' })).not.toContain(known.key);
      // Another form, and another user with the same key, have nothing of it.
      expect(await keys(editor, text, { draftKey: 'draft-other-key', locale: 'en' })).toContain(known.key);
      const colleague = await clientWith(newsroom, RIGHTS.editor);
      expect(await keys(colleague, text, { draftKey, locale: 'en' })).toContain(known.key);

      const { documentId } = await makeArticle(newsroom, { headline: 'Saved at last' });
      expect(await keys(editor, text, { documentId, draftKey, locale: 'en' })).not.toContain(known.key);
      expect(await keys(colleague, text, { documentId, locale: 'en' })).not.toContain(known.key);
    });

    it.each([
      [{ action: 'accepted' }, ['action']],
      [
        { suggestion: { key: 'entity:other', name: 'x', kind: 'place', status: 'known', entityId: 'abc' } },
        ['suggestion', 'key'],
      ],
      [{ suggestion: { key: 'entity:x', name: 'x', kind: 'place', status: 'new' } }, ['suggestion', 'key']],
      [{ suggestion: { key: 'name:x', name: 'x', kind: 'city', status: 'new' } }, ['suggestion', 'kind']],
      [{ documentId: undefined }, ['documentId']],
    ])('refuses a decision with %j', async (wrong, path) => {
      const body = { uid: UID, documentId: 'abc', action: 'accept', suggestion: proposal, ...wrong };
      const answer = await editor.post('/tag-suggestions/decisions', { body });
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors[0].path).toEqual(path);
    });

    it('takes decisions only of those who may change the tags of the article', async () => {
      const { documentId } = await makeArticle(newsroom, { headline: 'Not yours' });
      expect((await decide(reader, { documentId }, 'accept', known)).status).toBe(403);
      const decides = { action: 'plugin::tag-suggestions.decide' };
      const onlyReads = await clientWith(newsroom, [...RIGHTS.reader, decides]);
      expect((await decide(onlyReads, { documentId }, 'accept', known)).status).toBe(403);
      const noTags = await clientWith(newsroom, [
        ...RIGHTS.reader,
        decides,
        { action: 'plugin::content-manager.explorer.update', subject: UID, fields: ['headline', 'body'] },
      ]);
      expect((await decide(noTags, { documentId }, 'accept', known)).status).toBe(403);
      expect((await decide(editor, { documentId: 'nothinghere' }, 'accept', known)).status).toBe(404);
      const ghost = { ...known, key: 'entity:ghost', entityId: 'ghost' };
      expect((await decide(editor, { documentId }, 'accept', ghost)).status).toBe(404);
    });
  });

  describe('what a reader may not see', () => {
    it('answers alike for an article that is not there and one that may not be read', async () => {
      const { documentId } = await makeArticle(newsroom, { headline: 'Somebody else wrote this' });
      const own = await clientWith(newsroom, [
        read(UID, { conditions: ['admin::is-creator'] }),
        read(ENTITY),
        { action: 'plugin::tag-suggestions.suggest' },
      ]);
      const ask = (id: string) =>
        own.post('/tag-suggestions/suggest', {
          body: { uid: UID, documentId: id, values: { headline: 'x' } },
        });
      const [hidden, absent] = [await ask(documentId), await ask('nothinghere')];
      expect(hidden.status).toBe(404);
      expect(hidden.body).toEqual(absent.body);
      const mine = await newsroom.strapi.documents(UID).create({
        data: { headline: 'Mine', createdBy: own.id } as never,
      });
      expect((await ask(mine.documentId)).status).toBe(200);
    });

    it('does not use values of fields that the reader may not read', async () => {
      const { documentId } = await makeEntity(newsroom, { name: 'Bukhara', kind: 'place' });
      await eventually(async () =>
        (await keys(editor, 'They met in Bukhara.')).includes(`entity:${documentId}`),
      );
      const headlines = await clientWith(newsroom, [
        read(UID, { fields: ['headline'] }),
        read(ENTITY),
        { action: 'plugin::tag-suggestions.suggest' },
      ]);
      expect(await keys(headlines, 'They met in Bukhara.')).toEqual([]);
      const { documentId: article } = await makeArticle(newsroom, { headline: 'A', entities: [documentId] });
      const data = await suggest(headlines, {
        documentId: article,
        values: { headline: 'They met in Bukhara' },
      });
      expect(data.attached).toEqual([]);
    });

    it('names no entity that the reader may not read: no suggestion, tag, rejection or near-duplicate', async () => {
      const secret = await makeEntity(newsroom, { name: 'Operation Quiet Harbour', kind: 'event' });
      const text = 'Officials spoke of Operation Quiet Harbour twice. Operation Quiet Harbour began in May.';
      await eventually(async () => (await keys(editor, text)).includes(`entity:${secret.documentId}`));
      const grants = RIGHTS.editor.filter((grant) => grant.subject !== ENTITY);
      const blind = await clientWith(newsroom, grants);
      const own = await clientWith(newsroom, [
        ...grants,
        read(ENTITY, { conditions: ['admin::is-creator'] }),
      ]);
      const article = await makeArticle(newsroom, { headline: 'A', entities: [secret.documentId] });
      for (const client of [blind, own]) {
        expect(await keys(client, text)).not.toContain(`entity:${secret.documentId}`);
        const data = await suggest(client, {
          documentId: article.documentId,
          values: { headline: 'x' },
          connect: [secret.documentId],
        });
        expect(data.attached).toEqual([]);
        const similar = await client.post('/tag-suggestions/entities/similar', {
          body: { name: 'Operation Quiet Harbour' },
        });
        expect(similar.body.data).toEqual([]);
        const decision = {
          key: `entity:${secret.documentId}`,
          entityId: secret.documentId,
          name: 'x',
          kind: 'event',
          status: 'known',
        };
        expect((await decide(client, { documentId: article.documentId }, 'accept', decision)).status).toBe(
          404,
        );
      }
    });
  });

  describe('the vocabulary', () => {
    it('is followed, by whatever way it changes', async () => {
      const text = 'The governor of Khiva said in Toprakkala that the city of Khorezm had agreed.';
      const offers = async (id: string) => (await keys(editor, text)).includes(`entity:${id}`);
      const within = (id: string, expected: boolean) =>
        eventually(async () => (await offers(id)) === expected);

      const { documentId } = await makeEntity(newsroom, { name: 'Khiva', kind: 'place' });
      await within(documentId, true);
      await newsroom.strapi
        .documents(ENTITY)
        .update({ documentId, data: { name: 'Nowhere at all' } as never });
      await within(documentId, false);
      await newsroom.strapi
        .documents(ENTITY)
        .update({ documentId, data: { aliases: [{ text: 'Toprakkala' }] } as never });
      await within(documentId, true);
      await newsroom.strapi.db
        .query('entity.alias')
        .updateMany({ where: { text: 'Toprakkala' }, data: { text: 'Elsewhere' } });
      await within(documentId, false);
      await newsroom.strapi.db.query(ENTITY).update({ where: { documentId }, data: { name: 'Khorezm' } });
      await within(documentId, true);
      await newsroom.strapi.documents(ENTITY).update({ documentId, data: { state: 'deprecated' } as never });
      await within(documentId, false);
      await newsroom.strapi.db.query(ENTITY).updateMany({ where: { documentId }, data: { state: 'active' } });
      await within(documentId, true);
      await newsroom.strapi.documents(ENTITY).update({ documentId, data: { suggest: false } as never });
      await within(documentId, false);
      await newsroom.strapi.documents(ENTITY).update({ documentId, data: { suggest: true } as never });
      await within(documentId, true);
      const admin = newsroom.as((await newsroom.createAdmin()).token);
      const bulk = await admin.post(`/content-manager/collection-types/${ENTITY}/actions/bulkDelete`, {
        body: { documentIds: [documentId] },
      });
      expect(bulk.status).toBe(200);
      await within(documentId, false);
    });

    it('is followed where many are made at once', async () => {
      const names = Array.from({ length: 120 }, (_, index) => `Kokand Depot ${index + 1}`);
      const data = names.map((name) => ({ name, kind: 'place', suggest: true, state: 'active' }));
      await newsroom.strapi.db.query(ENTITY).createMany({ data });
      const known = async (name: string) => {
        const found = await suggest(editor, {
          values: { body: paragraphs(`They met in ${name} and left ${name}.`) },
        });
        return found.suggestions.some((one: Data) => one.name === name && one.status === 'known');
      };
      await eventually(async () => (await known('Kokand Depot 1')) && known('Kokand Depot 120'));
    });

    it('is not changed by what is rolled back', async () => {
      const text = 'The mayor of Termez spoke.';
      const doomed = newsroom.strapi.db.transaction(async () => {
        await makeEntity(newsroom, { name: 'Termez', kind: 'place' });
        throw new Error('no');
      });
      await expect(doomed).rejects.toThrow('no');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const data = await suggest(editor, { values: { body: paragraphs(text) } });
      expect(data.suggestions.filter((one: { status: string }) => one.status === 'known')).toEqual([]);
    });

    it('gives the names of a merged entity to its successor', async () => {
      const successor = await makeEntity(newsroom, {
        name: 'Ministry of Inland Waters',
        kind: 'organisation',
      });
      const old = await makeEntity(newsroom, {
        name: 'Board of Canals',
        kind: 'organisation',
        state: 'deprecated',
        mergedInto: successor.documentId,
      });
      const text = 'The Board of Canals approved the plan. The Board of Canals will pay.';
      await eventually(async () => (await keys(editor, text)).includes(`entity:${successor.documentId}`));
      expect(await keys(editor, text)).not.toContain(`entity:${old.documentId}`);
    });

    it('is followed within a second where another instance on the same database changed it', async () => {
      const { documentId } = await makeEntity(newsroom, { name: 'Zarafshan', kind: 'place' });
      const text = 'They met in Denau, in the old town of Denau.';
      const { tableName } = newsroom.strapi.db.metadata.get(ENTITY);
      await newsroom.strapi.db
        .getConnection(tableName)
        .where({ document_id: documentId })
        .update({ name: 'Denau' });
      // What the other instance would write after its commit.
      await newsroom.strapi.db.query('plugin::tag-suggestions.change').create({
        data: {
          origin: 'another instance',
          topic: 'vocabulary',
          body: JSON.stringify({ ids: [documentId] }),
          at: new Date(),
        },
      });
      await eventually(async () => (await keys(editor, text)).includes(`entity:${documentId}`));
    });

    it('is reconciled with what went past Strapi', async () => {
      const { documentId } = await makeEntity(newsroom, { name: 'Nukus', kind: 'place' });
      const other = await makeEntity(newsroom, { name: 'Urgench', kind: 'place' });
      const text = 'Buses run from Nukus to Urgench. The Nukus museum is shut; the Urgench one is not.';
      await eventually(async () => (await keys(editor, text)).includes(`entity:${other.documentId}`));
      const { tableName } = newsroom.strapi.db.metadata.get(ENTITY);
      const table = () => newsroom.strapi.db.getConnection(tableName);
      await table().where({ document_id: other.documentId }).delete();
      const saved = newsroom.strapi.db.config.connection.client === 'postgres' ? new Date() : Date.now();
      await table().where({ document_id: documentId }).update({ name: 'Nukus City', updated_at: saved });
      await eventually(async () => {
        const offered = await keys(editor, `${text} Nukus City.`);
        return !offered.includes(`entity:${other.documentId}`) && offered.includes(`entity:${documentId}`);
      }, 15_000);
    });
  });

  describe('a new entity', () => {
    const create = (client: HttpClient, body: object) => client.post('/tag-suggestions/entities', { body });

    it('is created with its aliases, and known to the tagger at once', async () => {
      const answer = await create(editor, {
        name: 'Inland Waterways Training Academy',
        kind: 'organisation',
        aliases: ['IWTA'],
      });
      expect(answer.status).toBe(201);
      const { entityId, entityRowId } = answer.body.data;
      const text = 'Cadets of the IWTA marched. The Inland Waterways Training Academy was founded in May.';
      const data = await suggest(editor, { values: { body: paragraphs(text) } });
      const item = data.suggestions.find((one: { entityId?: string }) => one.entityId === entityId);
      expect(item).toMatchObject({ entityRowId, mentionCount: 2 });
      const stored = await newsroom.strapi
        .documents(ENTITY)
        .findOne({ documentId: entityId, populate: ['aliases', 'createdBy'] as never });
      expect(stored).toMatchObject({ aliases: [{ text: 'IWTA' }], createdBy: { id: editor.id } });
    });

    it('is shown the entities it may duplicate', async () => {
      const name = 'Directorate of River Police';
      const { documentId } = await makeEntity(newsroom, {
        name,
        kind: 'organisation',
        aliases: [{ text: 'DRP' }],
      });
      const why = async (body: object) => {
        const answer = await editor.post('/tag-suggestions/entities/similar', { body });
        return answer.body.data
          .filter((one: Data) => one.entityId === documentId)
          .map((one: Data) => one.why)[0];
      };
      await eventually(async () => (await why({ name })) === 'same-name');
      expect(await why({ name: 'directorate of river-police' })).toBe('same-name');
      expect(await why({ name: 'Drivers', aliases: ['DRP'] })).toBe('same-alias');
      expect(await why({ name: 'DORP' })).toBe('acronym');
      expect(await why({ name: 'Directorat of River Police' })).toBe('close-spelling');
      expect(await why({ name: 'Department of Roads' })).toBeUndefined();
    });

    it('is refused with 409 beside one of the same name, unless the kind differs and it is meant', async () => {
      const twice = await Promise.all(
        [1, 2].map(() => create(editor, { name: 'INS Sandpiper', kind: 'equipment' })),
      );
      expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
      const refused = twice.find(({ status }) => status === 409);
      expect(refused?.body.error.details.similar[0]).toMatchObject({
        name: 'INS Sandpiper',
        why: 'same-name',
      });
      const again = { name: 'INS Sandpiper', kind: 'equipment', allowSameName: true };
      expect((await create(editor, again)).status).toBe(409);
      expect((await create(editor, { ...again, kind: 'work', allowSameName: false })).status).toBe(409);
      expect((await create(editor, { ...again, kind: 'work' })).status).toBe(201);
    });

    it.each([
      [{ name: 'Aral Sea', kind: 'sea' }, ['kind']],
      [{ name: 'A', kind: 'place' }, ['name']],
      [{ name: 'A'.repeat(201), kind: 'place' }, ['name']],
      [{ name: 'Aral Sea', kind: 'place', aliases: ['x'] }, ['aliases', 0]],
    ])('is refused as %j', async (body, path) => {
      const answer = await create(editor, body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors[0].path).toEqual(path);
    });

    it("needs the caller's right to create entities, field by field", async () => {
      const rights = RIGHTS.editor.filter(
        ({ action, subject }) => !(subject === ENTITY && action.endsWith('.create')),
      );
      expect((await create(await clientWith(newsroom, rights), { name: 'Aral', kind: 'place' })).status).toBe(
        403,
      );
      const noAliases = await clientWith(newsroom, [
        ...rights,
        { action: 'plugin::content-manager.explorer.create', subject: ENTITY, fields: ['name', 'kind'] },
      ]);
      const answer = await create(noAliases, { name: 'Aral Sea', kind: 'place', aliases: ['The Lake'] });
      expect(answer.status).toBe(201);
      const stored = await newsroom.strapi
        .documents(ENTITY)
        .findOne({ documentId: answer.body.data.entityId, populate: ['aliases'] as never });
      expect((stored as Data).aliases).toEqual([]);
    });
  });

  it('learns what is published, and forgets what is taken down', async () => {
    const tagger = newsroom.strapi.plugin('tag-suggestions').service('tagger') as {
      ask(name: string, question: object): Promise<{ stories: number }>;
    };
    const stories = async () => (await tagger.ask('size', {})).stories;
    const before = await stories();
    const { documentId } = await makeArticle(newsroom, {
      headline: 'Public',
      body: paragraphs('Ferries ran.'),
    });
    await newsroom.strapi.documents(UID).publish({ documentId });
    await eventually(async () => (await stories()) === before + 1);
    await newsroom.strapi.documents(UID).unpublish({ documentId });
    await eventually(async () => (await stories()) === before);
  });
});
