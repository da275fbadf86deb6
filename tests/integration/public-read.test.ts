import fc from 'fast-check';
import type { HttpClient } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { SECRETS, seedContent, type SeededContent } from '../helpers/newsroom-content';

describe('what the public may read', () => {
  let newsroom: Newsroom;
  let content: SeededContent;
  let anonymous: HttpClient;
  const secrets = Object.values(SECRETS);

  beforeAll(async () => {
    newsroom = await bootNewsroom();
    anonymous = newsroom.anonymous;
    content = await seedContent(newsroom, (await newsroom.createAdmin()).id);
  });
  afterAll(() => newsroom?.stop());

  const headlines = async (path: string, client = anonymous): Promise<string[]> => {
    const { status, body } = await client.get(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    return body.data.map(({ headline }: { headline: string }) => headline).sort();
  };
  const PUBLISHED = ['Bridge tested', 'Harbour opens', 'Ships return'];

  describe('of what is published', () => {
    it('lists articles, entities and bylines, and finds each by its documentId', async () => {
      expect(await headlines('/api/articles')).toEqual(PUBLISHED);
      expect((await anonymous.get(`/api/articles/${content.published}`)).body.data.slug).toBe('ships-return');
      expect((await anonymous.get('/api/entities')).body.meta.pagination.total).toBe(2);
      expect((await anonymous.get(`/api/entities/${content.entities[0]}`)).body.data.slug).toBe(
        'coastal-command',
      );
      expect((await anonymous.get(`/api/bylines/${content.bylines[0]}`)).body.data.name).toBe('Meera Nair');
    });

    it('finds the stories of a tag by its slug, with bylines in printed order and tags', async () => {
      const { body } = await anonymous.get(
        '/api/articles?filters[entities][slug][$eq]=coastal-command&populate[bylines][fields]=name&populate[entities][fields]=name,kind',
      );
      expect(body.meta.pagination.total).toBe(1);
      const names = (key: string) => body.data[0][key].map(({ name }: { name: string }) => name);
      expect(names('bylines')).toEqual(['Arjun Rao', 'Meera Nair']);
      expect(names('entities')).toEqual(['Coastal Command', 'Old Board']);
    });

    it('finds a story by its address and language', async () => {
      const { body } = await anonymous.get(
        '/api/articles?filters[slug][$eq]=jahaz-laute&locale=hi&populate[localizations][fields]=locale,slug',
      );
      expect(body.data[0].headline).toBe('जहाज़ लौटे');
      expect(body.data[0].localizations).toMatchObject([{ locale: 'en', slug: 'ships-return' }]);
    });

    it('still reads entities that are deprecated or not suggested', async () => {
      const { body } = await anonymous.get('/api/entities?filters[slug][$eq]=old-board');
      expect(body.data[0]).toMatchObject({ state: 'deprecated', suggest: false });
    });
  });

  describe('of drafts, nothing', () => {
    it.each([
      'status=draft',
      'status[]=draft',
      'status=',
      'publicationFilter=modified',
      'publicationFilter=never-published',
      'hasPublishedVersion=false',
      'status=draft&publicationFilter=never-published',
      'status=draft&locale=*&fields=headline&filters[locale]=en',
    ])('with ?%s', async (query) => {
      expect(await headlines(`/api/articles?${query}`)).toEqual(PUBLISHED);
    });

    it.each([
      'publicationState=preview',
      '_publicationState=preview',
      'where[publishedAt][$null]=true',
      'lookup[publishedAt][$null]=true',
    ])('with ?%s, which is refused', async (query) => {
      expect((await anonymous.get(`/api/articles?${query}`)).status).toBe(400);
    });

    it('with the documentId of a draft, or of a language that is one', async () => {
      for (const query of ['', '?status=draft', '?publicationFilter=never-published']) {
        expect((await anonymous.get(`/api/articles/${content.draft}${query}`)).status).toBe(404);
        const changed = await anonymous.get(`/api/articles/${content.changed}${query}`);
        expect(changed.body.data.headline).toBe('Harbour opens');
      }
      expect(
        (await anonymous.get(`/api/articles/${content.halfTranslated}?locale=hi&status=draft`)).status,
      ).toBe(404);
      expect((await anonymous.get(`/api/articles/${content.draft}/preview`)).status).toBe(403);
    });

    it('by filtering on the date of publication', async () => {
      expect(await headlines('/api/articles?filters[publishedAt][$null]=true')).toEqual([]);
      expect(await headlines('/api/articles?filters[$not][publishedAt][$notNull]=true')).toEqual([]);
    });

    it('through populated languages, counts included', async () => {
      const { body } = await anonymous.get('/api/articles?status=draft&populate=localizations&populate=*');
      expect(JSON.stringify(body)).not.toMatch(new RegExp(secrets.join('|')));
      const nested = await anonymous.get(
        '/api/articles?populate[localizations][populate][localizations][populate]=*&populate[localizations][status]=draft',
      );
      expect(JSON.stringify(nested.body)).not.toMatch(new RegExp(secrets.join('|')));
      expect((await anonymous.get('/api/articles?populate[localizations][count]=true')).status).toBe(400);
    });

    it.each([
      `filters[localizations][headline][$startsWith]=Obs`,
      `filters[$or][0][$not][localizations][headline][$startsWith]=Obs`,
      `sort=localizations.headline:asc`,
      `sort[localizations][headline]=asc`,
      `sort[0][localizations][headline]=asc`,
      `populate[localizations][filters][localizations][headline][$startsWith]=Obs`,
    ])('by asking across languages: ?%s is refused', async (query) => {
      expect((await anonymous.get(`/api/articles?${query}`)).status).toBe(400);
    });

    it('through entities, bylines or files: they have no way back to articles', async () => {
      for (const path of [
        '/api/entities?populate=articles',
        '/api/entities?filters[articles][headline][$startsWith]=Z',
        '/api/bylines?filters[articles][headline][$startsWith]=Z',
        '/api/articles?filters[leadImage][related][headline][$startsWith]=Z',
        '/api/articles?populate[leadImage][populate]=related',
        '/api/articles?populate[leadImage][populate][related][fields]=headline',
        '/api/articles?populate=leadImage.related',
        '/api/articles?populate[0]=leadImage.related',
        '/api/articles?sort=leadImage.related.headline',
        '/api/bylines?populate[photo][populate]=related',
        '/api/articles?populate[bylines][populate][photo][populate]=related',
        '/api/upload/files?populate=related',
      ]) {
        expect({ path, refused: (await anonymous.get(path)).status >= 400 }).toEqual({ path, refused: true });
      }
    });
  });

  describe('of private fields, nothing', () => {
    it.each([
      '/api/bylines?fields=email',
      '/api/bylines?fields[0]=name&fields[1]=email',
      '/api/bylines?sort=email',
      '/api/bylines?sort[0][email]=asc',
      '/api/bylines?filters[email][$startsWith]=wolf',
      '/api/bylines?filters[$and][0][$or][0][email][$contains]=wolf',
      '/api/bylines?filters[$not][email]=x',
      '/api/bylines?populate=account',
      '/api/bylines?populate[account][fields]=email',
      '/api/bylines?filters[account][email][$startsWith]=u',
      '/api/bylines?filters[account][password][$startsWith]=$2',
      '/api/bylines?sort=account.email',
      '/api/bylines?filters[createdBy][email][$startsWith]=u',
      '/api/bylines?populate=createdBy',
      '/api/bylines?lookup[email]=x',
      '/api/bylines?where[email]=x',
      '/api/entities?fields=sensitive',
      '/api/entities?filters[sensitive][$contains]=Tung',
      '/api/entities?sort=sensitive',
      '/api/entities?populate[broader][fields]=sensitive',
      '/api/entities?filters[broader][sensitive][$contains]=Tung',
      '/api/entities?filters[mergedInto][sensitive][$notNull]=true',
      '/api/articles?filters[bylines][email][$startsWith]=wolf',
      '/api/articles?filters[entities][sensitive][$startsWith]=T',
      '/api/articles?sort=bylines.email',
      '/api/articles?populate[bylines][fields]=email',
      '/api/articles?populate[bylines][sort]=email',
      '/api/articles?populate[bylines][filters][email][$startsWith]=wolf',
      '/api/articles?populate[bylines][populate]=account',
      '/api/articles?populate=bylines.account',
      '/api/articles?filters[updatedBy][firstname][$startsWith]=U',
    ])('%s is refused', async (path) => {
      const { status, body } = await anonymous.get(path);
      expect({ path, status }).toEqual({ path, status: 400 });
      expect(JSON.stringify(body)).not.toMatch(/wolfram|Tungsten/);
    });

    it('in any answer, however much is populated', async () => {
      for (const path of ['articles', 'bylines', 'entities']) {
        const { body } = await anonymous.get(`/api/${path}?populate=*&locale=*`);
        const text = JSON.stringify(body);
        expect(text).not.toMatch(
          new RegExp([...secrets, 'sensitive', 'account', 'createdBy', 'updatedBy'].join('|')),
        );
      }
      const deep = await anonymous.get(
        '/api/articles?populate[bylines][populate]=*&populate[entities][populate]=*',
      );
      expect(JSON.stringify(deep.body)).not.toMatch(/wolfram|Tungsten|password/);
    });

    it('through the search', async () => {
      for (const [path, word] of [
        ['bylines', 'wolfram'],
        ['entities', 'Tungsten'],
        ['articles', 'Zephyrus'],
        ['articles', 'quillon-address'],
      ]) {
        const { body } = await anonymous.get(`/api/${path}?_q=${word}&status=draft`);
        expect(body.meta.pagination.total).toBe(0);
      }
    });
  });

  it('gives the same answer to a right and a wrong guess, however the question is put', async () => {
    const guesses: [attribute: string, secret: string][] = [
      ['headline', SECRETS.draftHeadline],
      ['headline', SECRETS.changedHeadline],
      ['headline', SECRETS.hindiDraft],
      ['standfirst', SECRETS.draftStandfirst],
      ['slug', 'quillon-address'],
      ['documentId', content.draft],
      ['email', SECRETS.email],
      ['sensitive', SECRETS.sensitive],
    ];
    const logical = ['$not', '$or][0', '$and][1'];
    const relations = ['localizations', 'bylines', 'entities', 'broader', 'leadImage', 'related', 'articles'];
    const inRelation = ['localizations', 'bylines', 'entities'].map((name) => `populate[${name}][filters]`);
    const question = fc.record({
      type: fc.constantFrom('articles', 'articles', 'bylines', 'entities'),
      frame: fc.constantFrom('filters', 'filters', ...inRelation, 'where', 'lookup'),
      path: fc.oneof(
        fc.subarray(['$not', 'localizations']),
        fc.array(fc.constantFrom(...logical, ...relations), { maxLength: 3 }),
      ),
      operator: fc.constantFrom('$startsWith', '$startsWithi', '$contains', '$containsi', '$notContains'),
      extra: fc.constantFrom(
        '',
        '&status=draft',
        '&publicationFilter=modified',
        '&locale=*',
        '&locale=hi',
        '&sort=id',
      ),
      guess: fc.constantFrom(...guesses),
      length: fc.integer({ min: 5, max: 14 }),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ type, frame, path, operator, extra, guess, length }) => {
        const [attribute, secret] = guess;
        const keys = [...path, attribute, operator].map((key) => `[${key}]`).join('');
        const right = secret.slice(0, length);
        // As long, with the same first letter, and in nothing that is stored.
        const wrong = `${right[0]}${'q'.repeat(length - 1)}`;
        const ask = async (value: string) => {
          const { status, body } = await anonymous.get(
            `/api/${type}?${frame}${keys}=${encodeURIComponent(value)}${extra}`,
          );
          return { status, data: body.data, total: body.meta?.pagination?.total };
        };
        expect(await ask(right)).toEqual(await ask(wrong));
      }),
      { numRuns: 600 },
    );
  }, 120_000);

  it('writes nothing', async () => {
    for (const [type, id, data] of [
      ['articles', content.published, { headline: 'x' }],
      ['entities', content.entities[0], { name: 'x', kind: 'topic' }],
      ['bylines', content.bylines[0], { name: 'x' }],
    ] as const) {
      expect((await anonymous.post(`/api/${type}`, { body: { data } })).status).toBe(403);
      expect((await anonymous.put(`/api/${type}/${id}`, { body: { data } })).status).toBe(403);
      expect((await anonymous.delete(`/api/${type}/${id}`)).status).toBe(403);
    }
    expect((await anonymous.post('/api/upload')).status).toBe(403);
  });

  it('reads nothing else', async () => {
    for (const path of [
      'users',
      'users/me',
      'upload/files',
      'i18n/locales',
      'content-type-builder/content-types',
      'users-permissions/roles',
    ]) {
      expect((await anonymous.get(`/api/${path}`)).status).toBe(403);
    }
  });

  describe('with a token', () => {
    it('that may only read, it is the same', async () => {
      for (const options of [
        { type: 'read-only' as const },
        { permissions: ['api::article.article.find', 'api::article.article.findOne'] },
      ]) {
        const client = newsroom.as(await newsroom.createApiToken(options));
        expect(await headlines('/api/articles?status=draft', client)).toEqual(PUBLISHED);
        expect((await client.get(`/api/articles/${content.draft}/preview`)).status).toBe(403);
        expect((await client.get('/api/articles?filters[localizations][headline]=x')).status).toBe(400);
      }
    });

    it('that was given "preview", drafts are read when asked for', async () => {
      const permissions = ['find', 'findOne', 'preview'].map((action) => `api::article.article.${action}`);
      const client = newsroom.as(await newsroom.createApiToken({ permissions }));
      expect(await headlines('/api/articles', client)).toEqual(PUBLISHED);
      expect(await headlines('/api/articles?status=draft', client)).toContain(SECRETS.draftHeadline);
      const preview = await client.get(`/api/articles/${content.changed}/preview`);
      expect(preview.body.data.headline).toBe(SECRETS.changedHeadline);
    });
  });
});
