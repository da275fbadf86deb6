import { findDraftReach, type Model } from './draft-reach';

const models: Record<string, Model> = {
  article: {
    options: { draftAndPublish: true },
    attributes: {
      headline: { type: 'string' },
      localizations: { type: 'relation', target: 'article' },
      entities: { type: 'relation', target: 'entity' },
      dateline: { type: 'component', component: 'dateline' },
      leadImage: { type: 'media' },
      parts: { type: 'dynamiczone', components: ['dateline'] },
    },
  },
  entity: {
    options: { draftAndPublish: false },
    attributes: { name: { type: 'string' }, story: { type: 'relation', target: 'article' } },
  },
  'plugin::upload.file': { attributes: { name: { type: 'string' }, related: { type: 'relation' } } },
  dateline: { attributes: { place: { type: 'string' }, story: { type: 'relation', target: 'article' } } },
};
const reach = (query: unknown): string | undefined =>
  findDraftReach(query, models.article!, (uid) => models[uid]);

describe('findDraftReach', () => {
  it.each([
    [{ filters: { localizations: { headline: { $startsWith: 'S' } } } }, 'filters.localizations'],
    [{ filters: { $or: [{ $not: { localizations: { id: 1 } } }] } }, 'filters.localizations'],
    [{ filters: { entities: { story: { headline: 'x' } } } }, 'filters.entities.story'],
    [{ filters: { dateline: { story: { headline: 'x' } } } }, 'filters.dateline.story'],
    [{ sort: 'headline,localizations.headline:asc' }, 'sort.localizations'],
    [{ sort: ['headline', { localizations: { headline: 'asc' } }] }, 'sort.localizations'],
    [{ populate: { entities: { filters: { story: { id: 1 } } } } }, 'populate.entities.filters.story'],
    [{ populate: { leadImage: { populate: 'related' } } }, 'populate.leadImage.populate.related'],
    [{ populate: { leadImage: { populate: '*' } } }, 'populate.leadImage.populate.related'],
    [{ populate: { leadImage: { populate: { related: true } } } }, 'populate.leadImage.populate.related'],
    [{ populate: 'entities, leadImage.related' }, 'populate.leadImage.related'],
    [{ populate: ['leadImage.*'] }, 'populate.leadImage.related'],
    [{ filters: { leadImage: { related: { id: 1 } } } }, 'filters.leadImage.related'],
    [{ populate: { localizations: { count: true } } }, 'populate.localizations.count'],
    [
      { populate: { localizations: { populate: { localizations: { sort: 'localizations.id' } } } } },
      'populate.localizations.populate.localizations.sort.localizations',
    ],
    [
      { populate: { parts: { on: { dateline: { filters: { story: { id: 1 } } } } } } },
      'populate.parts.on.dateline.filters.story',
    ],
  ])('finds %j', (query, path) => {
    expect(reach(query)).toBe(path);
  });

  it.each([
    [{ filters: { entities: { name: { $eq: 'x' } } }, sort: 'headline:desc' }],
    [{ populate: '*' }],
    [{ populate: ['entities.story', 'localizations', 'leadImage'] }],
    [{ populate: { localizations: { fields: ['headline'], filters: { headline: 'x' } } } }],
    [{ filters: { __proto__: { localizations: 1 }, constructor: 'x' } }],
    [undefined],
  ])('lets %j pass', (query) => {
    expect(reach(query)).toBeUndefined();
  });
});
