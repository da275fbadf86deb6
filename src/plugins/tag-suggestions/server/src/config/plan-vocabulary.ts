import { misconfigured, versions, type Attribute, type FindSchema, type VocabularyPlan } from './plan-types';
import type { VocabularyConfig } from './schema';

/** Checks the vocabulary's part of the configuration. Throws an Error with one sentence. */
export function planVocabulary(config: VocabularyConfig, find: FindSchema): VocabularyPlan {
  const schema = find(config.uid);
  if (!schema) throw misconfigured(`vocabulary.uid names "${config.uid}", which is not a content type here.`);
  const { uid } = config;
  const need = (key: string, field: string, types: readonly string[]): Attribute => {
    const attribute = schema.attributes[field];
    if (!attribute) throw misconfigured(`vocabulary.${key} names "${field}", which "${uid}" does not have.`);
    if (!types.includes(attribute.type)) {
      throw misconfigured(
        `vocabulary.${key} names "${field}" of "${uid}", whose type is "${attribute.type}": it must be ${types.join(' or ')}.`,
      );
    }
    return attribute;
  };
  const optional = (key: 'description' | 'suggest' | 'state' | 'mergedInto' | 'broader', types: string[]) => {
    const field = config[key];
    if (field === false) return {};
    const attribute = schema.attributes[field];
    const fits =
      attribute &&
      types.includes(attribute.type) &&
      (attribute.type !== 'relation' || attribute.target === uid) &&
      (attribute.type !== 'enumeration' ||
        config.activeStates.some((state) => attribute.enum?.includes(state)));
    if (fits) return { [key]: field };
    // Under its default name it may be something else; under a name of the house's own it must fit.
    if (field !== key)
      throw misconfigured(`vocabulary.${key} names "${field}", which does not fit on "${uid}".`);
    return {};
  };

  need('name', config.name, ['string', 'text']);
  if (config.kind) {
    const kind = need('kind', config.kind, ['enumeration', 'string']);
    for (const word of Object.values(config.kinds)) {
      if (kind.enum && !kind.enum.includes(word)) {
        throw misconfigured(
          `vocabulary.kinds names "${word}", which "${config.kind}" of "${uid}" does not offer.`,
        );
      }
    }
  }
  return {
    uid,
    name: config.name,
    kinds: config.kinds,
    aliasText: config.aliasText,
    aliasMatch: config.aliasMatch,
    aliasLocale: config.aliasLocale,
    activeStates: config.activeStates,
    ...(config.kind ? { kind: config.kind } : {}),
    ...planAliases(config, need, find),
    ...optional('description', ['string', 'text']),
    ...optional('suggest', ['boolean']),
    ...optional('state', ['enumeration', 'string', 'boolean']),
    ...optional('mergedInto', ['relation']),
    ...optional('broader', ['relation']),
    ...versions(schema),
  };
}

function planAliases(
  config: VocabularyConfig,
  need: (key: string, field: string, types: readonly string[]) => Attribute,
  find: FindSchema,
): Pick<VocabularyPlan, 'aliases' | 'aliasStorage' | 'aliasComponent' | 'aliasHasMatch' | 'aliasHasLocale'> {
  if (!config.aliases) return { aliasHasMatch: false, aliasHasLocale: false };
  const attribute = need('aliases', config.aliases, ['component', 'json', 'text', 'string']);
  if (attribute.type !== 'component') {
    const aliasStorage = attribute.type === 'json' ? 'json' : 'text';
    return { aliases: config.aliases, aliasStorage, aliasHasMatch: false, aliasHasLocale: false };
  }
  const component = find(attribute.component as string);
  if (!attribute.repeatable || !component?.attributes[config.aliasText]) {
    throw misconfigured(
      `vocabulary.aliases names "${config.aliases}" of "${config.uid}": it must be a repeatable component with the text field "${config.aliasText}".`,
    );
  }
  return {
    aliases: config.aliases,
    aliasStorage: 'components',
    aliasComponent: attribute.component as string,
    aliasHasMatch: config.aliasMatch in component.attributes,
    aliasHasLocale: config.aliasLocale in component.attributes,
  };
}
