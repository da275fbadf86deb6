import type { HttpClient } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { configureTagSuggestions } from '../helpers/plugin-config';
import { eventually, makeArticle, makeEntity, paragraphs } from '../helpers/tagging';
import { taggerInside, type TaggerInside } from '../helpers/tagger-inside';

const UID = 'api::article.article';
const ENTITY = 'api::entity.entity';
const MANAGER = `/content-manager/collection-types/${UID}`;

describe('the archive', () => {
  let newsroom: Newsroom;
  let tagger: TaggerInside;
  let admin: HttpClient;
  const articles = () => newsroom.strapi.documents(UID);
  const entities = () => newsroom.strapi.documents(ENTITY);
  const entity = async (name: string): Promise<string> =>
    (await makeEntity(newsroom, { name, kind: 'topic' })).documentId;
  const stories = async (): Promise<number> => (await tagger.ask('size', {})).stories;
  const becomes = (count: number) => eventually(async () => (await stories()) === count);
  const offers = (text: string, entityId: string) =>
    eventually(async () => (await tagger.offered(text)).has(entityId));
  const offersNot = (text: string, entityId: string) =>
    eventually(async () => !(await tagger.offered(text)).has(entityId));
  const publish = async (data: object, locale = 'en'): Promise<string> => {
    const { documentId } = await makeArticle(newsroom, data, { locale });
    await articles().publish({ documentId, locale });
    return documentId;
  };

  beforeAll(async () => {
    configureTagSuggestions((config) => Object.assign(config, { archive: { reconcileMs: 1_000 } }));
    newsroom = await bootNewsroom();
    tagger = taggerInside(newsroom);
    admin = newsroom.as((await newsroom.createAdmin()).token);
    await eventually(() => tagger.isFilled, 20_000);
  });
  afterAll(() => newsroom?.stop());

  it('learns each language of a story by itself, and forgets each by itself', async () => {
    const before = await stories();
    const documentId = await publish({ headline: 'Ferries', body: paragraphs('Ferries ran at dawn.') });
    await becomes(before + 1);
    const hindi = { headline: 'नाव', body: paragraphs('नाव सुबह चली।') };
    await articles().update({ documentId, locale: 'hi', data: hindi as never });
    expect(await stories()).toBe(before + 1);
    await articles().publish({ documentId, locale: 'hi' });
    await becomes(before + 2);
    await articles().publish({ documentId, locale: '*' });
    await articles().delete({ documentId, locale: 'hi' });
    await becomes(before + 1);
    await articles().unpublish({ documentId, locale: 'en' });
    await becomes(before);
    await articles().publish({ documentId, locale: 'en' });
    await becomes(before + 1);
    await articles().delete({ documentId, locale: '*' });
    await becomes(before);
  });

  it('follows many that are published, taken down and deleted at once', async () => {
    const before = await stories();
    const made = await Promise.all(
      Array.from({ length: 30 }, (_, index) => makeArticle(newsroom, { headline: `Dredging ${index}` })),
    );
    const documentIds = made.map(({ documentId }) => documentId);
    const act = async (action: string) => {
      const { status } = await admin.post(`${MANAGER}/actions/${action}`, { body: { documentIds } });
      expect(status).toBe(200);
    };
    await act('bulkPublish');
    await becomes(before + 30);
    await act('bulkUnpublish');
    await becomes(before);
    await act('bulkPublish');
    await becomes(before + 30);
    await act('bulkDelete');
    await becomes(before);
  });

  it('learns the tags that a published story has now', async () => {
    const [first, second] = [await entity('Estuary Affairs'), await entity('Inland Transport')];
    const body = paragraphs('Barges loaded gravel under lamplight below the weir.');
    const text = 'Gravel barges waited below the weir by lamplight.';
    const documentId = await publish({ headline: 'Gravel', body, entities: [first] });
    await offers(text, first);
    // A draft teaches nothing until it is published.
    await articles().update({ documentId, data: { entities: [second] } as never });
    expect((await tagger.offered(text)).has(second)).toBe(false);
    await articles().publish({ documentId });
    await offers(text, second);
    await offersNot(text, first);
  });

  it('has a tag under its new name and in its successor, and not when it is deleted', async () => {
    const [tag, successor] = [await entity('Lighthouse Wardens'), await entity('Beacon Office')];
    const body = paragraphs('Oil lamps were trimmed above the shingle while gannets wheeled.');
    const text = 'Gannets wheeled above shingle and trimmed oil lamps.';
    const documentId = await publish({ headline: 'Lamps', body, entities: [tag] });
    await offers(text, tag);

    await entities().update({ documentId: tag, data: { name: 'Wardens of the Light' } as never });
    await eventually(async () => (await tagger.offered(text)).get(tag) === 'Wardens of the Light');

    await entities().update({
      documentId: tag,
      data: { state: 'deprecated', mergedInto: successor } as never,
    });
    await offers(text, successor);
    expect((await tagger.offered(text)).has(tag)).toBe(false);
    // And back: nothing of the merger is left.
    await entities().update({ documentId: tag, data: { state: 'active', mergedInto: null } as never });
    await offers(text, tag);
    await offersNot(text, successor);

    const before = await stories();
    await entities().delete({ documentId: tag });
    await offersNot(text, tag);
    expect(await stories()).toBe(before);
    // A new entity of the same name has none of the old one's stories.
    const other = await entity('Wardens of the Light');
    await eventually(async () => (await tagger.offered('Wardens of the Light met.')).has(other));
    await offersNot(text, other);
    await articles().delete({ documentId });
    await becomes(before - 1);
  });

  it('notices what went past Strapi', async () => {
    const before = await stories();
    const documentId = await publish({ headline: 'Sluices', body: paragraphs('Sluices shut.') });
    await becomes(before + 1);
    const { tableName } = newsroom.strapi.db.metadata.get(UID);
    await newsroom.strapi.db.getConnection(tableName).where({ document_id: documentId }).delete();
    await eventually(async () => (await stories()) === before, 15_000);
  });
});
