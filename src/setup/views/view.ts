/** How one field appears in the admin panel. */
export interface FieldView {
  label: string;
  /** One sentence under the field. */
  hint?: string;
  /** False: shown, never changed by hand. */
  editable?: boolean;
}

/** How the entries of a content type, or one component, are edited and listed. */
export interface View {
  /** Field that names an entry in lists and relations. */
  mainField: string;
  fields: Record<string, FieldView>;
  /** Rows of fields with their widths; a row is 12 wide. Blocks and components always take a whole row. */
  edit: readonly (readonly (readonly [name: string, size: number])[])[];
  /** Columns of the list view, for content types. */
  list?: readonly string[];
  sort?: { by: string; order: 'ASC' | 'DESC' };
}
