/** Whether there is anything to read in a form's value: a string, or Strapi's blocks. */
export const hasText = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(hasText);
  if (typeof value !== 'object' || value === null) return false;
  const { text, children } = value as { text?: unknown; children?: unknown };
  return hasText(text) || hasText(children);
};

/** The named fields of a form's values; absent ones are left out. */
export const pickFields = (
  values: Record<string, unknown>,
  fields: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(fields.filter((field) => values[field] != null).map((field) => [field, values[field]]));
