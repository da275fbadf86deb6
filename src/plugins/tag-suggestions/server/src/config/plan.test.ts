import { parseConfig } from '.';
import { makePlan, type Schema } from './plan';

const text = { type: 'string' };
const all: Schema[] = [
  {
    uid: 'api::story.story',
    attributes: {
      headline: text,
      intro: { type: 'text' },
      body: { type: 'blocks' },
      notes: { type: 'richtext' },
      page: { type: 'text', customField: 'plugin::ckeditor5.CKEditor' },
      map: { type: 'json' },
      parts: { type: 'component', component: 'story.part', repeatable: true },
      zone: { type: 'dynamiczone', components: ['shared.rich-text'] },
      tags: { type: 'relation', target: 'api::tag.tag' },
      writers: { type: 'relation', target: 'api::writer.writer' },
    },
    options: { draftAndPublish: true },
    pluginOptions: { i18n: { localized: true } },
  },
  { uid: 'story.part', attributes: { body: { type: 'richtext' } } },
  { uid: 'shared.rich-text', attributes: { body: { type: 'richtext' } } },
  {
    uid: 'api::tag.tag',
    attributes: {
      label: text,
      type: { type: 'enumeration', enum: ['person', 'place'] },
      words: { type: 'component', component: 'tag.word', repeatable: true },
      list: { type: 'json' },
      state: { type: 'enumeration', enum: ['open', 'shut'] },
      mergedInto: { type: 'relation', target: 'api::tag.tag' },
      broader: { type: 'relation', target: 'api::story.story' },
    },
  },
  { uid: 'tag.word', attributes: { text, locale: text } },
];
const schemas = Object.fromEntries(all.map((schema) => [schema.uid, schema]));
const plan = (type: object, vocabulary: object = {}) =>
  makePlan(
    parseConfig({
      contentTypes: { 'api::story.story': { text: ['body'], tags: 'tags', ...type } },
      vocabulary: { uid: 'api::tag.tag', name: 'label', ...vocabulary },
    }),
    (uid) => schemas[uid],
  );

describe('the plan made of a configuration', () => {
  it('reads each field as its type says, or as the house says', () => {
    const made = plan({
      title: 'headline',
      text: ['intro', 'body', 'notes', 'page', 'parts.body', 'zone[shared.rich-text].body'],
      formats: { intro: 'html' },
    });
    const fields = made.types
      .get('api::story.story')
      ?.fields.map(({ path, role, format }) => [path, role, format]);
    expect(fields).toEqual([
      ['headline', 'title', 'plain'],
      ['intro', 'lead', 'html'],
      ['body', 'body', 'blocks'],
      ['notes', 'body', 'markdown'],
      ['page', 'body', 'html'],
      ['parts.body', 'body', 'markdown'],
      ['zone[shared.rich-text].body', 'body', 'markdown'],
    ]);
    expect(made.types.get('api::story.story')).toMatchObject({ draftAndPublish: true, localised: true });
  });

  it('uses what the vocabulary has under the usual names, and leaves out what does not fit', () => {
    const { vocabulary } = plan({}, { kind: 'type', aliases: 'words' });
    expect(vocabulary).toMatchObject({
      aliasStorage: 'components',
      aliasComponent: 'tag.word',
      aliasHasLocale: true,
      aliasHasMatch: false,
      mergedInto: 'mergedInto',
    });
    // "state" knows no "active" here, and "broader" leads elsewhere.
    expect(vocabulary?.state).toBeUndefined();
    expect(vocabulary?.broader).toBeUndefined();
    expect(plan({}, { activeStates: ['open'] }).vocabulary?.state).toBe('state');
    expect(plan({}, { aliases: 'list' }).vocabulary?.aliasStorage).toBe('json');
  });

  it.each([
    [
      { title: 'headlin' },
      {},
      'contentTypes["api::story.story"].title names "headlin", which "api::story.story" does not have.',
    ],
    [{ text: ['parts.text'] }, {}, 'names "parts.text", which'],
    [{ text: ['zone.body'] }, {}, 'names "zone.body", which'],
    [{ text: ['zone[story.part].body'] }, {}, 'names "zone[story.part].body", which'],
    [{ text: ['map'] }, {}, 'whose type "json" holds no text to read'],
    [{ text: ['tags'] }, {}, 'whose type "relation" holds no text to read'],
    [{ tags: 'topics' }, {}, '.tags names "topics", which'],
    [{ tags: 'writers' }, {}, 'which is not a relation to the vocabulary "api::tag.tag"'],
    [{ formats: { notes: 'html' } }, {}, 'formats names "notes", which is neither the title nor in text'],
    [
      {},
      { uid: 'api::tagg.tagg' },
      'vocabulary.uid names "api::tagg.tagg", which is not a content type here',
    ],
    [{}, { name: 'name' }, 'vocabulary.name names "name", which "api::tag.tag" does not have'],
    [{}, { kind: 'words' }, 'it must be enumeration or string'],
    [{}, { kind: 'type', kinds: { event: 'event' } }, 'vocabulary.kinds names "event"'],
    [{}, { aliases: 'words', aliasText: 'word' }, 'a repeatable component with the text field "word"'],
    [{}, { mergedInto: 'successor' }, 'vocabulary.mergedInto names "successor", which does not fit'],
  ])('refuses %j with %j in one sentence', (type, vocabulary, sentence) => {
    expect(() => plan(type, vocabulary)).toThrow(sentence);
    expect(() => plan(type, vocabulary)).toThrow('Plugin "tag-suggestions" is misconfigured');
  });

  it('names a content type that is not there', () => {
    const config = parseConfig({
      contentTypes: { 'api::storie.storie': { text: ['body'], tags: 'tags' } },
      vocabulary: { uid: 'api::tag.tag', name: 'label' },
    });
    expect(() => makePlan(config, (uid) => schemas[uid])).toThrow(
      '"api::storie.storie", which is not a content type',
    );
  });
});

describe('the configuration itself', () => {
  it('is idle by default', () => {
    expect(makePlan(parseConfig({}), () => undefined).types.size).toBe(0);
  });

  it.each([
    [{ maxTextByte: 5 }, 'maxTextByte'],
    [{ deadlineMs: 0 }, '"deadlineMs"'],
    [{ rateLimit: { requests: -1, perSeconds: 1 } }, '"rateLimit.requests"'],
    [{ contentTypes: { 'api::a.a': { text: [], tags: 't' } } }, '"contentTypes.api::a.a.text"'],
    [{ contentTypes: { 'api::a.a': { text: ['a'], tags: 't' } } }, '"vocabulary" is missing'],
    [{ contentTypes: { 'api::a.a': { text: ['a..b'], tags: 't' } } }, 'must be a field, or a path'],
  ])('refuses %j and says which', (config, message) => {
    expect(() => parseConfig(config)).toThrow(message);
  });
});
