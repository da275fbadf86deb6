import type { Newsroom } from './newsroom';

/** Text that only a draft or a private field holds: no public answer may depend on it. */
export const SECRETS = {
  draftHeadline: 'Zephyrus embargoed',
  changedHeadline: 'Quillon unreleased',
  draftStandfirst: 'Vexillum withheld',
  hindiDraft: 'Obsidian untranslated',
  email: 'wolfram.secret@newsroom.example',
  sensitive: 'Tungsten matter pending',
} as const;

export interface SeededContent {
  /** Never published. */
  draft: string;
  /** Published; its draft has been changed since. */
  changed: string;
  /** Published in English; the Hindi version is a draft. */
  halfTranslated: string;
  /** Published in both languages, with two bylines and two tags. */
  published: string;
  bylines: [string, string];
  entities: [string, string];
}

/** Two bylines, two entities and four articles in every state that a reader could ask about. */
export async function seedContent(newsroom: Newsroom, accountId: number): Promise<SeededContent> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const documents = newsroom.strapi.documents as unknown as (uid: string) => any;
  const create = async (uid: string, data: object, options: object = {}): Promise<string> =>
    (await documents(`api::${uid}.${uid}`).create({ data, ...options })).documentId;
  const articles = documents('api::article.article');

  const first = await create('byline', { name: 'Meera Nair', email: SECRETS.email, account: accountId });
  const second = await create('byline', { name: 'Arjun Rao' });
  const navy = await create('entity', {
    name: 'Coastal Command',
    kind: 'organisation',
    sensitive: SECRETS.sensitive,
  });
  const old = await create('entity', {
    name: 'Old Board',
    kind: 'organisation',
    state: 'deprecated',
    suggest: false,
  });
  const live = { status: 'published' };
  const image = await newsroom.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'ship.png',
      hash: 'ship',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/ship.png',
      provider: 'local',
    },
  });
  const tags = { leadImage: image.id, entities: [navy, old], bylines: [second, first] };

  const draft = await create('article', {
    headline: SECRETS.draftHeadline,
    standfirst: SECRETS.draftStandfirst,
    ...tags,
  });
  const changed = await create('article', { headline: 'Harbour opens' }, live);
  await articles.update({
    documentId: changed,
    data: { headline: SECRETS.changedHeadline, slug: 'quillon-address' },
  });
  const halfTranslated = await create('article', { headline: 'Bridge tested' }, live);
  await articles.update({ documentId: halfTranslated, locale: 'hi', data: { headline: SECRETS.hindiDraft } });
  const published = await create('article', { headline: 'Ships return', section: 'defence', ...tags }, live);
  await articles.update({
    documentId: published,
    locale: 'hi',
    data: { headline: 'जहाज़ लौटे', leadImage: image.id },
    ...live,
  });
  return { draft, changed, halfTranslated, published, bylines: [first, second], entities: [navy, old] };
}
