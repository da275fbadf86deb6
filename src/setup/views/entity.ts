import type { View } from './view';

export const entityView: View = {
  mainField: 'name',
  fields: {
    name: { label: 'Name', hint: 'The full name, as the house writes it.' },
    slug: {
      label: 'Address (slug)',
      hint: 'Filled in when the entity is created; it stays when the name changes.',
    },
    kind: { label: 'Kind' },
    aliases: { label: 'Aliases', hint: 'Other names, spellings and acronyms that mean the same thing.' },
    description: {
      label: 'Description',
      hint: 'One or two sentences that tell it from others of the same name.',
    },
    sameAs: { label: 'Same as', hint: 'Wikidata or other pages about exactly this thing.' },
    broader: { label: 'Broader', hint: 'What this is a part or a kind of.' },
    suggest: { label: 'Suggest as a tag', hint: 'Off: recognised in a text, never offered.' },
    sensitive: {
      label: 'Needs a second look',
      hint: 'Internal: why a story with this tag is checked again before publication.',
    },
    state: { label: 'State', hint: 'Deprecated: stays on old stories, not used for new ones.' },
    mergedInto: { label: 'Merged into', hint: 'The entity that took the place of this one.' },
  },
  edit: [
    [
      ['name', 8],
      ['kind', 4],
    ],
    [['aliases', 12]],
    [['description', 12]],
    [
      ['broader', 6],
      ['mergedInto', 6],
    ],
    [
      ['suggest', 4],
      ['state', 4],
      ['slug', 4],
    ],
    [['sensitive', 12]],
    [['sameAs', 12]],
  ],
  list: ['name', 'kind', 'state', 'suggest', 'updatedAt'],
  sort: { by: 'name', order: 'ASC' },
};
