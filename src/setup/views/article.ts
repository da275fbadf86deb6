import type { View } from './view';

export const articleView: View = {
  mainField: 'headline',
  fields: {
    headline: { label: 'Headline' },
    slug: {
      label: 'Address (slug)',
      hint: 'Filled in on save and follows the headline until first publication. A change after that keeps the old address for redirects.',
    },
    standfirst: { label: 'Standfirst', hint: 'One or two sentences under the headline.' },
    body: { label: 'Body' },
    dateline: { label: 'Dateline' },
    section: { label: 'Section' },
    bylines: { label: 'Bylines', hint: 'In the order in which they are printed.' },
    entities: { label: 'Tags', hint: 'People, organisations, places and subjects of the story.' },
    leadImage: { label: 'Lead image' },
    leadImageAlt: {
      label: 'Alternative text of the lead image',
      hint: 'What the picture shows, for readers who cannot see it.',
    },
    caption: { label: 'Caption' },
    credit: { label: 'Credit', hint: 'Photographer and agency.' },
    corrections: { label: 'Corrections', hint: 'Shown to readers, with the date.' },
    previousSlugs: { label: 'Previous addresses', editable: false },
    firstPublishedAt: { label: 'First published', editable: false },
  },
  edit: [
    [['headline', 12]],
    [['standfirst', 12]],
    [['body', 12]],
    [
      ['bylines', 6],
      ['entities', 6],
    ],
    [
      ['section', 6],
      ['slug', 6],
    ],
    [['dateline', 12]],
    [
      ['leadImage', 6],
      ['leadImageAlt', 6],
    ],
    [
      ['caption', 8],
      ['credit', 4],
    ],
    [['corrections', 12]],
    [['firstPublishedAt', 6]],
    [['previousSlugs', 12]],
  ],
  list: ['headline', 'section', 'bylines', 'updatedAt'],
  sort: { by: 'updatedAt', order: 'DESC' },
};
