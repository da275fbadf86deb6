/** The name and the aliases in the form of an entity, without the empty ones. */
export function namesInForm(values: Record<string, unknown>): string[] {
  const aliases = Array.isArray(values.aliases) ? (values.aliases as ({ text?: unknown } | null)[]) : [];
  return [values.name, ...aliases.map((alias) => alias?.text)].filter(
    (name): name is string => typeof name === 'string' && name.trim().length > 1,
  );
}
