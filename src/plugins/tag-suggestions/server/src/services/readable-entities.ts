import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { VocabularyPlan } from '../config/plan';
import { notFound } from '../refusal';
import type { Row } from '../vocabulary/rows';
import type { Checker } from './checker';
import { getService } from './get-service';

/** An entity as a reader may see it. */
export interface SeenEntity {
  rowId: number;
  name: string;
  kind?: unknown;
  description?: string;
}

/** Parameters of one statement are limited on every database. */
const IDS_AT_ONCE = 5_000;

/** Throws 404 when the configuration names no vocabulary. */
export function vocabularyOf(strapi: Core.Strapi): VocabularyPlan {
  const { vocabulary } = getService(strapi, 'state').plan;
  if (!vocabulary) throw notFound();
  return vocabulary;
}

/** Which of these entities an admin user may read, conditions included: one statement. By documentId. */
export async function readableEntities(
  strapi: Core.Strapi,
  checker: Checker,
  ids: readonly string[],
  locale?: string,
): Promise<Map<string, SeenEntity>> {
  const plan = vocabularyOf(strapi);
  if (ids.length === 0 || checker.cannot.read() || checker.cannot.read(null, plan.name)) return new Map();
  const { filters } = await checker.sanitizedQuery.read({});
  const allowed = strapi.get('query-params').transform(plan.uid, { filters }) as { where?: object };
  const conditions = [
    ...(plan.draftAndPublish ? [{ publishedAt: { $null: true } }] : []),
    ...(allowed.where ? [allowed.where] : []),
  ];
  const hidden = [plan.kind, plan.description].filter((field) => field && checker.cannot.read(null, field));
  return byDocument(plan, await rowsOf(strapi, plan, ids, conditions, hidden), locale);
}

/** Those that a reader of the content API may read: only with `find` on the vocabulary, without private fields. */
export async function publicEntities(
  strapi: Core.Strapi,
  auth: unknown,
  ids: readonly string[],
  locale?: string,
): Promise<Map<string, SeenEntity>> {
  const plan = vocabularyOf(strapi);
  if (!(await mayFind(strapi, auth, plan.uid))) return new Map();
  const conditions = plan.draftAndPublish ? [{ publishedAt: { $notNull: true } }] : [];
  const rows = await rowsOf(strapi, plan, ids, conditions, []);
  const shown: unknown = await strapi.contentAPI.sanitize.output(rows, strapi.getModel(plan.uid as never), {
    auth: auth as never,
  });
  return byDocument(plan, shown as Row[], locale);
}

/** Without this right a token is offered names found in the text, and nothing of the vocabulary. */
async function mayFind(strapi: Core.Strapi, auth: unknown, uid: string): Promise<boolean> {
  try {
    await strapi.auth.verify(auth as never, { scope: [`${uid}.find`] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return false;
    throw error;
  }
}

async function rowsOf(
  strapi: Core.Strapi,
  plan: VocabularyPlan,
  ids: readonly string[],
  conditions: readonly object[],
  hidden: readonly (string | undefined)[],
): Promise<Row[]> {
  const fields = ['id', 'documentId', plan.name, plan.kind, plan.description, plan.localised && 'locale'];
  const select = fields.filter((field) => typeof field === 'string' && !hidden.includes(field));
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const where = { $and: [{ documentId: { $in: ids.slice(from, from + IDS_AT_ONCE) } }, ...conditions] };
    rows.push(...((await strapi.db.query(plan.uid).findMany({ where, select })) as Row[]));
  }
  return rows;
}

/** One for each document: the row in the reader's language where there is one. */
function byDocument(plan: VocabularyPlan, rows: readonly Row[], locale?: string): Map<string, SeenEntity> {
  const seen = new Map<string, SeenEntity>();
  for (const row of rows) {
    if (row[plan.name] === undefined || (seen.has(row.documentId) && row.locale !== locale)) continue;
    const description = plan.description ? row[plan.description] : undefined;
    seen.set(row.documentId, {
      rowId: row.id,
      name: String(row[plan.name] ?? ''),
      ...(plan.kind && row[plan.kind] !== undefined ? { kind: row[plan.kind] } : {}),
      ...(typeof description === 'string' ? { description } : {}),
    });
  }
  return seen;
}
