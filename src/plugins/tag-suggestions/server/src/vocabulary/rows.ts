import { KINDS, type Kind } from '../../../contracts';
import type { VocabularyPlan } from '../config/plan';
import type { RecordAlias, VocabularyRecord } from '../worker/protocol';

/** A row of the vocabulary's table, with its aliases and relations populated. */
export type Row = { id: number; documentId: string; locale?: string | null; updatedAt?: unknown } & Record<
  string,
  unknown
>;

/**
 * One record of the rows that make up a document: one row, or one for each language, whose names are then aliases
 * in that language. `rows` holds at least one.
 */
export function recordOf(
  plan: VocabularyPlan,
  rows: readonly Row[],
  defaultLocale?: string,
): VocabularyRecord {
  const main = rows.find((row) => row.locale === defaultLocale) ?? (rows[0] as Row);
  const aliases = rows.flatMap((row): RecordAlias[] => {
    const own = aliasesOf(plan, row[plan.aliases ?? '']);
    if (row === main) return own;
    const locale = row.locale ?? undefined;
    const translated: RecordAlias[] = [{ text: text(row[plan.name]) }, ...own];
    return translated.map((alias) => ({ ...alias, ...(alias.locale || !locale ? {} : { locale }) }));
  });
  const kind = kindOf(plan, main[plan.kind ?? '']);
  const mergedInto = documentIds(main[plan.mergedInto ?? ''])[0];
  const description = text(main[plan.description ?? '']);
  return {
    id: main.documentId,
    version: versionOf(rows),
    rows: rows.length,
    name: text(main[plan.name]),
    aliases: aliases.filter((alias) => alias.text !== ''),
    active: isActive(plan, main),
    ...(kind ? { kind } : {}),
    ...(description ? { description } : {}),
    ...(plan.suggest && main[plan.suggest] === false ? { suggest: false } : {}),
    ...(mergedInto ? { mergedInto } : {}),
    ...(plan.broader ? { broader: documentIds(main[plan.broader]) } : {}),
  };
}

/** Changes whenever a row of the document was saved, added or removed. */
export function versionOf(rows: readonly Pick<Row, 'id' | 'updatedAt'>[]): string {
  return rows
    .map((row) => `${row.id}:${new Date((row.updatedAt as string | number | Date | null) ?? 0).getTime()}`)
    .sort()
    .join(' ');
}

/** The house's word for a kind, as the engine's. */
export function kindOf(plan: VocabularyPlan, value: unknown): Kind | undefined {
  const own = KINDS.find((kind) => plan.kinds[kind] !== undefined && plan.kinds[kind] === value);
  return own ?? KINDS.find((kind) => kind === value && plan.kinds[kind] === undefined);
}

/** The engine's kind, as the house's word for it. */
export function wordOfKind(plan: VocabularyPlan, kind: Kind): string {
  return plan.kinds[kind] ?? kind;
}

/** Aliases in the form in which the vocabulary keeps them. Text holds one a line. */
export function storedAliases(plan: VocabularyPlan, aliases: readonly string[]): unknown {
  if (plan.aliasStorage === 'components') return aliases.map((alias) => ({ [plan.aliasText]: alias }));
  return plan.aliasStorage === 'json' ? [...aliases] : aliases.join('\n');
}

function aliasesOf(plan: VocabularyPlan, value: unknown): RecordAlias[] {
  if (typeof value === 'string') {
    return value.split(/\r?\n/).map((line) => ({ text: line.trim() }));
  }
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown): RecordAlias => {
    if (typeof item !== 'object' || item === null) return { text: text(item) };
    const fields = item as Record<string, unknown>;
    const match = fields[plan.aliasMatch];
    const locale = text(fields[plan.aliasLocale]);
    return {
      text: text(fields[plan.aliasText]),
      ...(match === 'exact' || match === 'any' ? { match } : {}),
      ...(locale ? { locale } : {}),
    };
  });
}

function isActive(plan: VocabularyPlan, row: Row): boolean {
  const state = plan.state ? row[plan.state] : undefined;
  if (state === undefined || state === null) return true;
  return typeof state === 'boolean' ? state : plan.activeStates.includes(String(state));
}

function documentIds(value: unknown): string[] {
  const rows: unknown[] = Array.isArray(value) ? value : [value];
  return rows.flatMap((row) => {
    const id = (row as { documentId?: unknown } | null | undefined)?.documentId;
    return typeof id === 'string' ? [id] : [];
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
