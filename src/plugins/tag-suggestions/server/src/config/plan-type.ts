import type { FieldRole } from '../../../engine/types';
import { parseFieldPath, type PathStep } from './field-path';
import {
  misconfigured,
  versions,
  type Attribute,
  type FieldPlan,
  type FindSchema,
  type Schema,
  type TypePlan,
} from './plan-types';
import { FIRST_PUBLICATION, type ContentTypeConfig, type Format } from './schema';

/** Checks one content type's part of the configuration. Throws an Error with one sentence. */
export function planType(
  uid: string,
  config: ContentTypeConfig,
  vocabularyUid: string | undefined,
  find: FindSchema,
): TypePlan {
  const schema = find(uid);
  if (!schema) throw misconfigured(`contentTypes names "${uid}", which is not a content type here.`);
  const where = `contentTypes["${uid}"]`;

  const tags = schema.attributes[config.tags];
  if (!tags) throw misconfigured(`${where}.tags names "${config.tags}", which "${uid}" does not have.`);
  if (tags.type !== 'relation' || tags.target !== vocabularyUid) {
    throw misconfigured(
      `${where}.tags names "${config.tags}", which is not a relation to the vocabulary "${vocabularyUid}".`,
    );
  }

  const fields: FieldPlan[] = [];
  if (config.title) fields.push(planField(`${where}.title`, config.title, 'title', config, schema, find));
  config.text.forEach((path, index) => {
    const field = planField(`${where}.text`, path, 'body', config, schema, find);
    // Of several text fields, a short first one is the standfirst: what it names weighs more.
    const leaf = leafOf(schema, field.steps, find);
    if (index === 0 && config.text.length > 1 && (leaf?.type === 'text' || leaf?.type === 'string')) {
      field.role = 'lead';
    }
    fields.push(field);
  });
  for (const path of Object.keys(config.formats)) {
    if (!fields.some((field) => field.path === path)) {
      throw misconfigured(`${where}.formats names "${path}", which is neither the title nor in text.`);
    }
  }
  return { uid, fields, tags: config.tags, ...planDate(where, config, schema), ...versions(schema) };
}

function planDate(where: string, { date }: ContentTypeConfig, schema: Schema): Pick<TypePlan, 'date'> {
  if (date === false) return {};
  const type = schema.attributes[date]?.type;
  if (type === 'datetime' || type === 'date') return { date };
  // Under its default name it may be missing or something else; a field of the house's own naming must fit.
  if (date === FIRST_PUBLICATION) return {};
  throw misconfigured(`${where}.date names "${date}", which is not a date of "${schema.uid}".`);
}

function planField(
  where: string,
  path: string,
  role: FieldRole,
  config: ContentTypeConfig,
  schema: Schema,
  find: FindSchema,
): FieldPlan {
  const steps = parseFieldPath(path);
  const attribute = leafOf(schema, steps, find);
  if (!attribute) throw misconfigured(`${where} names "${path}", which "${schema.uid}" does not have.`);
  const format = config.formats[path] ?? formatOf(attribute);
  if (!format) {
    throw misconfigured(
      `${where} names "${path}" of "${schema.uid}", whose type "${attribute.type}" holds no text to read.`,
    );
  }
  return { path, steps, role, format };
}

function leafOf(schema: Schema, steps: readonly PathStep[], find: FindSchema): Attribute | undefined {
  let current: Schema | undefined = schema;
  for (const [index, step] of steps.entries()) {
    const attribute: Attribute | undefined = current?.attributes[step.attribute];
    if (!attribute || index === steps.length - 1) return attribute;
    if (attribute.type === 'component' && attribute.component) current = find(attribute.component);
    else if (attribute.type === 'dynamiczone' && step.component) {
      current = attribute.components?.includes(step.component) ? find(step.component) : undefined;
    } else return undefined;
  }
  return undefined;
}

const FORMAT_OF_TYPE: Readonly<Record<string, Format>> = {
  blocks: 'blocks',
  richtext: 'markdown',
  string: 'plain',
  text: 'plain',
};

function formatOf(attribute: Attribute): Format | undefined {
  if (attribute.customField) {
    if (/ckeditor|tinymce|quill|html/i.test(attribute.customField)) return 'html';
    return attribute.type === 'json' ? undefined : FORMAT_OF_TYPE[attribute.type];
  }
  return FORMAT_OF_TYPE[attribute.type];
}
