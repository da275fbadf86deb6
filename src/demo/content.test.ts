import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { KINDS } from '../plugins/tag-suggestions/engine/types';
import { ARTICLES } from './articles';
import { plainText } from './blocks';
import { BYLINES } from './bylines';
import { ENTITIES } from './entities';
import type { DemoArticle, DemoEntity, DemoText } from './types';

const ENTITY_BY_NAME = new Map(ENTITIES.map((entity) => [entity.name, entity]));
const PUBLISHED = ARTICLES.filter((article) => !article.draft);
const DRAFTS = ARTICLES.filter((article) => article.draft);

const words = (text: DemoText) => plainText(text.body).split(/\s+/).length;
const allText = (text: DemoText) => [text.headline, text.standfirst, plainText(text.body)].join('\n');
const aliasTexts = (entity: DemoEntity) =>
  (entity.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text));
const isNamedIn = (entity: DemoEntity, text: string) => {
  const lower = text.toLowerCase();
  return [entity.name, ...aliasTexts(entity)].some((form) => lower.includes(form.toLowerCase()));
};
const duplicates = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('the demonstration articles', () => {
  const texts: [string, DemoText][] = ARTICLES.flatMap((article) =>
    [article, ...(article.hindi ? [article.hindi] : [])].map((text): [string, DemoText] => [text.slug, text]),
  );

  it('are at least twelve, of which two are drafts', () => {
    expect(PUBLISHED.length).toBeGreaterThanOrEqual(12);
    expect(DRAFTS).toHaveLength(2);
  });

  it.each(texts)('%s has 300 to 1,200 words, a headline and a standfirst', (_slug, text) => {
    expect(words(text)).toBeGreaterThanOrEqual(300);
    expect(words(text)).toBeLessThanOrEqual(1200);
    expect(text.headline.length).toBeLessThanOrEqual(250);
    expect(text.standfirst.length).toBeGreaterThan(40);
  });

  it('have slugs of their own, in the form that addresses use', () => {
    const slugs = texts.map(([slug]) => slug);
    expect(duplicates(slugs)).toEqual([]);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('name bylines and entities that exist', () => {
    const bylines = new Set(BYLINES.map((byline) => byline.slug));
    for (const article of ARTICLES) {
      expect(article.bylines.length).toBeGreaterThanOrEqual(1);
      expect(article.bylines.length).toBeLessThanOrEqual(2);
      expect(article.bylines.filter((slug) => !bylines.has(slug))).toEqual([]);
      expect(article.tags.filter((name) => !ENTITY_BY_NAME.has(name))).toEqual([]);
      expect(duplicates(article.tags)).toEqual([]);
    }
  });

  it.each(PUBLISHED.map((article): [string, DemoArticle] => [article.slug, article]))(
    '%s carries tags, nearly all of which its text names',
    (_slug, article) => {
      const named = article.tags.filter((name) => isNamedIn(ENTITY_BY_NAME.get(name)!, allText(article)));
      expect(article.tags.length).toBeGreaterThanOrEqual(5);
      expect(named.length / article.tags.length).toBeGreaterThanOrEqual(0.8);
    },
  );

  it('carry no tag that is deprecated or never offered', () => {
    const barred = ENTITIES.filter((entity) => entity.mergedInto || entity.suggest === false).map(
      (e) => e.name,
    );
    expect(ARTICLES.flatMap((article) => article.tags).filter((name) => barred.includes(name))).toEqual([]);
  });

  it('define an acronym that the house knows, and the drafts define some that it does not', () => {
    const defined = (article: DemoArticle) =>
      [...plainText(article.body).matchAll(/\(([A-Z][A-Z&-]{2,})\)/g)].map((match) => match[1]!);
    const known = new Set(ENTITIES.flatMap((entity) => [entity.name, ...aliasTexts(entity)]));
    expect(PUBLISHED.flatMap(defined)).toContain('IRIGC-M&MTC');
    for (const draft of DRAFTS) {
      expect(defined(draft).filter((acronym) => known.has(acronym)).length).toBeGreaterThanOrEqual(1);
      expect(defined(draft).filter((acronym) => !known.has(acronym)).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('leave the drafts nearly untagged although they name many known entities', () => {
    for (const draft of DRAFTS) {
      expect(draft.tags.length).toBeLessThanOrEqual(1);
      expect(ENTITIES.filter((entity) => isNamedIn(entity, allText(draft))).length).toBeGreaterThanOrEqual(8);
    }
  });

  it('are in Hindi, in Devanagari and with its aliases, where they say so', () => {
    const translated = PUBLISHED.filter((article) => article.hindi);
    expect(translated.length).toBeGreaterThanOrEqual(1);
    for (const article of translated) {
      const text = allText(article.hindi!);
      const letters = text.match(/\p{L}/gu) ?? [];
      const devanagari = letters.filter((letter) => /\p{Script=Devanagari}/u.test(letter));
      const found = article.tags.filter((name) => isNamedIn(ENTITY_BY_NAME.get(name)!, text));
      expect(devanagari.length / letters.length).toBeGreaterThan(0.97);
      expect(found.length / article.tags.length).toBeGreaterThanOrEqual(0.7);
    }
  });

  it('use images that exist, weigh little and are described', () => {
    const images = ARTICLES.flatMap((article) => article.leadImage ?? []);
    expect(images.length).toBeGreaterThanOrEqual(3);
    for (const image of images) {
      const file = path.join(__dirname, 'images', image.file);
      expect(existsSync(file)).toBe(true);
      expect(statSync(file).size).toBeLessThan(100_000);
      expect(image.alt.length).toBeGreaterThan(20);
    }
  });
});

describe('the demonstration vocabulary', () => {
  it('has about a hundred entities of every kind, each named once and described', () => {
    expect(ENTITIES.length).toBeGreaterThanOrEqual(80);
    expect(new Set(ENTITIES.map((entity) => entity.kind))).toEqual(new Set(KINDS));
    expect(duplicates(ENTITIES.map((entity) => entity.name.toLowerCase()))).toEqual([]);
    for (const entity of ENTITIES) expect(entity.description.length).toBeGreaterThan(10);
  });

  it('has aliases of 2 to 200 characters, and only “Malabar” under two entities', () => {
    const forms = ENTITIES.flatMap((entity) => [entity.name, ...aliasTexts(entity)]);
    for (const form of forms) {
      expect(form).toBe(form.trim());
      expect(form.length).toBeGreaterThanOrEqual(2);
      expect(form.length).toBeLessThanOrEqual(200);
    }
    expect(duplicates(forms)).toEqual(['Malabar']);
  });

  it('compares acronyms and common words by their exact case', () => {
    const loose = ENTITIES.flatMap((entity) => entity.aliases ?? []).filter((alias) => {
      const { text, match } = typeof alias === 'string' ? { text: alias, match: undefined } : alias;
      return /^[A-Z.]{2,5}$/.test(text) && match !== 'exact';
    });
    expect(loose).toEqual([]);
  });

  it('marks Hindi forms as Hindi, and nothing else', () => {
    for (const alias of ENTITIES.flatMap((entity) => entity.aliases ?? [])) {
      const { text, locale } = typeof alias === 'string' ? { text: alias, locale: undefined } : alias;
      expect(/\p{Script=Devanagari}/u.test(text)).toBe(locale === 'hi');
    }
  });

  it('refers only to entities that it has, never to itself', () => {
    for (const entity of ENTITIES) {
      const others = [...(entity.broader ?? []), ...(entity.mergedInto ? [entity.mergedInto] : [])];
      for (const name of others) {
        expect(ENTITY_BY_NAME.has(name)).toBe(true);
        expect(name).not.toBe(entity.name);
      }
    }
  });

  it('shows each special state once or more: merged, never offered, sensitive', () => {
    expect(ENTITIES.some((entity) => entity.mergedInto)).toBe(true);
    expect(ENTITIES.some((entity) => entity.suggest === false)).toBe(true);
    expect(ENTITIES.some((entity) => entity.sensitive)).toBe(true);
  });

  it('keeps the two Russian commissions apart', () => {
    expect(ENTITY_BY_NAME.has('IRIGC-M&MTC')).toBe(true);
    expect(ENTITY_BY_NAME.has('IRIGC-MTC')).toBe(true);
    expect(aliasTexts(ENTITY_BY_NAME.get('IRIGC-M&MTC')!)).not.toContain('IRIGC-MTC');
  });
});
