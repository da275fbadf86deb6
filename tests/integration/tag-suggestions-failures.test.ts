import type { HttpClient } from '../helpers/http';
import { bootNewsroom, type Newsroom } from '../helpers/newsroom';
import { configureTagSuggestions } from '../helpers/plugin-config';
import {
  clientWith,
  eventually,
  makeEntity,
  paragraphs,
  RIGHTS,
  showAll,
  taggerReady,
} from '../helpers/tagging';

const UID = 'api::article.article';

interface TaggerInside {
  vocabularyState: string;
  workerThread: { terminate(): Promise<number> } | undefined;
}

describe('tag suggestions when things go wrong', () => {
  let newsroom: Newsroom;
  let tagger: TaggerInside;

  beforeAll(async () => {
    configureTagSuggestions((config) => {
      Object.assign(config, { deadlineMs: 400, rateLimit: { requests: 40, perSeconds: 60 } });
    });
    newsroom = await bootNewsroom();
    tagger = newsroom.strapi.plugin('tag-suggestions').service('tagger') as unknown as TaggerInside;
    await makeEntity(newsroom, { name: 'Tashkent', kind: 'place' });
    await taggerReady(newsroom);
    await showAll(newsroom);
  });
  afterAll(() => newsroom?.stop());

  const suggest = (client: HttpClient, text: string) =>
    client.post('/tag-suggestions/suggest', { body: { uid: UID, values: { body: paragraphs(text) } } });
  const long = 'The Ministry of Harbours said in Tashkent that Andrei Belousov would travel. '.repeat(10_000);

  it('tells who waits that the worker died, answers again soon, and has the vocabulary again', async () => {
    const editor = await clientWith(newsroom, RIGHTS.editor);
    // A busy machine may be slower to end the thread than the deadline is to pass, or to ask at all: then again.
    let answer = await suggest(editor, 'Tashkent.');
    await eventually(async () => {
      await eventually(() => tagger.vocabularyState === 'ready', 20_000);
      const waiting = suggest(editor, long);
      await new Promise((resolve) => setTimeout(resolve, 60));
      await tagger.workerThread?.terminate();
      answer = await waiting;
      return answer.status !== 504 && !/not running/.test(answer.body.error?.message);
    }, 20_000);
    expect(answer.status).toBe(503);
    expect(answer.body.error.message).toMatch(/stopped while it was working/);
    expect(answer.headers.get('retry-after')).toBe('1');
    await eventually(async () => {
      const { status, body } = await suggest(editor, 'They met in Tashkent, and Tashkent was glad.');
      return (
        status === 200 && body.data.suggestions.some((one: { status: string }) => one.status === 'known')
      );
    }, 10_000);
  });

  it('gives up at the deadline with 504, and quotes nothing of the text', async () => {
    const editor = await clientWith(newsroom, RIGHTS.editor);
    await eventually(() => tagger.vocabularyState === 'ready');
    const answers = await Promise.all([1, 2, 3, 4].map(() => suggest(editor, long)));
    const late = answers.find(({ status }) => status === 504);
    expect(late?.body.error).toMatchObject({
      status: 504,
      message: 'The tagger did not answer within 400 ms.',
    });
    expect(JSON.stringify(late?.body)).not.toContain('Harbours');
    await eventually(async () => (await suggest(editor, 'Tashkent.')).status === 200, 15_000);
  });

  it('answers who asks too often with 429, each user by itself', async () => {
    const [hasty, calm] = [
      await clientWith(newsroom, RIGHTS.editor),
      await clientWith(newsroom, RIGHTS.editor),
    ];
    const answers = await Promise.all(
      Array.from({ length: 45 }, () =>
        hasty.post('/tag-suggestions/entities/similar', { body: { name: 'x' } }),
      ),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await calm.post('/tag-suggestions/entities/similar', { body: { name: 'x' } })).status).toBe(200);
  });

  describe('the route for API tokens', () => {
    const ask = (client: HttpClient, body: object) => client.post('/api/tag-suggestions/suggest', { body });
    const ACTION = 'plugin::tag-suggestions.tag-suggestions.suggest';
    const request = {
      title: 'Meeting in Tashkent',
      text: '<p>They met in <b>Tashkent</b>.</p>',
      format: 'html',
    };

    it('is not public, and needs its own right', async () => {
      expect((await ask(newsroom.anonymous, request)).status).toBe(403);
      const other = newsroom.as(
        await newsroom.createApiToken({ permissions: ['api::article.article.find'] }),
      );
      expect((await ask(other, request)).status).toBe(403);
      expect((await ask(newsroom.as('not-a-token'), request)).status).toBe(401);
    });

    it('can be chosen for a token', () => {
      const actions = newsroom.strapi.contentAPI.permissions.providers.action.keys();
      expect(actions).toContain(ACTION);
    });

    it('offers the vocabulary to a token that may read it, and only new names to another', async () => {
      const both = await newsroom.createApiToken({ permissions: [ACTION, 'api::entity.entity.find'] });
      const { status, body } = await ask(newsroom.as(both), request);
      expect(status).toBe(200);
      const item = body.data.suggestions.find((one: { name: string }) => one.name === 'Tashkent');
      expect(item).toMatchObject({ name: 'Tashkent', status: 'known', mentionCount: 2 });
      expect(item).not.toHaveProperty('entityRowId');
      const inText = item.contexts.find((context: { field: string }) => context.field === 'text');
      expect('They met in Tashkent.'.slice(inText.start, inText.end)).toBe('Tashkent');
      const alone = await newsroom.createApiToken({ permissions: [ACTION] });
      const answer = await ask(newsroom.as(alone), request);
      expect(
        answer.body.data.suggestions.filter((one: { status: string }) => one.status === 'known'),
      ).toEqual([]);
    });

    it.each([
      [{ title: 'x' }, ['text']],
      [{ text: 'x', format: 'rtf' }, ['format']],
      [{ text: 'x', limit: 0 }, ['limit']],
    ])('answers %j with 400', async (body, path) => {
      const client = newsroom.as(await newsroom.createApiToken({ type: 'full-access' }));
      const answer = await ask(client, body);
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors[0].path).toEqual(path);
    });
  });
});
