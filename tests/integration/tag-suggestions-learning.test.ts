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
const DECISION = 'plugin::tag-suggestions.decision';
const TEXT =
  'The delegation went to Samarkand by the Karakum Ferry, and Samarkand was glad of the Karakum Ferry.';

interface Item {
  key: string;
  name: string;
  kind: string;
  status: 'known' | 'new';
  entityId?: string;
  confidence: number;
  offer: string;
}
type Decided = Omit<Item, 'confidence' | 'offer'> & { rank?: number; confidence?: number; offer?: string };

describe('what decisions teach', () => {
  let newsroom: Newsroom;
  let editor: HttpClient & { id: number };
  let city: string;
  let ferry: string;

  const suggest = async (client: HttpClient = editor): Promise<Item[]> => {
    const body = { uid: UID, values: { body: paragraphs(TEXT) } };
    const answer = await client.post('/tag-suggestions/suggest', { body });
    expect(answer.status).toBe(200);
    return answer.body.data.suggestions;
  };
  const offered = async (entityId: string, client?: HttpClient): Promise<Item> => {
    const found = (await suggest(client)).find((item) => item.entityId === entityId);
    if (!found) throw new Error(`Entity ${entityId} was not offered`);
    return found;
  };
  const decide = async (action: string, item: Decided): Promise<string> => {
    const { documentId } = await makeArticle(newsroom, { headline: 'An article' });
    const { key, name, kind, status, entityId, rank, confidence, offer } = item;
    const suggestion = { key, name, kind, status, entityId, rank, confidence, offer };
    const body = { uid: UID, documentId, action, suggestion };
    const answer = await editor.post('/tag-suggestions/decisions', { body });
    expect(answer.status).toBe(200);
    return answer.body.data.id;
  };
  const stored = (documentId: string) =>
    newsroom.strapi.db.query(DECISION).findOne({ where: { documentId } });

  beforeAll(async () => {
    newsroom = await bootNewsroom();
    await taggerReady(newsroom);
    await showAll(newsroom);
    editor = await clientWith(newsroom, RIGHTS.editor);
    city = (await makeEntity(newsroom, { name: 'Samarkand', kind: 'place' })).documentId;
    ferry = (await makeEntity(newsroom, { name: 'Karakum Ferry', kind: 'equipment' })).documentId;
    await eventually(async () => (await suggest()).filter(({ status }) => status === 'known').length === 2);
  });
  afterAll(() => newsroom?.stop());

  it('is stored with what was offered, in the words of the server', async () => {
    const items = await suggest();
    const item = items.find(({ entityId }) => entityId === city) as Item;
    expect(item).not.toHaveProperty('features');
    const row = await stored(await decide('accept', { ...item, rank: 40, confidence: 0.99 }));
    expect(row).toMatchObject({ offered: true, rank: items.indexOf(item) + 1, confidence: item.confidence });
    expect(row.features).toMatchObject({ bias: 1, known: 1, named: 1, place: 1 });
    expect(row.modelVersion).toMatch(/^[0-9a-f]{8}$/);
  });

  it('is recorded all the same without an offer, or with one that does not hold here', async () => {
    const item = await offered(ferry);
    const colleague = await clientWith(newsroom, RIGHTS.editor);
    const others = [undefined, 'nonsense', `${item.offer}x`, (await offered(ferry, colleague)).offer];
    for (const offer of [...others, (await offered(city)).offer]) {
      const row = await stored(await decide('reject', { ...item, offer, rank: 2, confidence: 0.4 }));
      expect(row).toMatchObject({ offered: false, rank: 2, features: null, modelVersion: null });
    }
  });

  it('moves the confidence of others like it at once, where it comes with an offer', async () => {
    const before = (await offered(ferry)).confidence;
    await decide('reject', { ...(await offered(city)), offer: undefined });
    expect((await offered(ferry)).confidence).toBe(before);
    await decide('reject', await offered(city));
    expect((await offered(ferry)).confidence).toBeLessThan(before);
  });
});
