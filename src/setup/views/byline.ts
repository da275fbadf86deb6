import type { View } from './view';

export const bylineView: View = {
  mainField: 'name',
  fields: {
    name: { label: 'Name', hint: 'As it is printed.' },
    slug: {
      label: 'Address (slug)',
      hint: 'Filled in when the byline is created; it stays when the name changes.',
    },
    role: { label: 'Role', hint: 'For example “Defence correspondent”.' },
    bio: { label: 'Biography' },
    photo: { label: 'Photo' },
    sameAs: { label: 'Pages elsewhere' },
    email: { label: 'E-mail', hint: 'Internal: readers and sites never see it.' },
    account: {
      label: 'Account',
      hint: 'Internal: the user of this admin panel who writes under this byline.',
    },
  },
  edit: [
    [
      ['name', 6],
      ['role', 6],
    ],
    [['bio', 12]],
    [
      ['photo', 6],
      ['slug', 6],
    ],
    [['sameAs', 12]],
    [
      ['email', 6],
      ['account', 6],
    ],
  ],
  list: ['name', 'role', 'photo', 'updatedAt'],
  sort: { by: 'name', order: 'ASC' },
};
