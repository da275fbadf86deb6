import type { HttpClient } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { storeDecisions, storeOutcome } from '../helpers/quality';
import { clientWith, RIGHTS, taggerReady } from '../helpers/tagging';

const REPORT = '/tag-suggestions/quality/report';
const NOVEMBER = 'from=2026-11-02&to=2026-11-15';

// Answers are read by path.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

describe('the report on suggestion quality', () => {
  let newsroom: Newsroom;
  let reviewer: HttpClient;
  let editor: HttpClient;

  const report = async (query: string): Promise<Data> => {
    const answer = await reviewer.get(`${REPORT}?${query}`);
    if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  };

  beforeAll(async () => {
    newsroom = await bootNewsroom();
    await taggerReady(newsroom);
    reviewer = await clientWith(newsroom, RIGHTS.reviewer);
    editor = await clientWith(newsroom, RIGHTS.editor);
  });
  afterAll(() => newsroom?.stop());

  it('is for those who hold its right', async () => {
    expect((await newsroom.anonymous.get(REPORT)).status).toBe(401);
    expect((await editor.get(REPORT)).status).toBe(403);
    expect((await reviewer.get(REPORT)).status).toBe(200);
  });

  it('says what it would need while nothing is known', async () => {
    const data = await report('');
    expect(data.available).toMatchObject({ since: null, locales: ['en', 'hi'] });
    expect(data.available.contentTypes).toEqual([{ uid: 'api::article.article', displayName: 'Article' }]);
    expect(data.enough.stories).toEqual({ have: 0, wanted: 30 });
    expect(data.totals.precision[1]).toEqual({ hits: 0, of: 0, rate: null, low: 0, high: 1 });
    expect(data.previous).toBeNull();
    expect(data.buckets.length).toBeGreaterThanOrEqual(12);
    expect(data.calibration).toHaveLength(10);
  });

  describe('of stories and decisions', () => {
    beforeAll(async () => {
      // Late on Sunday in London is Monday in India.
      await storeOutcome(newsroom, {
        story: 'one',
        at: '2026-11-08T20:00:00Z',
        offered: [
          ['A', 0.92, true],
          ['B', 0.55, false],
          ['C', 0.31, true],
        ],
        missed: ['D'],
      });
      await storeOutcome(newsroom, {
        story: 'two',
        at: '2026-11-10T10:00:00Z',
        offered: [['A', 0.9, false]],
        missed: ['D'],
        locale: 'hi',
        kind: 'person',
      });
      await storeOutcome(newsroom, { story: 'untagged', at: '2026-11-10T10:00:00Z' });
      await storeOutcome(newsroom, {
        story: 'earlier',
        at: '2026-10-25T10:00:00Z',
        offered: [['A', 0.2, true]],
      });
      const decision = { key: 'entity:A', name: 'A', at: '2026-11-09T00:00:00Z' };
      await storeDecisions(newsroom, { ...decision, actions: ['accept', 'accept', 'reject'] });
      await storeDecisions(newsroom, { ...decision, actions: ['reject'], neutralised: true });
    });

    it('tells shares with the numbers behind them', async () => {
      const { totals, enough, previous } = await report(NOVEMBER);
      expect(totals).toMatchObject({
        stories: 2,
        untagged: 1,
        acceptance: { hits: 2, of: 3 },
        precision: { 1: { hits: 1, of: 2 }, 3: { hits: 2, of: 4 }, 5: { hits: 2, of: 4 } },
        found: { hits: 2, of: 4 },
      });
      expect(totals.acceptance.low).toBeCloseTo(0.2077, 3);
      expect(enough).toEqual({ stories: { have: 2, wanted: 30 }, decisions: { have: 3, wanted: 30 } });
      expect(previous).toMatchObject({ stories: 1, precision: { 1: { hits: 1, of: 1 } } });
    });

    it('calibrates ten bins', async () => {
      const { calibration, totals } = await report(NOVEMBER);
      expect(calibration[9].right).toMatchObject({ hits: 1, of: 2 });
      expect(calibration[9].confidence).toBeCloseTo(0.91, 5);
      expect(calibration[3].right).toMatchObject({ hits: 1, of: 1 });
      expect(totals.calibrationError).toBeCloseTo((2 * 0.41 + 0.55 + 0.69) / 4, 5);
    });

    it('puts moments into the weeks of the reader’s time zone', async () => {
      const storiesByWeek = async (timeZone: string) =>
        (await report(`${NOVEMBER}&timeZone=${timeZone}`)).buckets.map((one: Data) => [
          one.from,
          one.stories,
        ]);
      expect(await storiesByWeek('UTC')).toEqual([
        ['2026-11-02', 1],
        ['2026-11-09', 1],
      ]);
      expect(await storiesByWeek('Asia/Kolkata')).toEqual([
        ['2026-11-02', 0],
        ['2026-11-09', 2],
      ]);
    });

    it('tells days and months too, and adds up to the same', async () => {
      for (const [bucket, count] of [
        ['day', 14],
        ['month', 1],
      ]) {
        const { buckets } = await report(`${NOVEMBER}&bucket=${bucket}`);
        expect(buckets).toHaveLength(count as number);
        const sum = (of: (one: Data) => number) =>
          buckets.reduce((all: number, one: Data) => all + of(one), 0);
        expect(sum((one) => one.stories)).toBe(2);
        expect(sum((one) => one.precision[3].of)).toBe(4);
        expect(sum((one) => one.acceptance.hits)).toBe(2);
      }
    });

    it('keeps to a language, a kind and a type', async () => {
      const hindi = await report(`${NOVEMBER}&locale=hi`);
      expect(hindi.totals).toMatchObject({ stories: 1, precision: { 1: { hits: 0, of: 1 } } });
      expect(hindi.totals.acceptance.of).toBe(0);
      const persons = await report(`${NOVEMBER}&kind=person`);
      expect(persons.totals).toMatchObject({
        precision: { 1: { hits: 0, of: 1 } },
        found: { hits: 0, of: 1 },
      });
      const type = await report(`${NOVEMBER}&uid=api::article.article`);
      expect(type.totals.stories).toBe(2);
    });

    it('counts a story once, as it was last published', async () => {
      await storeOutcome(newsroom, {
        story: 'two',
        at: '2026-11-11T10:00:00Z',
        offered: [['A', 0.9, true]],
        locale: 'hi',
      });
      const { totals, available } = await report(NOVEMBER);
      expect(totals).toMatchObject({ stories: 2, precision: { 1: { hits: 2, of: 2 } } });
      expect(available.since).toBe('2026-10-25');
    });
  });

  it.each([
    ['from=yesterday', 'from'],
    ['from=2026-02-30', 'from'],
    ['from=2026-11-02&to=2026-11-01', 'from'],
    ['to=', 'to'],
    ['timeZone=Mars/Olympus', 'timeZone'],
    ['bucket=hour', 'bucket'],
    ['from=2001-01-01&to=2026-11-01&bucket=day', 'bucket'],
    ['kind=planet', 'kind'],
    ['locale=%27;drop', 'locale'],
    ['uid=api::byline.byline', 'uid'],
    ['surprise=1', 'surprise'],
  ])('answers ?%s with 400 and names the parameter', async (query, parameter) => {
    const { status, body } = await reviewer.get(`${REPORT}?${query}`);
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual([parameter]);
  });
});
