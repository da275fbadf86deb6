import type { AliasMatch } from '../../../engine/types';
import type { VocabularyPlan } from '../config/plan';

/** One alias of an entity, with what the vocabulary stores beside it. */
export interface StoredAlias {
  text: string;
  match: AliasMatch | null;
  /** As it stands in the database: a component, an item of JSON, a line. */
  stored?: unknown;
}

/** The aliases as the vocabulary keeps them, in their order. */
export function readAliases(plan: VocabularyPlan, value: unknown): StoredAlias[] {
  const items: unknown[] =
    typeof value === 'string' ? value.split(/\r?\n/) : Array.isArray(value) ? value : [];
  return items.flatMap((stored): StoredAlias[] => {
    const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
    const text = String((typeof stored === 'string' ? stored : fields[plan.aliasText]) ?? '').trim();
    const match = fields[plan.aliasMatch];
    return text === '' ? [] : [{ text, match: match === 'exact' || match === 'any' ? match : null, stored }];
  });
}

/** The value to store for these aliases. Untouched ones keep whatever else they hold. */
export function writeAliases(
  plan: VocabularyPlan,
  aliases: readonly StoredAlias[],
  locale?: string,
): unknown {
  if (plan.aliasStorage === 'text') return aliases.map(({ text }) => text).join('\n');
  return aliases.map(({ text, match, stored }) => {
    if (plan.aliasStorage === 'json') return stored ?? text;
    return {
      ...(stored as object | undefined),
      [plan.aliasText]: text,
      ...(plan.aliasHasMatch ? { [plan.aliasMatch]: match } : {}),
      ...(stored === undefined && plan.aliasHasLocale && locale ? { [plan.aliasLocale]: locale } : {}),
    };
  });
}
