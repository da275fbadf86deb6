import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { eventually, makeArticle, makeEntity, paragraphs, showAll, taggerReady } from '../helpers/tagging';

const UID = 'api::article.article';
const OUTCOME = 'plugin::tag-suggestions.outcome';
const TAG = 'plugin::tag-suggestions.outcome-tag';

// Rows are read by path.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Row = any;

describe('the outcome of suggestions', () => {
  let newsroom: Newsroom;
  let tashkent: string;
  let ankara: string;
  const body = paragraphs('The Ministry of Harbours met in Tashkent. Tashkent had asked for the meeting.');

  const articles = () => newsroom.strapi.documents(UID);
  const outcomes = (documentId: string): Promise<Row[]> =>
    newsroom.strapi.db.query(OUTCOME).findMany({ where: { subjectId: documentId }, orderBy: { id: 'asc' } });
  const tagRows = (outcomeId: number): Promise<Row[]> =>
    newsroom.strapi.db.query(TAG).findMany({ where: { outcomeId }, orderBy: { id: 'asc' } });
  const countBecomes = async (documentId: string, count: number): Promise<Row[]> => {
    await eventually(async () => (await outcomes(documentId)).length === count);
    return outcomes(documentId);
  };
  /** Waits until whatever was published has been looked at. */
  const settled = async (): Promise<void> => {
    const { documentId } = await makeArticle(newsroom, { headline: `Marker ${Math.random()}` });
    await articles().publish({ documentId });
    await countBecomes(documentId, 1);
  };
  const publish = async (data: object): Promise<string> => {
    const { documentId } = await makeArticle(newsroom, data);
    await articles().publish({ documentId });
    return documentId;
  };

  beforeAll(async () => {
    newsroom = await bootNewsroom();
    await taggerReady(newsroom);
    await showAll(newsroom);
    ({ documentId: tashkent } = await makeEntity(newsroom, { name: 'Tashkent', kind: 'place' }));
    ({ documentId: ankara } = await makeEntity(newsroom, { name: 'Ankara', kind: 'place' }));
  });
  afterAll(() => newsroom?.stop());

  it('is what would have been offered for the published text, beside the tags it got', async () => {
    const documentId = await publish({ headline: 'Ministers', body, entities: [tashkent, ankara] });
    const [row] = await countBecomes(documentId, 1);
    expect(row).toMatchObject({ subjectType: UID, subjectLocale: 'en', tags: 2, superseded: false });
    expect(row.missed).toEqual([{ key: `entity:${ankara}`, name: 'Ankara', kind: 'place' }]);
    const offered = row.offered.find((one: Row) => one.key === `entity:${tashkent}`);
    expect(offered).toMatchObject({ name: 'Tashkent', kind: 'place', status: 'known', chosen: true });
    expect(row.offered.map((one: Row) => one.rank)).toEqual(row.offered.map((_: Row, i: number) => i + 1));
    expect(Math.abs(new Date(row.at).getTime() - Date.now())).toBeLessThan(30_000);
    expect(JSON.stringify(row)).not.toContain('asked for the meeting');
    const tags = await tagRows(row.id);
    expect(tags.filter(({ chosen }) => chosen).map(({ key, role }) => [key, role])).toEqual([
      [`entity:${tashkent}`, 'known'],
      [`entity:${ankara}`, 'missed'],
    ]);
  });

  it('is not written for a draft, nor for what is published again as it was', async () => {
    const { documentId } = await makeArticle(newsroom, { headline: 'Drafted', body });
    await settled();
    expect(await outcomes(documentId)).toEqual([]);
    await articles().publish({ documentId });
    await countBecomes(documentId, 1);
    await articles().publish({ documentId });
    await articles().unpublish({ documentId });
    await settled();
    await articles().publish({ documentId });
    await settled();
    expect(await outcomes(documentId)).toHaveLength(1);
  });

  it('is written anew when a published story gets other tags or words, and then only the last one counts', async () => {
    const documentId = await publish({ headline: 'Retagged', body, entities: [ankara] });
    await countBecomes(documentId, 1);
    await articles().update({ documentId, data: { entities: [tashkent] } as never, status: 'published' });
    const [first, second] = await countBecomes(documentId, 2);
    expect([first.superseded, second.superseded]).toEqual([true, false]);
    expect(await tagRows(first.id)).toEqual([]);
    expect(second.missed).toEqual([]);
    // Back to the first tags: that is a publication of its own.
    await articles().update({ documentId, data: { entities: [ankara] } as never, status: 'published' });
    const rows = await countBecomes(documentId, 3);
    expect(rows.map(({ superseded }) => superseded)).toEqual([true, true, false]);
  });

  it('does not learn the story before it answers, however often it is published', async () => {
    const documentId = await publish({
      headline: 'Ferries return',
      body: paragraphs('Ferries ran again.'),
      entities: [ankara],
    });
    await countBecomes(documentId, 1);
    await articles().update({
      documentId,
      data: { headline: 'Ferries are back' } as never,
      status: 'published',
    });
    const [, second] = await countBecomes(documentId, 2);
    const [first] = await outcomes(documentId);
    const rankOf = (row: Row) => row.offered.find((one: Row) => one.key === `entity:${ankara}`)?.confidence;
    expect(rankOf(second) ?? 0).toBeCloseTo(rankOf(first) ?? 0, 1);
  });

  it('is one for each language', async () => {
    const { documentId } = await makeArticle(newsroom, { headline: 'English', entities: [tashkent] });
    await articles().update({ documentId, locale: 'hi', data: { headline: 'हिन्दी' } as never });
    await articles().publish({ documentId, locale: ['en', 'hi'] as never });
    const rows = await countBecomes(documentId, 2);
    expect(rows.map(({ subjectLocale }) => subjectLocale).sort()).toEqual(['en', 'hi']);
  });

  it('is one when a story is published twice at once, and one each for stories published together', async () => {
    const { documentId } = await makeArticle(newsroom, { headline: 'Twice', body, entities: [tashkent] });
    const others = await Promise.all(
      [1, 2, 3, 4].map((n) => makeArticle(newsroom, { headline: `Together ${n}`, body })),
    );
    const together = others.map((other) => articles().publish({ documentId: other.documentId }));
    await Promise.allSettled([
      articles().publish({ documentId }),
      articles().publish({ documentId }),
      ...together,
    ]);
    for (const other of others) await countBecomes(other.documentId, 1);
    await settled();
    expect((await outcomes(documentId)).filter(({ superseded }) => !superseded)).toHaveLength(1);
  });

  it('is stored once when two instances saw the same publication', async () => {
    const service = newsroom.strapi.plugin('tag-suggestions').service('outcomes') as {
      record(outcome: object): Promise<boolean>;
    };
    const outcome = {
      subjectType: UID,
      subjectId: 'storyseenbytwo0000000000',
      subjectLocale: 'en',
      content: 'digest',
      at: new Date(),
      tags: 1,
      offered: [],
      missed: [{ key: `entity:${ankara}`, name: 'Ankara', kind: 'place' }],
    };
    const stored = await Promise.all([1, 2, 3, 4, 5].map(() => service.record(outcome)));
    expect(stored.filter(Boolean)).toHaveLength(1);
    const [row, ...more] = await outcomes(outcome.subjectId);
    expect(more).toEqual([]);
    expect(await tagRows(row.id)).toHaveLength(1);
  });

  it('is not written for content that is brought in quietly, nor for what was published long ago', async () => {
    const service = newsroom.strapi.plugin('tag-suggestions').service('outcomes') as {
      quietly<T>(work: () => Promise<T>): Promise<T>;
    };
    const quiet = await service.quietly(() => publish({ headline: 'Brought in', body }));
    const old = await newsroom.strapi.db.query(UID).create({
      data: {
        documentId: 'publishedlongago00000000',
        locale: 'en',
        headline: 'Long ago',
        publishedAt: new Date('2020-01-01'),
      },
    });
    await settled();
    expect(await outcomes(quiet)).toEqual([]);
    expect(await outcomes(old.documentId)).toEqual([]);
  });

  it('does not keep a story from being published when it cannot be stored', async () => {
    const outcomeQuery = newsroom.strapi.plugin('tag-suggestions').service('outcomes') as {
      record(outcome: object): Promise<boolean>;
    };
    const broken = jest.spyOn(outcomeQuery, 'record').mockRejectedValue(new Error('disk full'));
    const documentId = await publish({ headline: 'Published anyway', body });
    await eventually(() => broken.mock.calls.length > 0);
    broken.mockRestore();
    expect(await articles().findOne({ documentId, status: 'published' })).toBeTruthy();
    await settled();
  });
});
