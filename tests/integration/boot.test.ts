import { bootNewsroom, type Newsroom } from '../helpers/newsroom';

describe('a newsroom booted for tests', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await bootNewsroom();
  });
  afterAll(() => newsroom?.stop());

  it('answers its health check', async () => {
    expect((await newsroom.anonymous.get('/_health')).status).toBe(204);
  });

  it('runs on the database that was asked for', () => {
    const client = newsroom.strapi.db.config.connection.client;
    expect(client).toBe(process.env.TEST_DATABASE === 'postgres' ? 'postgres' : 'sqlite');
  });

  it('lets a new administrator in, and nobody else', async () => {
    const admin = await newsroom.createAdmin();
    expect((await newsroom.as(admin.token).get('/admin/users/me')).body.data.email).toBe(admin.email);
    expect((await newsroom.anonymous.get('/admin/users/me')).status).toBe(401);
  });

  it('gives an editor only the roles asked for', async () => {
    const editor = await newsroom.createAdmin({ roles: ['strapi-editor'] });
    expect((await newsroom.as(editor.token).get('/admin/users')).status).toBe(403);
  });

  it('makes tokens of the content API that the server knows', async () => {
    const token = await newsroom.createApiToken({ type: 'read-only' });
    expect((await newsroom.as(token).get('/api/upload/files')).status).toBe(200);
    expect((await newsroom.as('not-a-token').get('/api/upload/files')).status).toBe(401);
  });
});
