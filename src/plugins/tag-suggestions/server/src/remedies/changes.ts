import type { RemedyRequest } from '../../../contracts';
import type { AliasMatch } from '../../../engine/types';
import type { VocabularyPlan } from '../config/plan';
import { readAliases, writeAliases, type StoredAlias } from './stored-aliases';

/** What stood before a remedy, as far as undoing needs it. */
export type Before = { suggest: boolean } | { alias: string; added: boolean; match: AliasMatch | null };

/** A change of one field of an entity, or a sentence why there is nothing to change. */
export type Change = { field: string; value: unknown; before: Before } | { refusal: string };

export type EntityRemedy = Exclude<RemedyRequest, { action: 'never-propose' }>;
type Row = Readonly<Record<string, unknown>>;

const CHANGED = 'The entity has been changed since: there is nothing left to undo.';

/** What a remedy changes on an entity as it stands. */
export function changeOf(plan: VocabularyPlan, row: Row, request: EntityRemedy): Change {
  if (request.action === 'add-alias') return addAlias(plan, row, request);
  if (request.action === 'match-exact') return matchExact(plan, row, request.alias);
  return setSuggest(plan, row, request.action === 'resume-suggesting');
}

/** What brings back that which stood before. */
export function undoOf(plan: VocabularyPlan, row: Row, before: Before): Change {
  if ('suggest' in before) {
    const change = setSuggest(plan, row, before.suggest);
    return 'refusal' in change ? { refusal: CHANGED } : change;
  }
  const aliases = readAliases(plan, row[plan.aliases ?? '']);
  const index = aliases.findIndex(
    ({ text, match }) => text === before.alias && (before.added || match === 'exact'),
  );
  const found = aliases[index];
  if (!plan.aliases || !found) return { refusal: CHANGED };
  const left = before.added
    ? aliases.filter((_, place) => place !== index)
    : replaced(aliases, index, { ...found, match: before.match });
  return { field: plan.aliases, value: writeAliases(plan, left), before };
}

function setSuggest(plan: VocabularyPlan, row: Row, suggest: boolean): Change {
  if (!plan.suggest)
    return { refusal: 'This vocabulary has no field that keeps an entity from being suggested.' };
  if ((row[plan.suggest] !== false) === suggest) {
    return { refusal: suggest ? 'The entity is suggested already.' : 'The entity is not suggested already.' };
  }
  return { field: plan.suggest, value: suggest, before: { suggest: !suggest } };
}

function addAlias(
  plan: VocabularyPlan,
  row: Row,
  { alias, match, locale }: Extract<EntityRemedy, { action: 'add-alias' }>,
): Change {
  if (!plan.aliases) return { refusal: 'This vocabulary has no aliases.' };
  const aliases = readAliases(plan, row[plan.aliases]);
  if (alias === row[plan.name] || aliases.some(({ text }) => text === alias)) {
    return { refusal: `The entity has the name "${alias}" already.` };
  }
  const value = writeAliases(plan, [...aliases, { text: alias, match: match ?? null }], locale);
  return { field: plan.aliases, value, before: { alias, added: true, match: null } };
}

function matchExact(plan: VocabularyPlan, row: Row, alias: string): Change {
  if (!plan.aliases || !plan.aliasHasMatch) {
    return { refusal: 'This vocabulary does not keep whether the case of an alias matters.' };
  }
  const aliases = readAliases(plan, row[plan.aliases]);
  const index = aliases.findIndex(({ text }) => text === alias);
  const found = aliases[index];
  if (!found && alias !== row[plan.name]) return { refusal: `The entity has no alias "${alias}".` };
  if (found?.match === 'exact') return { refusal: `The case of "${alias}" matters already.` };
  // An alias that repeats the name says how the name's own case is heeded.
  const changed: StoredAlias[] = found
    ? replaced(aliases, index, { ...found, match: 'exact' })
    : [...aliases, { text: alias, match: 'exact' }];
  const before: Before = { alias, added: !found, match: found?.match ?? null };
  return { field: plan.aliases, value: writeAliases(plan, changed), before };
}

function replaced<T>(items: readonly T[], index: number, item: T): T[] {
  return items.map((one, place) => (place === index ? item : one));
}
