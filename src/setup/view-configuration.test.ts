import { configurationWith, type ViewConfiguration } from './view-configuration';

const stored: ViewConfiguration = {
  settings: { mainField: 'id', pageSize: 10 },
  metadatas: {
    name: { edit: { label: 'name', visible: true }, list: { label: 'name', sortable: true } },
    other: { edit: { label: 'other' }, list: { label: 'other' } },
  },
  layouts: { list: ['id'], edit: [[{ name: 'name', size: 6 }]] },
};

describe('configurationWith', () => {
  it('lays labels, hints, widths and columns over what Strapi made', () => {
    const view = {
      mainField: 'name',
      fields: { name: { label: 'Name', hint: 'As printed.', editable: false } },
      edit: [[['name', 12]]] as const,
      list: ['name'],
      sort: { by: 'name', order: 'ASC' } as const,
    };
    expect(configurationWith(view, stored)).toEqual({
      settings: { mainField: 'name', pageSize: 10, defaultSortBy: 'name', defaultSortOrder: 'ASC' },
      metadatas: {
        name: {
          edit: { label: 'Name', description: 'As printed.', editable: false, visible: true },
          list: { label: 'Name', sortable: true },
        },
        other: stored.metadatas.other,
      },
      layouts: { list: ['name'], edit: [[{ name: 'name', size: 12 }]] },
    });
  });

  it('names a field that the type does not have', () => {
    const view = { mainField: 'name', fields: { nmae: { label: 'Name' } }, edit: [] };
    expect(() => configurationWith(view, stored)).toThrow('"nmae"');
  });
});
