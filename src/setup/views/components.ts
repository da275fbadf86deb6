import type { View } from './view';

export const componentViews: Record<string, View> = {
  'shared.link': {
    mainField: 'url',
    fields: {
      url: { label: 'Address', hint: 'Starts with https:// or http://' },
      label: { label: 'Label', hint: 'For example “Wikidata”.' },
    },
    edit: [
      [
        ['url', 8],
        ['label', 4],
      ],
    ],
  },
  'article.dateline': {
    mainField: 'place',
    fields: { place: { label: 'Place', hint: 'For example “NEW DELHI”.' }, date: { label: 'Date' } },
    edit: [
      [
        ['place', 6],
        ['date', 4],
      ],
    ],
  },
  'article.correction': {
    mainField: 'publicText',
    fields: {
      kind: { label: 'Kind' },
      publicText: { label: 'Text for readers', hint: 'What was wrong, and what is right.' },
      date: { label: 'Date' },
    },
    edit: [
      [
        ['kind', 6],
        ['date', 6],
      ],
      [['publicText', 12]],
    ],
  },
  'article.previous-slug': {
    mainField: 'slug',
    fields: { slug: { label: 'Address (slug)', editable: false } },
    edit: [[['slug', 6]]],
  },
  'entity.alias': {
    mainField: 'text',
    fields: {
      text: { label: 'Alias', hint: 'One other name, spelling or acronym.' },
      match: {
        label: 'Letter case',
        hint: 'exact: “US” is not “us”. any: case does not matter. Empty: decided from the form of the alias.',
      },
      locale: { label: 'Language', hint: 'For example “hi”. Empty: in every language.' },
    },
    edit: [
      [
        ['text', 6],
        ['match', 3],
        ['locale', 3],
      ],
    ],
  },
};
