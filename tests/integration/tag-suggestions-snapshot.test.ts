import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '../helpers/database';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { configureTagSuggestions } from '../helpers/plugin-config';
import { eventually, makeArticle, makeEntity, paragraphs } from '../helpers/tagging';
import { taggerInside, type TaggerInside } from '../helpers/tagger-inside';

const UID = 'api::article.article';
const ENTITY = 'api::entity.entity';

describe('a start with what was known at the last stop', () => {
  let database: TestDatabase;
  let newsroom: Newsroom | undefined;
  let tagger: TaggerInside;
  /** What the log says of this start. */
  let said: string[];
  let setting: { snapshot?: object; archive?: object } = {};

  const articles = () => newsroom!.strapi.documents(UID);
  const start = async (next: typeof setting = {}): Promise<void> => {
    setting = next;
    said = [];
    newsroom = await bootNewsroom({
      database,
      configure: ({ log }) => {
        for (const level of ['info', 'warn'] as const)
          jest.spyOn(log, level).mockImplementation((line: unknown) => {
            said.push(`${level}: ${String(line)}`);
            return log;
          });
      },
    });
    tagger = taggerInside(newsroom);
    await eventually(() => tagger.isFilled, 30_000);
  };
  const stop = async (): Promise<void> => {
    await newsroom?.halt();
    newsroom = undefined;
  };
  const folder = (): string =>
    database.environment.TAG_SUGGESTIONS_FOLDER ||
    path.join(path.dirname(database.environment.DATABASE_FILENAME ?? ''), 'tag-suggestions');
  const snapshot = (): string => {
    const names = readdirSync(folder()).filter((name) => !name.endsWith('.part'));
    expect(names).toEqual([expect.stringMatching(/^[0-9a-f-]{36}\.snapshot$/)]);
    return path.join(folder(), names[0] ?? '');
  };
  const publish = async (headline: string, entities: string[], day = '01'): Promise<string> => {
    const body = paragraphs(`${headline}: gannets wheeled above shingle while oil lamps were trimmed.`);
    const { documentId } = await makeArticle(newsroom!, { headline, body, entities });
    await articles().publish({ documentId });
    const { tableName } = newsroom!.strapi.db.metadata.get(UID);
    const date = new Date(`2020-01-${day}T12:00:00Z`);
    const isPostgres = database.kind === 'postgres';
    await newsroom!.strapi.db
      .getConnection(tableName)
      .where({ document_id: documentId })
      .update({ first_published_at: isPostgres ? date : date.getTime() });
    return documentId;
  };
  const stories = async (): Promise<number> => (await tagger.ask('size', {})).stories;
  const about = (words: string): string => `${words}, where gannets wheeled above oil lamps and shingle.`;

  let wardens: string;
  let pilots: string;
  let kept: string;
  let unpublished: string;
  let retagged: string;

  beforeAll(async () => {
    configureTagSuggestions((config) => {
      const snapshot = { ...(config.snapshot as object), ...setting.snapshot };
      Object.assign(config, setting, { snapshot });
    });
    database = await createTestDatabase();
    await start();
    wardens = (await makeEntity(newsroom!, { name: 'Lighthouse Wardens', kind: 'topic' })).documentId;
    pilots = (await makeEntity(newsroom!, { name: 'Harbour Pilots', kind: 'topic' })).documentId;
    kept = await publish('Kept', [wardens]);
    unpublished = await publish('Unpublished', [wardens], '02');
    retagged = await publish('Retagged', [wardens], '03');
    await eventually(async () => (await stories()) === 3);
    await stop();
  });
  afterAll(async () => {
    await newsroom?.halt();
    await database.remove();
  });
  afterEach(stop);

  it('reads it, and learns nothing again', async () => {
    expect(statSync(snapshot()).mode & 0o777).toBe(0o600);
    await start();
    expect(said).toContainEqual(
      expect.stringMatching(
        /info: tag-suggestions: The tagger knows 2 entities and 3 stories from its snapshot/,
      ),
    );
    expect(said.join('\n')).not.toContain('The tagger learned');
    expect(await stories()).toBe(3);
    expect([...(await tagger.offered(about('Later')))]).toContainEqual([wardens, 'Lighthouse Wardens']);
  });

  it('finds what was published, taken down, retagged, renamed and made while it was not written', async () => {
    await start({ snapshot: { enabled: false } });
    expect(said.join('\n')).not.toContain('snapshot');
    await articles().unpublish({ documentId: unpublished });
    await articles().update({ documentId: retagged, data: { entities: [pilots] } as never });
    await articles().publish({ documentId: retagged });
    const fresh = await publish('Fresh', [pilots], '04');
    const entities = newsroom!.strapi.documents(ENTITY);
    await entities.update({ documentId: wardens, data: { name: 'Wardens of the Light' } as never });
    const { documentId: ferry } = await makeEntity(newsroom!, { name: 'Karakum Ferry', kind: 'equipment' });
    await eventually(async () => (await stories()) === 3);
    await stop();

    await start();
    expect(said).toContainEqual(expect.stringContaining('The tagger knows 2 entities and 3 stories'));
    expect(said).toContainEqual(expect.stringContaining('The tagger learned 2 published stories'));
    expect(await stories()).toBe(3);
    const offered = await tagger.offered(about('The Karakum Ferry came'));
    expect(offered.get(wardens)).toBe('Wardens of the Light');
    expect(offered.get(pilots)).toBe('Harbour Pilots');
    expect(offered.has(ferry)).toBe(true);
    await articles().delete({ documentId: fresh });
    await eventually(async () => (await stories()) === 2);
  });

  it('writes it while it runs, when it has been quiet', async () => {
    await start({ snapshot: { quietMs: 300, longestMs: 5_000 } });
    const before = statSync(snapshot()).mtimeMs;
    await publish('While it runs', [pilots], '05');
    // The worker writes the file before it says so.
    const written = /What the tagger knows was written to disk: \d+\.\d MB/;
    await eventually(() => said.some((line) => written.test(line)), 10_000);
    expect(statSync(snapshot()).mtimeMs).toBeGreaterThan(before);
  });

  it.each([
    ['damaged', (bytes: Buffer) => bytes.fill(7, bytes.length >> 1, (bytes.length >> 1) + 9), /damaged/],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1), /damaged/],
    ['of another version', (bytes: Buffer) => bytes.fill('TAGSNAP0', 0, 8), /another version/],
  ])('reads everything from the database when it is %s, and says why', async (_, harm, reason) => {
    const file = snapshot();
    writeFileSync(file, harm(readFileSync(file)));
    await start();
    const warnings = said.filter((line) => line.includes('snapshot'));
    expect(warnings).toEqual([expect.stringMatching(/^warn: .*The snapshot of the tagger is not used: /)]);
    expect(warnings[0]).toMatch(reason);
    const known = await stories();
    expect(known).toBeGreaterThan(1);
    expect([...(await tagger.offered(about('Again'))).keys()]).toEqual(
      expect.arrayContaining([wardens, pilots]),
    );
    await stop();
    // The next one is whole again.
    await start();
    expect(said).toContainEqual(expect.stringContaining(`and ${known} stories from its snapshot`));
  });

  it('reads everything from the database when other fields are configured', async () => {
    const { 'api::article.article': type } = { 'api::article.article': { text: ['body'], tags: 'entities' } };
    await start({ contentTypes: { [UID]: type } } as object);
    expect(said).toContainEqual(
      expect.stringContaining('the configuration or the program was changed since'),
    );
    await stop();
    await start();
    expect(said).toContainEqual(
      expect.stringContaining('the configuration or the program was changed since'),
    );
  });

  it('keeps the newest stories only, by the day they first came out', async () => {
    await start({ archive: { stories: 2 } });
    expect(await stories()).toBe(2);
    const text = about('At last');
    expect([...(await tagger.offered(text)).keys()]).toEqual([pilots]);
    // Published again, an old story is no newer.
    await articles().publish({ documentId: kept });
    await publish('Newest', [pilots], '06');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await stories()).toBe(2);
    expect([...(await tagger.offered(text)).keys()]).toEqual([pilots]);
    await stop();
    await start();
    expect(await stories()).toBe(4);
    expect((await tagger.offered(text)).has(wardens)).toBe(true);
  });
});
