/** As much of a Strapi schema as the walk needs. */
export interface Model {
  options?: { draftAndPublish?: boolean };
  attributes: Record<
    string,
    { type: string; target?: string; component?: string; components?: readonly string[]; private?: boolean }
  >;
}

export type GetModel = (uid: string) => Model | undefined;

interface Step {
  model: Model;
  path: string;
  getModel: GetModel;
}

/**
 * Where a query asks about entries that have drafts from another entry: `filters[localizations][headline]`, a sort or a
 * count across such a relation. Strapi answers these from drafts too, so that yes or no gives a draft away word by word.
 * Populating such a relation is no such question: Strapi leaves the drafts out. A relation without a fixed target (that
 * of a file to whatever shows it) is different: Strapi populates it with drafts, so it is refused there too.
 *
 * @returns the path of the first such place, for the error message; undefined when there is none
 */
export function findDraftReach(query: unknown, model: Model, getModel: GetModel): string | undefined {
  return reachOfQuery(query, { model, path: '', getModel });
}

function reachOfQuery(query: unknown, step: Step): string | undefined {
  if (!isObject(query)) return undefined;
  const at = (name: string): Step => ({ ...step, path: step.path ? `${step.path}.${name}` : name });
  return (
    reachOfFilters(query.filters, at('filters')) ??
    reachOfSort(query.sort, at('sort')) ??
    reachOfPopulate(query.populate, at('populate'))
  );
}

/** A key that names no attribute is an operator, or nothing: what is under it is about the same entry. */
function reachOfFilters(filters: unknown, step: Step): string | undefined {
  if (Array.isArray(filters)) return first(filters, (filter) => reachOfFilters(filter, step));
  if (!isObject(filters)) return undefined;
  return first(Object.entries(filters), ([key, value]) => {
    const next = follow(key, step);
    if (next === 'drafts') return `${step.path}.${key}`;
    return reachOfFilters(value, next ?? step);
  });
}

function reachOfSort(sort: unknown, step: Step): string | undefined {
  if (typeof sort === 'string') {
    return first(sort.split(','), (part) => {
      let here: Step = step;
      for (const key of part.trim().split(':')[0]!.split('.')) {
        const next = follow(key, here);
        if (next === 'drafts') return `${here.path}.${key}`;
        here = next ?? here;
      }
      return undefined;
    });
  }
  if (Array.isArray(sort)) return first(sort, (part) => reachOfSort(part, step));
  // { relation: { field: 'asc' } } has the shape of a filter.
  return reachOfFilters(sort, step);
}

function reachOfPopulate(populate: unknown, step: Step): string | undefined {
  if (typeof populate === 'string') {
    return first(populate.split(','), (part) => reachOfPopulatePath(part.trim().split('.'), step));
  }
  if (Array.isArray(populate)) return first(populate, (part) => reachOfPopulate(part, step));
  if (!isObject(populate)) return undefined;
  return first(Object.entries(populate), ([key, options]) => {
    const path = `${step.path}.${key}`;
    const attribute = attributeOf(step.model, key);
    if (isOpenRelation(attribute)) return path;
    if (attribute?.components && isObject(options) && isObject(options.on)) {
      return first(Object.entries(options.on), ([component, nested]) => {
        const model = step.getModel(component);
        return model && reachOfQuery(nested, { ...step, model, path: `${path}.on.${component}` });
      });
    }
    const model = targetOf(attribute, step.getModel);
    if (!model) return undefined;
    if (hasDrafts(model) && isObject(options) && options.count !== undefined) return `${path}.count`;
    return reachOfQuery(options, { ...step, model, path });
  });
}

/** `bylines.photo`, or `*` for every relation one step away. */
function reachOfPopulatePath(keys: readonly string[], step: Step): string | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return undefined;
  if (key === '*') {
    const open = Object.keys(step.model.attributes).find((name) =>
      isOpenRelation(step.model.attributes[name]),
    );
    return open && `${step.path}.${open}`;
  }
  const attribute = attributeOf(step.model, key);
  const path = `${step.path}.${key}`;
  if (isOpenRelation(attribute)) return path;
  const model = targetOf(attribute, step.getModel);
  return model && reachOfPopulatePath(rest, { ...step, model, path });
}

function follow(key: string, step: Step): Step | 'drafts' | undefined {
  const attribute = attributeOf(step.model, key);
  if (isOpenRelation(attribute)) return 'drafts';
  const model = targetOf(attribute, step.getModel);
  if (!model) return undefined;
  if (attribute?.type === 'relation' && hasDrafts(model)) return 'drafts';
  return { ...step, model, path: `${step.path}.${key}` };
}

function attributeOf(model: Model, key: string): Model['attributes'][string] | undefined {
  return Object.hasOwn(model.attributes, key) ? model.attributes[key] : undefined;
}

function targetOf(attribute: Model['attributes'][string] | undefined, getModel: GetModel): Model | undefined {
  if (attribute?.type === 'relation' && attribute.target) return getModel(attribute.target);
  if (attribute?.type === 'component' && attribute.component) return getModel(attribute.component);
  if (attribute?.type === 'media') return getModel('plugin::upload.file');
  return undefined;
}

/** A relation to entries of any type; a private one is refused by Strapi itself. */
function isOpenRelation(attribute: Model['attributes'][string] | undefined): boolean {
  return attribute?.type === 'relation' && !attribute.target && !attribute.private;
}

function hasDrafts(model: Model): boolean {
  return model.options?.draftAndPublish === true;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
