import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { DEMO_ACCOUNTS, seedDemonstration } from '../../src/demo';
import { ARTICLES } from '../../src/demo/articles';
import { ENTITIES } from '../../src/demo/entities';
import { adminToken } from '../helpers/accounts';
import type { TestDatabase } from '../helpers/database';
import type { HttpClient, HttpResponse } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { ROOT } from '../helpers/paths';

const ARTICLE = '/content-manager/collection-types/api::article.article';
const ENTITY = '/content-manager/collection-types/api::entity.entity';
const BYLINE = '/content-manager/collection-types/api::byline.byline';

const PUBLISHED = ARTICLES.filter((article) => !article.draft);
const DRAFT = ARTICLES.find((article) => article.draft)!;

describe('the demonstration newsroom', () => {
  const publicFolder = mkdtempSync(path.join(tmpdir(), 'newsroom-public-'));
  let newsroom: Newsroom;

  const boot = async (database?: TestDatabase): Promise<Newsroom> =>
    bootNewsroom({
      ...(database && { database }),
      environment: { SEED_DEMO: 'true' },
      configure: (strapi) => void (strapi.dirs.static.public = publicFolder),
    });
  const as = async (role: string): Promise<HttpClient> => {
    const { email, password } = DEMO_ACCOUNTS.find((account) => account.role === role)!;
    return newsroom.as(await adminToken(newsroom.origin, email, password));
  };
  const idOf = async (slug: string): Promise<string> => {
    const found = await newsroom.strapi
      .documents('api::article.article')
      .findFirst({ locale: 'en', filters: { slug } });
    return found!.documentId;
  };

  beforeAll(async () => {
    mkdirSync(path.join(publicFolder, 'uploads'));
    newsroom = await boot();
  });
  afterAll(async () => {
    await newsroom?.stop();
    rmSync(publicFolder, { recursive: true, force: true });
  });

  describe('after the first start', () => {
    it('serves its published stories to sites, newest first, and no draft', async () => {
      const { body } = await newsroom.anonymous.get(
        '/api/articles?sort=firstPublishedAt:desc&pagination[pageSize]=100&populate=*',
      );
      const expected = [...PUBLISHED].sort((a, b) => b.date.localeCompare(a.date));
      expect(body.data.map((article: { slug: string }) => article.slug)).toEqual(
        expected.map((article) => article.slug),
      );
      for (const [i, article] of body.data.entries()) {
        const source = expected[i]!;
        expect(article.publishedAt.slice(0, 10)).toBe(source.date);
        expect(article.dateline).toMatchObject({ place: source.place, date: source.date });
        expect(article.entities.map((entity: { name: string }) => entity.name)).toEqual(source.tags);
        expect(article.bylines.map((byline: { slug: string }) => byline.slug)).toEqual(source.bylines);
      }
      const draft = await newsroom.anonymous.get(`/api/articles?status=draft&filters[slug]=${DRAFT.slug}`);
      expect(draft.body.data ?? []).toEqual([]);
    });

    it('tells no outcome of the stories that were brought in, but those of ten weeks', async () => {
      // The tagger looks at what was published within a moment.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const rows = await newsroom.strapi.db.query('plugin::tag-suggestions.outcome').findMany();
      const newest = Math.max(...rows.map(({ at }: { at: string }) => new Date(at).getTime()));
      expect(Date.now() - newest).toBeGreaterThan(3_600_000);
      expect(rows.length).toBeGreaterThanOrEqual(30);
      expect(rows.some(({ superseded }: { superseded: boolean }) => superseded)).toBe(false);
    });

    it('serves the Hindi versions under their own address', async () => {
      const { body } = await newsroom.anonymous.get('/api/articles?locale=hi&populate=entities');
      const translated = PUBLISHED.filter((article) => article.hindi);
      expect(body.data.map((article: { slug: string }) => article.slug).sort()).toEqual(
        translated.map((article) => article.hindi!.slug).sort(),
      );
      for (const article of body.data) expect(article.entities.length).toBeGreaterThan(4);
    });

    it('shows its pictures, described and credited', async () => {
      const { body } = await newsroom.anonymous.get(
        '/api/articles?filters[leadImage][id][$notNull]=true&populate=leadImage',
      );
      const pictures = PUBLISHED.filter((article) => article.leadImage);
      expect(body.data).toHaveLength(pictures.length);
      for (const article of body.data) {
        expect(article.credit).toBe('Illustration: the newsroom');
        expect(article.leadImageAlt).toBe(article.leadImage.alternativeText);
        const picture = await newsroom.anonymous.get(article.leadImage.url);
        expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
      }
    });

    it('holds every entity once, with aliases, broader ones and the one it was merged into', async () => {
      const entities = await newsroom.strapi.documents('api::entity.entity').findMany({
        populate: ['aliases', 'broader', 'mergedInto'],
        limit: 1000,
      });
      const byName = new Map(entities.map((entity) => [entity.name, entity]));
      expect(entities).toHaveLength(ENTITIES.length);
      for (const source of ENTITIES) {
        const entity = byName.get(source.name)!;
        expect(entity.suggest).toBe(source.suggest ?? true);
        expect(entity.state).toBe(source.mergedInto ? 'deprecated' : 'active');
        expect(entity.mergedInto?.name).toBe(source.mergedInto);
        expect(entity.aliases).toHaveLength(source.aliases?.length ?? 0);
        expect(entity.broader.map((other: { name: string }) => other.name)).toEqual(source.broader ?? []);
      }
    });

    it('has the roles of its accounts and none of Strapi’s examples', async () => {
      const roles = await newsroom.strapi.db.query('admin::role').findMany();
      expect(roles.map((role) => role.name).sort()).toEqual(['Editor', 'Reader', 'Reviewer', 'Super Admin']);
    });
  });

  describe('an editor', () => {
    let editor: HttpClient;
    beforeAll(async () => void (editor = await as('newsroom-editor')));

    it('opens a draft with all its fields', async () => {
      const { status, body } = await editor.get(`${ARTICLE}/${await idOf(DRAFT.slug)}?locale=en`);
      expect(status).toBe(200);
      expect(body.data).toMatchObject({ headline: DRAFT.headline, section: DRAFT.section, body: DRAFT.body });
      expect(body.data.dateline.place).toBe(DRAFT.place);
    });

    it('sees published stories as published, not as modified', async () => {
      const { body } = await editor.get(`${ARTICLE}?locale=en&pageSize=100`);
      const statuses = body.results.map((article: { slug: string; status: string }) => [
        article.slug,
        article.status,
      ]);
      expect(Object.fromEntries(statuses)).toEqual(
        Object.fromEntries(ARTICLES.map(({ slug, draft }) => [slug, draft ? 'draft' : 'published'])),
      );
    });

    it('saves a draft: words, tags, byline, dateline, correction, picture', async () => {
      const { body: media } = await editor.get('/upload/files?pageSize=1');
      const { body: entities } = await editor.get(`${ENTITY}?pageSize=1`);
      const { body: bylines } = await editor.get(`${BYLINE}?pageSize=1`);
      const connect = (entry: { documentId: string }) => ({ connect: [{ documentId: entry.documentId }] });
      const { status, body } = await editor.put(`${ARTICLE}/${await idOf(DRAFT.slug)}?locale=en`, {
        body: {
          standfirst: 'A better standfirst.',
          entities: connect(entities.results[0]),
          bylines: connect(bylines.results[0]),
          dateline: { place: 'Balasore', date: '2026-01-20' },
          corrections: [{ kind: 'update', publicText: 'A figure.', date: '2026-01-20T10:00:00.000Z' }],
          leadImage: media.results[0].id,
        },
      });
      expect(status).toBe(200);
      const stored = await newsroom.strapi.documents('api::article.article').findOne({
        documentId: body.data.documentId,
        locale: 'en',
        populate: ['entities', 'dateline', 'corrections', 'leadImage'],
      });
      expect(stored).toMatchObject({
        standfirst: 'A better standfirst.',
        dateline: { place: 'Balasore' },
        corrections: [{ kind: 'update', publicText: 'A figure.' }],
        leadImage: { id: media.results[0].id },
      });
      expect(stored!.entities).toHaveLength(DRAFT.tags.length + 1);
    });

    it('starts an article in either language', async () => {
      for (const locale of ['en', 'hi']) {
        const { status, body } = await editor.post(`${ARTICLE}?locale=${locale}`, {
          body: { headline: 'Something happened' },
        });
        expect([status, body.data.locale]).toEqual([201, locale]);
      }
    });

    it('finds entities and bylines in the fields that list them', async () => {
      const id = await idOf(DRAFT.slug);
      for (const field of ['entities', 'bylines']) {
        const found = await editor.get(
          `/content-manager/relations/api::article.article/${field}?id=${id}&locale=en&_q=an`,
        );
        expect(found.status).toBe(200);
        expect(found.body.results.length).toBeGreaterThan(0);
      }
    });

    it('creates an entity and uploads a picture', async () => {
      const entity = await editor.post(ENTITY, { body: { name: 'Integrated Test Range', kind: 'place' } });
      expect(entity.status).toBe(201);
      const picture = readFileSync(path.join(ROOT, 'src/demo/images/orbit.png'));
      expect((await upload(editor, picture, 'image/png', 'orbit-2.png')).status).toBe(201);
    });

    it('uploads nothing that can carry a script', async () => {
      const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
      expect((await upload(editor, drawing, 'image/svg+xml', 'drawing.svg')).status).toBe(400);
      expect((await upload(editor, drawing, 'image/png', 'drawing.svg')).status).toBe(400);
      expect((await upload(editor, drawing, 'text/html', 'page.html')).status).toBe(400);
    });

    it('publishes nothing, takes nothing down and deletes nothing', async () => {
      const draft = `${ARTICLE}/${await idOf(DRAFT.slug)}`;
      const story = await idOf(PUBLISHED[0]!.slug);
      const refused = await Promise.all([
        editor.post(`${draft}/actions/publish?locale=en`, { body: {} }),
        editor.post(`${ARTICLE}/actions/publish?locale=en`, { body: { headline: 'At once' } }),
        editor.post(`${ARTICLE}/actions/bulkPublish`, { body: { documentIds: [story], locale: 'en' } }),
        editor.post(`${ARTICLE}/${story}/actions/unpublish?locale=en`, { body: {} }),
        editor.delete(`${ARTICLE}/${story}`),
      ]);
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    });

    it('changes no entity, no byline and no setting, and sees no writer’s address', async () => {
      const { body: entities } = await editor.get(`${ENTITY}?pageSize=1`);
      const { body: bylines } = await editor.get(`${BYLINE}?pageSize=10`);
      const refused = await Promise.all([
        editor.put(`${ENTITY}/${entities.results[0].documentId}`, { body: { name: 'Renamed' } }),
        editor.delete(`${ENTITY}/${entities.results[0].documentId}`),
        editor.put(`${BYLINE}/${bylines.results[0].documentId}`, { body: { name: 'Renamed' } }),
        editor.get('/admin/users'),
        editor.get('/admin/roles'),
      ]);
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
      for (const byline of bylines.results) {
        expect(byline).not.toHaveProperty('email');
        expect(byline).not.toHaveProperty('account');
      }
    });
  });

  describe('a reviewer', () => {
    let reviewer: HttpClient;
    beforeAll(async () => void (reviewer = await as('newsroom-reviewer')));

    it('corrects, publishes and takes down', async () => {
      const story = `${ARTICLE}/${await idOf(DRAFT.slug)}`;
      const saved = await reviewer.put(`${story}?locale=en`, { body: { standfirst: 'Corrected.' } });
      const published = await reviewer.post(`${story}/actions/publish?locale=en`, { body: {} });
      const visible = await newsroom.anonymous.get(`/api/articles?filters[slug]=${DRAFT.slug}`);
      const unpublished = await reviewer.post(`${story}/actions/unpublish?locale=en`, { body: {} });
      const hidden = await newsroom.anonymous.get(`/api/articles?filters[slug]=${DRAFT.slug}`);
      expect([saved.status, published.status, unpublished.status]).toEqual([200, 200, 200]);
      expect([visible.body.data.length, hidden.body.data.length]).toEqual([1, 0]);
    });

    it('looks after entities', async () => {
      const created = await reviewer.post(ENTITY, { body: { name: 'Subic Bay', kind: 'place' } });
      const entity = `${ENTITY}/${created.body.data.documentId}`;
      const renamed = await reviewer.put(entity, { body: { description: 'Bay on Luzon.' } });
      const deleted = await reviewer.delete(entity);
      expect([created.status, renamed.status, deleted.status]).toEqual([201, 200, 200]);
    });

    it('starts and deletes no article, and changes no setting', async () => {
      const refused = await Promise.all([
        reviewer.post(`${ARTICLE}?locale=en`, { body: { headline: 'Mine' } }),
        reviewer.delete(`${ARTICLE}/${await idOf(PUBLISHED[0]!.slug)}`),
        reviewer.get('/admin/users'),
      ]);
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403]);
    });
  });

  describe('a reader', () => {
    it('sees articles and changes nothing', async () => {
      const reader = await as('newsroom-reader');
      const id = await idOf(DRAFT.slug);
      expect((await reader.get(`${ARTICLE}/${id}?locale=en`)).status).toBe(200);
      const refused = await Promise.all([
        reader.put(`${ARTICLE}/${id}?locale=en`, { body: { headline: 'Mine' } }),
        reader.post(`${ARTICLE}?locale=en`, { body: { headline: 'Mine' } }),
        reader.post(`${ARTICLE}/${id}/actions/publish?locale=en`, { body: {} }),
        reader.post(ENTITY, { body: { name: 'Mine', kind: 'topic' } }),
      ]);
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    });
  });

  describe('tag suggestions', () => {
    const decision = {
      uid: 'api::article.article',
      locale: 'en',
      action: 'reject',
      suggestion: { key: 'name:manila', name: 'Manila', kind: 'place', status: 'new' },
    };

    it.each(['newsroom-editor', 'newsroom-reviewer', 'newsroom-reader'])(
      'for a draft are shown to the %s: known names and new ones',
      async (role) => {
        const client = await as(role);
        const { headline, standfirst, body } = DRAFT;
        const answer = await untilReady(() =>
          client.post('/tag-suggestions/suggest', {
            body: { uid: 'api::article.article', locale: 'en', values: { headline, standfirst, body } },
          }),
        );
        expect(answer.status).toBe(200);
        const of = (status: string) =>
          answer.body.data.suggestions
            .filter((item: { status: string }) => item.status === status)
            .map((item: { name: string }) => item.name);
        expect(of('known')).toContain('Defence Research and Development Organisation');
        expect(of('known')).not.toContain('India');
        expect(of('new')).toContain('Integrated Air Defence Weapon System');
      },
    );

    it('are decided by editors and reviewers, not by readers; settings are the administrator’s', async () => {
      const roles = ['newsroom-editor', 'newsroom-reviewer', 'newsroom-reader', 'strapi-super-admin'];
      const documentId = await idOf(DRAFT.slug);
      const statuses = [];
      for (const role of roles) {
        const client = await as(role);
        const decided = await client.post('/tag-suggestions/decisions', {
          body: { ...decision, documentId },
        });
        const settings = await client.get('/tag-suggestions/settings');
        const saved = await client.put('/tag-suggestions/settings', { body: settings.body.data ?? {} });
        statuses.push([role, decided.status < 300, decided.status === 403, saved.status]);
      }
      expect(statuses).toEqual([
        ['newsroom-editor', true, false, 403],
        ['newsroom-reviewer', true, false, 403],
        ['newsroom-reader', false, true, 403],
        ['strapi-super-admin', true, false, 200],
      ]);
    });
  });

  describe('the quality of suggestions', () => {
    it('has ten weeks behind it, which reviewers and administrators see', async () => {
      const reviewer = await as('newsroom-reviewer');
      const { status, body } = await reviewer.get('/tag-suggestions/quality/report');
      expect(status).toBe(200);
      const { enough, totals, buckets } = body.data;
      expect(enough.stories.have).toBeGreaterThanOrEqual(enough.stories.wanted);
      expect(enough.decisions.have).toBeGreaterThanOrEqual(enough.decisions.wanted);
      expect(totals.precision[1].rate).toBeGreaterThan(0.4);
      const told = buckets.filter((bucket: { stories: number }) => bucket.stories > 0);
      expect(told.length).toBeGreaterThanOrEqual(10);
      for (const table of ['rejected', 'unaccepted', 'missed']) {
        const { data } = (await reviewer.get(`/tag-suggestions/quality/${table}`)).body;
        expect(data.length).toBeGreaterThan(3);
      }
      expect((await (await as('newsroom-editor')).get('/tag-suggestions/quality/report')).status).toBe(403);
      const administrator = await as('strapi-super-admin');
      expect((await administrator.get('/tag-suggestions/quality/report')).status).toBe(200);
    });
  });

  it('lets the administrator see users and roles', async () => {
    const administrator = await as('strapi-super-admin');
    expect((await administrator.get('/admin/users')).body.data.results).toHaveLength(DEMO_ACCOUNTS.length);
    expect((await administrator.get('/admin/roles')).status).toBe(200);
  });

  describe('seeded again', () => {
    it('changes nothing at the next start, not even what the house has changed', async () => {
      const before = await everything(newsroom.strapi);
      await newsroom.halt();
      newsroom = await boot(newsroom.database);
      expect(await everything(newsroom.strapi)).toEqual(before);
    });

    it('completes what an interrupted start left undone, and nothing twice', async () => {
      const { strapi } = newsroom;
      const before = await counts(strapi);
      const [published] = PUBLISHED;
      const translated = PUBLISHED.find((article) => article.hindi)!;
      const tag = published!.tags[0]!;
      const entity = await strapi.documents('api::entity.entity').findFirst({ filters: { name: tag } });
      await strapi.documents('api::article.article').delete({ documentId: await idOf(published!.slug) });
      await strapi.documents('api::entity.entity').delete({ documentId: entity!.documentId });
      await strapi.documents('api::article.article').unpublish({
        documentId: await idOf(translated.slug),
        locale: 'hi',
      });
      await strapi.store({ type: 'core', name: 'newsroom' }).set({ key: 'demonstration', value: 'started' });

      expect(await seedDemonstration(strapi)).toBe(true);
      expect(await counts(strapi)).toEqual(before);
      expect(await seedDemonstration(strapi)).toBe(false);
    });

    // SQLite has one process by nature; with PostgreSQL several instances may start on an empty database.
    if (process.env.TEST_DATABASE === 'postgres') {
      it('is done by one of several instances that start at once', async () => {
        const { strapi } = newsroom;
        const before = await counts(strapi);
        const [published] = PUBLISHED;
        await strapi.documents('api::article.article').delete({ documentId: await idOf(published!.slug) });
        await strapi
          .store({ type: 'core', name: 'newsroom' })
          .set({ key: 'demonstration', value: 'started' });
        const seeded = await Promise.all([seedDemonstration(strapi), seedDemonstration(strapi)]);
        expect(seeded.sort()).toEqual([false, true]);
        expect(await counts(strapi)).toEqual(before);
      });
    }

    it('leaves a database alone that somebody works in', async () => {
      const { strapi } = newsroom;
      await strapi.store({ type: 'core', name: 'newsroom' }).delete({ key: 'demonstration' });
      const before = await everything(strapi);
      expect(await seedDemonstration(strapi)).toBe(false);
      expect(await everything(strapi)).toEqual(before);
    });
  });
});

function upload(client: HttpClient, content: Buffer, type: string, name: string): Promise<HttpResponse> {
  const form = new FormData();
  form.set('files', new Blob([new Uint8Array(content)], { type }), name);
  return client.post('/upload', { body: form });
}

/** The vocabulary is loaded beside start-up: asks again until it is there, for ten seconds at most. */
async function untilReady(ask: () => Promise<HttpResponse>): Promise<HttpResponse> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask();
    const vocabulary = answer.body.data?.vocabulary;
    if (attempt === 50 || (vocabulary?.state === 'ready' && vocabulary.entities > 100)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const TABLES: readonly UID.Schema[] = [
  'api::article.article',
  'api::byline.byline',
  'api::entity.entity',
  'plugin::tag-suggestions.outcome',
  'plugin::upload.file',
  'admin::user',
  'admin::role',
  'admin::permission',
];

async function everything(strapi: Core.Strapi): Promise<Record<string, unknown[]>> {
  const rows = TABLES.map(async (uid) => {
    const found = await strapi.db
      .query(uid)
      .findMany({ select: ['id', 'updatedAt'], orderBy: { id: 'asc' } });
    return [uid, found] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function counts(strapi: Core.Strapi): Promise<Record<string, number>> {
  const rows = await everything(strapi);
  return Object.fromEntries(Object.entries(rows).map(([uid, found]) => [uid, found.length]));
}
