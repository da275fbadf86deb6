import { EXPORTS } from '../../src/plugins/tag-suggestions/contracts';
import type { HttpClient } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { storeDecisions, storeOutcome } from '../helpers/quality';
import { createRole } from '../helpers/roles';
import { clientWith, makeArticle, makeEntity, RIGHTS, taggerReady } from '../helpers/tagging';

const QUALITY = '/tag-suggestions/quality';
const RANGE = 'from=2026-11-01&to=2026-11-30';
const TABLES = ['rejected', 'unaccepted', 'missed'] as const;

// Answers are read by path.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

describe('the tables on suggestion quality', () => {
  let newsroom: Newsroom;
  let reviewer: HttpClient;
  let token: string;
  let editor: HttpClient;
  /** Sees the page, but no entity and no story. */
  let blind: HttpClient;
  let ids: Record<'navy' | 'india' | 'delhi', string>;
  let story: string;
  const at = '2026-11-10T10:00:00Z';

  const rows = async (path: string, client = reviewer): Promise<Data> => {
    const answer = await client.get(`${QUALITY}/${path}${path.includes('?') ? '&' : '?'}${RANGE}`);
    if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };

  beforeAll(async () => {
    newsroom = await bootNewsroom();
    await taggerReady(newsroom);
    const code = await createRole(newsroom.strapi, RIGHTS.reviewer);
    ({ token } = await newsroom.createAdmin({ roles: [code] }));
    reviewer = newsroom.as(token);
    editor = await clientWith(newsroom, RIGHTS.editor);
    blind = await clientWith(newsroom, [{ action: 'plugin::tag-suggestions.quality' }]);
    const make = async (name: string, kind: string, more: object = {}) =>
      (await makeEntity(newsroom, { name, kind, ...more })).documentId;
    ids = {
      navy: await make('Coastal Navy', 'organisation', { aliases: [{ text: 'CN', match: 'exact' }] }),
      india: await make('India', 'place'),
      delhi: await make('Delhi', 'place'),
    };
    await newsroom.strapi.plugin('tag-suggestions').service('tagger').refresh(Object.values(ids));
    story = (await makeArticle(newsroom, { headline: 'The navy sails' })).documentId;

    const entityKey = (name: string) =>
      name.startsWith('Sagar') ? `name:${name.toLowerCase()}` : `entity:${name}`;
    for (const [index, id] of [story, 'gone1', 'gone2'].entries()) {
      await storeOutcome(newsroom, {
        story: id,
        at: `2026-11-1${index}T10:00:00Z`,
        key: entityKey,
        offered: [
          [ids.india, 0.8, index === 0],
          ['Sagar Sena', 0.5, false],
        ],
        missed: [ids.navy],
      });
    }
    const india = { key: `entity:${ids.india}`, name: 'India', at };
    await storeDecisions(newsroom, { ...india, actions: ['reject', 'reject', 'reject', 'accept'] });
    await storeDecisions(newsroom, {
      key: `entity:${ids.delhi}`,
      name: 'Delhi',
      at,
      actions: ['reject'],
      locale: 'hi',
    });
    await storeDecisions(newsroom, { key: 'entity:deleted', name: 'Deleted', at, actions: ['reject'] });
    await storeDecisions(newsroom, { key: 'name:sagar sena', name: 'Sagar Sena', at, actions: ['reject'] });
    await storeDecisions(newsroom, { key: 'name:ready works', name: 'Ready Works', at, actions: ['reject'] });
    await storeDecisions(newsroom, { key: 'name:ready works', name: 'Ready Works', at, actions: ['accept'] });
    await storeDecisions(newsroom, {
      key: 'name:coastel navy',
      name: 'Coastel Navy',
      at,
      actions: ['reject'],
    });
    await storeDecisions(newsroom, { key: 'name:delhi', name: 'Delhi', at, actions: ['reject'] });
  });
  afterAll(() => newsroom?.stop());

  it.each([...TABLES, 'stories?key=x'])('%s is for those who hold its right', async (path) => {
    expect((await newsroom.anonymous.get(`${QUALITY}/${path}`)).status).toBe(401);
    expect((await editor.get(`${QUALITY}/${path}`)).status).toBe(403);
    expect((await reviewer.get(`${QUALITY}/${path}`)).status).toBe(200);
  });

  it('names the entities that are rejected most, with the numbers and the remedies', async () => {
    const { data, meta } = await rows('rejected');
    expect(data.map((one: Data) => one.name)).toEqual(['India', 'Delhi']);
    expect(data[0]).toMatchObject({
      key: `entity:${ids.india}`,
      entityId: ids.india,
      kind: 'place',
      rejected: 3,
      acceptance: { hits: 1, of: 4 },
      carried: { hits: 1, of: 3 },
      suggest: true,
      aliases: [],
      mayUpdate: true,
      remedies: ['stop-suggesting', 'add-alias', 'match-exact'],
    });
    expect(new Date(data[0].lastAt).toISOString()).toBe('2026-11-10T10:00:00.002Z');
    // The deleted entity counts as a row that nobody may read.
    expect(meta).toEqual({ limit: 25, offset: 0, total: 3 });
  });

  it('names new names that nobody accepted, and what they may be other names of', async () => {
    const { data } = await rows('unaccepted');
    expect(data.map((one: Data) => [one.name, one.proposed, one.rejected])).toEqual([
      ['Sagar Sena', 3, 1],
      ['Coastel Navy', 0, 1],
    ]);
    expect(data[1].similar).toEqual([
      {
        entityId: ids.navy,
        name: 'Coastal Navy',
        kind: 'organisation',
        why: 'close-spelling',
        mayUpdate: true,
      },
    ]);
    expect(data[0]).toMatchObject({ mayCreate: true, remedies: ['never-propose'] });
    const body = { action: 'never-propose', name: 'Sagar Sena' };
    const taken = await reviewer.post(`${QUALITY}/remedies`, { body });
    expect((await rows('unaccepted')).data.map((one: Data) => one.name)).toEqual(['Coastel Navy']);
    await reviewer.post(`${QUALITY}/remedies/${taken.body.data.id}/undo`);
    expect((await rows('unaccepted')).data).toHaveLength(2);
  });

  it('names tags that were put on stories without being suggested, and names they may go by', async () => {
    const { data, meta } = await rows('missed');
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      name: 'Coastal Navy',
      missed: { hits: 3, of: 3 },
      aliases: [{ text: 'CN', match: 'exact' }],
      aliasIdeas: [{ text: 'Sagar Sena', stories: 3 }],
    });
    expect(meta.total).toBe(1);
  });

  it('shows the stories behind a row to those who may read them', async () => {
    const { data } = await rows(`stories?key=entity:${ids.navy}`);
    expect(data).toEqual([
      {
        uid: 'api::article.article',
        documentId: story,
        locale: 'en',
        title: 'The navy sails',
        at: '2026-11-10T10:00:00.000Z',
        offeredAt: null,
        carried: true,
      },
    ]);
    expect((await rows(`stories?key=entity:${ids.india}`)).data[0]).toMatchObject({
      offeredAt: 1,
      carried: true,
    });
    expect((await rows(`stories?key=entity:${ids.navy}`, blind)).data).toEqual([]);
  });

  it('leaves out entities that the caller may not read', async () => {
    expect((await rows('rejected', blind)).data).toEqual([]);
    expect((await rows('missed', blind)).data).toEqual([]);
    const { data } = await rows('unaccepted', blind);
    expect(data.find((one: Data) => one.name === 'Coastel Navy')).toMatchObject({
      similar: [],
      mayCreate: false,
    });
  });

  it('offers no remedy that the caller may not take', async () => {
    const onlooker = await clientWith(newsroom, [
      ...RIGHTS.reader,
      { action: 'plugin::tag-suggestions.quality' },
    ]);
    expect((await rows('rejected', onlooker)).data[0]).toMatchObject({ mayUpdate: false, remedies: [] });
  });

  it('keeps to the filters, and turns pages', async () => {
    expect((await rows('rejected?locale=hi')).data.map((one: Data) => one.name)).toEqual(['Delhi']);
    expect((await rows('rejected?kind=person')).data).toEqual([]);
    expect((await rows('missed?kind=place')).data).toHaveLength(1);
    const second = await rows('rejected?limit=1&offset=1');
    expect(second.meta).toEqual({ limit: 1, offset: 1, total: 3 });
    const names = [...(await rows('rejected?limit=1')).data, ...second.data].map((one: Data) => one.name);
    expect(names[0]).toBe('India');
  });

  it.each(TABLES)('%s answers a wrong parameter with 400', async (table) => {
    for (const [query, parameter] of [
      ['limit=0', 'limit'],
      ['limit=101', 'limit'],
      ['limit=ten', 'limit'],
      ['offset=-1', 'offset'],
      ['from=2026-13-01', 'from'],
      ['surprise=1', 'surprise'],
    ]) {
      const { status, body } = await reviewer.get(`${QUALITY}/${table}?${query}`);
      expect([status, body.error?.details.errors[0].path]).toEqual([400, [parameter]]);
    }
  });

  describe('as CSV', () => {
    const lines = (body: string): string[] => body.slice(1).trim().split('\r\n');
    const csv = async (table: string, query = RANGE, client = reviewer) => {
      const answer = await client.get(`${QUALITY}/export/${table}?${query}`);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return answer;
    };

    it.each(EXPORTS)('%s is for those who hold the right to the page', async (table) => {
      expect((await newsroom.anonymous.get(`${QUALITY}/export/${table}`)).status).toBe(401);
      expect((await editor.get(`${QUALITY}/export/${table}`)).status).toBe(403);
      const { headers, body } = await csv(table);
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="suggestion-quality-${table}-2026-11-01-2026-11-30.csv"`,
      );
      expect(lines(body).length).toBeGreaterThan(1);
      const [head = ''] = lines(body);
      expect(head).toMatch(/^[a-z0-9_,]+$/);
    });

    it('has a byte order mark, and no line but the columns where nothing is known', async () => {
      const answer = await fetch(
        `${newsroom.origin}${QUALITY}/export/decisions?from=2020-01-01&to=2020-01-02`,
        {
          headers: { Authorization: `Bearer ${token}` },
        },
      );
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(1);
    });

    it('has a line for each suggestion and each missed tag, in the reader’s time', async () => {
      const { body } = await csv('outcomes', `${RANGE}&timeZone=Asia/Kolkata`);
      expect(lines(body)).toHaveLength(1 + 9);
      expect(lines(body)[1]).toBe(
        `2026-11-10T15:30:00.000+05:30,api::article.article,${story},en,2,known,1,${ids.india},place,${ids.india},0.8,yes`,
      );
      expect(lines((await csv('outcomes', `${RANGE}&locale=hi`)).body)).toHaveLength(1);
    });

    it('tells decisions but not who made them, and disarms formulas', async () => {
      await storeDecisions(newsroom, { key: 'name:=1+1', name: '=HYPERLINK("x")', at, actions: ['reject'] });
      const { body } = await csv('decisions');
      expect(lines(body)[0]).not.toContain('user');
      expect(body).toContain(`"'=HYPERLINK(""x"")"`);
    });

    it('leaves out entities that the caller may not read', async () => {
      const { body } = await csv('decisions', RANGE, blind);
      expect(body).not.toContain('India');
      expect(body).toContain('Coastel Navy');
      expect((await csv('outcomes', RANGE, blind)).body).not.toContain(ids.india);
    });

    it('answers a wrong table or parameter with 400', async () => {
      expect((await reviewer.get(`${QUALITY}/export/everything`)).status).toBe(400);
      expect((await reviewer.get(`${QUALITY}/export/missed?bucket=hour`)).status).toBe(400);
    });

    it('holds more rows than are read at once', async () => {
      const at = '2027-01-10T10:00:00Z';
      const row = { action: 'accept', at: new Date(at), userId: 1, subjectType: 'api::article.article' };
      const data = Array.from({ length: 2_500 }, (_, index) => ({
        ...row,
        subjectLocale: 'en',
        key: `name:row ${index}`,
        name: `Row ${index}`,
        novelty: 'new',
        neutralised: false,
      }));
      for (let from = 0; from < data.length; from += 100) {
        const rows = data.slice(from, from + 100);
        await newsroom.strapi.db.query('plugin::tag-suggestions.decision').createMany({ data: rows });
      }
      const { body } = await csv('decisions', 'from=2027-01-01&to=2027-01-31');
      expect(
        new Set(
          lines(body)
            .slice(1)
            .map((line) => line.split(',')[7]),
        ).size,
      ).toBe(2_500);
    });
  });
});
