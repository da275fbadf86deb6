import { bootNewsroom, type Newsroom } from '../helpers/newsroom';

describe('what the server says to anybody', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await bootNewsroom({
      environment: {
        CORS_ORIGINS: 'https://site.example, https://m.site.example',
        PUBLIC_URL: 'https://desk.example',
      },
    });
  });
  afterAll(() => newsroom?.stop());

  it('leads from the root to the desk', async () => {
    const { status, headers } = await newsroom.anonymous.get('/');
    expect(status).toBe(302);
    expect(headers.get('location')).toMatch(/\/admin$/);
  });

  it('has a mark and tells crawlers to stay out', async () => {
    expect((await newsroom.anonymous.get('/favicon.ico')).status).toBe(200);
    expect((await newsroom.anonymous.get('/favicon.svg')).headers.get('content-type')).toContain(
      'image/svg+xml',
    );
    expect((await newsroom.anonymous.get('/robots.txt')).body).toContain('Disallow: /admin');
  });

  it('lets its pages load from itself only', async () => {
    const { headers } = await newsroom.anonymous.get('/_health');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|strapi\.io|unsafe-eval/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('promises https where it is served over https, for its own host', async () => {
    const { headers } = await newsroom.anonymous.get('/_health');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('lets the pages of the named sites read, and no others', async () => {
    const allowed = async (origin: string): Promise<string | null> =>
      (await newsroom.anonymous.get('/_health', { headers: { origin } })).headers.get(
        'access-control-allow-origin',
      ) || null;
    expect(await allowed('https://site.example')).toBe('https://site.example');
    expect(await allowed('https://m.site.example')).toBe('https://m.site.example');
    expect(await allowed('https://other.example')).toBeNull();
  });

  it('refuses a body that no article can have, before reading it', async () => {
    const admin = await newsroom.createAdmin();
    const { status } = await newsroom
      .as(admin.token)
      .post('/admin/users', { body: { firstname: 'x'.repeat(9_000_000) } });
    expect(status).toBe(413);
  });

  it('writes no query into its log', async () => {
    const lines: string[] = [];
    const log = jest.spyOn(newsroom.strapi.log, 'http').mockImplementation((line: unknown) => {
      lines.push(String(line));
      return newsroom.strapi.log;
    });
    await newsroom.anonymous.get('/api/articles?filters[headline][$contains]=unpublished-sentence');
    log.mockRestore();
    expect(lines).toEqual([expect.stringMatching(/^GET \/api\/articles \(\d+ ms\) \d{3}$/)]);
  });
});
