import type { View } from './views';

/** A configuration as the content-manager stores it, as far as it is changed here. */
export interface ViewConfiguration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/** The content-manager's own configuration with the labels, hints, widths and columns of `view` laid over it. */
export function configurationWith(view: View, stored: ViewConfiguration): ViewConfiguration {
  const metadatas = { ...stored.metadatas };
  for (const [name, field] of Object.entries(view.fields)) {
    const before = metadatas[name];
    if (!before) throw new Error(`The edit view names the field "${name}", which its type does not have.`);
    metadatas[name] = {
      edit: {
        ...before.edit,
        label: field.label,
        description: field.hint ?? '',
        editable: field.editable ?? true,
      },
      list: { ...before.list, label: field.label },
    };
  }
  const { mainField, sort } = view;
  return {
    ...stored,
    settings: {
      ...stored.settings,
      mainField,
      ...(sort && { defaultSortBy: sort.by, defaultSortOrder: sort.order }),
    },
    metadatas,
    layouts: {
      ...stored.layouts,
      list: view.list ? [...view.list] : stored.layouts.list,
      edit: view.edit.map((row) => row.map(([name, size]) => ({ name, size }))),
    },
  };
}
