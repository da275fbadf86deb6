import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { adminToken } from '../helpers/accounts';
import type { HttpClient } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { createRole } from '../helpers/roles';
import { taggerInside } from '../helpers/tagger-inside';
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

  let token: () => Promise<string>;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsroom-test-'));
    newsroom = await bootNewsroom();
    await taggerReady(newsroom);
    await showAll(newsroom);
    const role = await createRole(newsroom.strapi, RIGHTS.editor);
    const account = await newsroom.createAdmin({ roles: [role] });
    token = () => adminToken(newsroom.origin, account.email, account.password);
    editor = { ...newsroom.as(account.token), id: account.id };
    city = (await makeEntity(newsroom, { name: 'Samarkand', kind: 'place' })).documentId;
    ferry = (await makeEntity(newsroom, { name: 'Karakum Ferry', kind: 'equipment' })).documentId;
    await eventually(async () => (await suggest()).filter(({ status }) => status === 'known').length === 2);
  });
  afterAll(async () => {
    await newsroom?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is stored with what was offered, in the words of the server', async () => {
    const items = await suggest();
    const item = items.find(({ entityId }) => entityId === city) as Item;
    expect(item).not.toHaveProperty('features');
    const row = await stored(await decide('accept', { ...item, rank: 40, confidence: 0.99 }));
    expect(row).toMatchObject({ offered: true, rank: items.indexOf(item) + 1, confidence: item.confidence });
    expect(row.features).toMatchObject({ bias: 1 });
    expect(
      Object.values(row.features as object).every((value) => Number.isFinite(value) && value !== 0),
    ).toBe(true);
    expect(Object.keys(row.features as object).length).toBeGreaterThan(3);
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

  describe('is forgotten when an administrator sets the ranking back', () => {
    const confidences = async () => [(await offered(city)).confidence, (await offered(ferry)).confidence];
    const fromAnother = (topic: string, body: object) =>
      newsroom.strapi.db.query('plugin::tag-suggestions.change').create({
        data: { origin: 'another instance', topic, body: JSON.stringify(body), at: new Date() },
      });
    let fresh: number[];

    it('needs the right to change the settings', async () => {
      for (const act of [
        editor.get('/tag-suggestions/ranking'),
        editor.post('/tag-suggestions/ranking/reset'),
      ])
        expect((await act).status).toBe(403);
    });

    it('at once, with the history kept', async () => {
      const admin = newsroom.as((await newsroom.createAdmin()).token);
      const before = await confidences();
      const told = (await admin.get('/tag-suggestions/ranking')).body.data;
      expect(told).toEqual({ resetAt: null, decisions: expect.any(Number) });
      expect(told.decisions).toBeGreaterThan(5);
      const rows = await newsroom.strapi.db.query(DECISION).count();

      const { status, body } = await admin.post('/tag-suggestions/ranking/reset');
      expect(status).toBe(200);
      expect(body.data).toEqual({ resetAt: expect.stringMatching(/^\d{4}-.*Z$/), decisions: 0 });
      fresh = await confidences();
      expect(fresh).not.toEqual(before);
      expect(await newsroom.strapi.db.query(DECISION).count()).toBe(rows);

      await decide('reject', await offered(city));
      expect((await confidences())[0]).toBeLessThan(fresh[0] as number);
      expect((await admin.get('/tag-suggestions/ranking')).body.data.decisions).toBe(1);
    });

    it('on every instance, as every instance learns from decisions made on another', async () => {
      const at = new Date().toISOString();
      await fromAnother('reset', { at });
      await eventually(async () => JSON.stringify(await confidences()) === JSON.stringify(fresh));
      const decision = { id: 1_000_000, key: `entity:${city}`, decision: 'accepted', undo: false };
      await fromAnother('decision', decision);
      await eventually(async () => ((await confidences())[0] as number) > (fresh[0] as number));
      await fromAnother('decision', { ...decision, id: 1_000_001, undo: true });
      await eventually(async () => JSON.stringify(await confidences()) === JSON.stringify(fresh));
    });
  });

  it('is known again at the next start, with a snapshot and without', async () => {
    const admin = newsroom.as((await newsroom.createAdmin()).token);
    await admin.post('/tag-suggestions/ranking/reset');
    for (let times = 0; times < 3; times++) await decide('reject', await offered(city));
    const confidences = async () => [(await offered(city)).confidence, (await offered(ferry)).confidence];
    const known = await confidences();
    const restart = async (environment: Record<string, string> = {}) => {
      const { database } = newsroom;
      await newsroom.halt();
      newsroom = await bootNewsroom({ database, environment });
      await eventually(() => taggerInside(newsroom).isFilled, 20_000);
      editor = { ...editor, ...newsroom.as(await token()) };
      return confidences();
    };
    expect(await restart()).toEqual(known);
    // Another folder: there is no snapshot, and all decisions since the ranking was set back are read again.
    const [first, second] = await restart({ TAG_SUGGESTIONS_FOLDER: `${folder}/other` });
    expect(first).toBeCloseTo(known[0] as number, 2);
    expect(second).toBeCloseTo(known[1] as number, 2);
  });
});
