import { planType } from './plan-type';
import type { FindSchema, Plan, TypePlan } from './plan-types';
import { planVocabulary } from './plan-vocabulary';
import type { Config } from './schema';

/** Checks the configuration against the schemas. Throws an Error with one sentence: which type or field, and where. */
export function makePlan(config: Config, find: FindSchema): Plan {
  const vocabulary = config.vocabulary && planVocabulary(config.vocabulary, find);
  const types = new Map<string, TypePlan>();
  for (const [uid, type] of Object.entries(config.contentTypes)) {
    types.set(uid, planType(uid, type, config.vocabulary?.uid, find));
  }
  return { types, ...(vocabulary ? { vocabulary } : {}) };
}

export type { Attribute, FieldPlan, FindSchema, Plan, Schema, TypePlan, VocabularyPlan } from './plan-types';
