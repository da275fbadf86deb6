import type { FieldRole } from '../../../engine/types';
import type { PathStep } from './field-path';
import type { Format, VocabularyConfig } from './schema';

/** The parts of a Strapi schema that the plan is checked against. */
export interface Attribute {
  type: string;
  target?: string;
  relation?: string;
  component?: string;
  components?: readonly string[];
  repeatable?: boolean;
  customField?: string;
  enum?: readonly string[];
  private?: boolean;
}
export interface Schema {
  uid: string;
  attributes: Record<string, Attribute>;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
}
export type FindSchema = (uid: string) => Schema | undefined;

export interface FieldPlan {
  /** As in the configuration. */
  path: string;
  steps: PathStep[];
  role: FieldRole;
  format: Format;
}

/** A content type that gets suggestions, checked against its schema. */
export interface TypePlan {
  uid: string;
  fields: FieldPlan[];
  tags: string;
  /** Field of the day on which a story first came out. */
  date?: string;
  draftAndPublish: boolean;
  localised: boolean;
}

export type AliasStorage = 'components' | 'json' | 'text';

/** The vocabulary's type, checked against its schema; absent fields are `undefined`. */
export interface VocabularyPlan extends Omit<
  VocabularyConfig,
  'description' | 'suggest' | 'state' | 'mergedInto' | 'broader'
> {
  aliasStorage?: AliasStorage;
  aliasComponent?: string;
  aliasHasMatch: boolean;
  aliasHasLocale: boolean;
  description?: string;
  suggest?: string;
  state?: string;
  mergedInto?: string;
  broader?: string;
  draftAndPublish: boolean;
  localised: boolean;
}

export interface Plan {
  types: Map<string, TypePlan>;
  vocabulary?: VocabularyPlan;
}

/** Whether a type knows drafts and languages. */
export function versions(schema: Schema): { draftAndPublish: boolean; localised: boolean } {
  return {
    draftAndPublish: schema.options?.draftAndPublish === true,
    localised: schema.pluginOptions?.i18n?.localized === true,
  };
}

/** One sentence: which type or field, and where. */
export function misconfigured(problem: string): Error {
  return new Error(`Plugin "tag-suggestions" is misconfigured: ${problem}`);
}
