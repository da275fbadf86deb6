/** One step of a field's path: an attribute, and in a dynamic zone the component that is meant. */
export interface PathStep {
  attribute: string;
  component?: string;
}

/** `content[shared.rich-text].body` -> [{ content, shared.rich-text }, { body }]. The syntax was checked by the schema. */
export function parseFieldPath(path: string): PathStep[] {
  return [...path.matchAll(/([\w-]+)(?:\[([\w.-]+)\])?(?:\.|$)/g)].map(([, attribute, component]) => ({
    attribute: attribute as string,
    ...(component ? { component } : {}),
  }));
}

/**
 * Values at a path of a document or of a form's values, with the place of each: repeated components give one
 * each, `sections.0.body`, `sections.1.body`.
 */
export function valuesAt(values: unknown, steps: readonly PathStep[]): { name: string; value: unknown }[] {
  let found: { name: string; value: unknown }[] = [{ name: '', value: values }];
  for (const step of steps) {
    found = found.flatMap(({ name, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      const inner = (value as Record<string, unknown>)[step.attribute];
      const place = name ? `${name}.${step.attribute}` : step.attribute;
      if (step === steps[steps.length - 1]) return [{ name: place, value: inner }];
      if (!Array.isArray(inner)) return isMeant(inner, step) ? [{ name: place, value: inner }] : [];
      return inner.flatMap((item: unknown, index) =>
        isMeant(item, step) ? [{ name: `${place}.${index}`, value: item }] : [],
      );
    });
  }
  return found.filter(({ value }) => value !== undefined && value !== null);
}

function isMeant(item: unknown, step: PathStep): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return step.component === undefined || (item as { __component?: unknown }).__component === step.component;
}

/** What the database must populate so that `valuesAt` finds these paths; the last step is the value itself. */
export function populateOf(paths: readonly (readonly PathStep[])[]): Record<string, object> {
  const populate: Record<string, object> = {};
  for (const attribute of new Set(
    paths.filter((path) => path.length > 1).map((path) => path[0]?.attribute),
  )) {
    if (attribute === undefined) continue;
    const through = paths.filter((path) => path.length > 1 && path[0]?.attribute === attribute);
    const components = new Set(through.map((path) => path[0]?.component));
    const inner = (component?: string): object => {
      const rest = through.filter((path) => path[0]?.component === component).map((path) => path.slice(1));
      return { populate: populateOf(rest) };
    };
    populate[attribute] = components.has(undefined)
      ? inner()
      : { on: Object.fromEntries([...components].map((component) => [component, inner(component)])) };
  }
  return populate;
}
