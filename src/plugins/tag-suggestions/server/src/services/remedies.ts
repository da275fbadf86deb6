import { setCreatorFields } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { RemediesResponse, Remedy, RemedyAction, RemedyRequest } from '../../../contracts';
import { REMEDY_UID } from '../content-types/remedy';
import { forbidden, notFound, Refusal } from '../refusal';
import { changeOf, undoOf, type Before, type Change, type EntityRemedy } from '../remedies/changes';
import { newNameKey } from '../suggestions/compose';
import type { Caller } from './access';
import { getService } from './get-service';
import { vocabularyOf } from './readable-entities';
import { namesOfUsers } from './user-names';

export interface StoredRemedy {
  id: number;
  documentId: string;
  action: RemedyAction;
  at: Date | string;
  userId: number;
  entityId: string | null;
  name: string;
  alias: string | null;
  before: Before | null;
  undoneAt: Date | string | null;
  undoneBy: number | null;
}

/** What is done about bad suggestions, with the caller's own rights on the entity; each is recorded and can be undone. */
export function createRemedies({ strapi }: { strapi: Core.Strapi }) {
  const query = () => strapi.db.query(REMEDY_UID);

  /** Changes one field of an entity while nobody else changes it here. @returns the entity's name */
  const apply = async (
    caller: Caller,
    entityId: string,
    change: (row: Readonly<Record<string, unknown>>) => Change,
    record: (name: string, before: Before) => Promise<void>,
  ): Promise<void> => {
    const plan = vocabularyOf(strapi);
    const entities = getService(strapi, 'editableEntities');
    await strapi.db.transaction(async ({ trx }) => {
      if (strapi.db.dialect.client === 'postgres') {
        await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${plan.uid}:${entityId}`]);
      }
      const opened = await entities.open(caller, entityId);
      if (!opened) throw notFound();
      const { row, checker } = opened;
      if (checker.cannot.update(row)) throw forbidden();
      const wanted = change(row);
      if ('refusal' in wanted) throw new Refusal(409, 'ConflictError', wanted.refusal);
      const { field, value, before } = wanted;
      const isSuggest = field === plan.suggest;
      const may = isSuggest
        ? entities.mayChangeSuggest(checker, row)
        : entities.mayChangeAliases(checker, row);
      const allowed = await checker.sanitizeUpdateInput(row)({ [field]: value });
      if (!may || !(field in allowed)) throw forbidden();
      const data = setCreatorFields({ user: { id: caller.id } as never, isEdition: true })(allowed);
      await strapi.documents(plan.uid as never).update({
        documentId: entityId,
        data: data as never,
        ...(plan.localised && row.locale ? { locale: row.locale } : {}),
        ...(plan.draftAndPublish ? { status: 'published' } : {}),
      } as never);
      await record(String(row[plan.name] ?? ''), before);
    });
    await getService(strapi, 'tagger').refresh([entityId]);
  };

  const create = async (caller: Caller, data: object): Promise<StoredRemedy> =>
    (await query().create({ data: { ...data, userId: caller.id, at: new Date() } })) as StoredRemedy;

  return {
    /** Throws 403, 404, or 409 when there is nothing to change. When it resolves, the tagger heeds it. */
    async take(caller: Caller, request: RemedyRequest): Promise<Remedy> {
      const stored =
        request.action === 'never-propose'
          ? await this.refuseName(caller, request.name)
          : await this.takeOn(caller, request);
      return (await this.shown(caller, [stored]))[0] as Remedy;
    },

    async takeOn(caller: Caller, request: EntityRemedy): Promise<StoredRemedy> {
      let stored: StoredRemedy | undefined;
      await apply(
        caller,
        request.entityId,
        (row) => changeOf(vocabularyOf(strapi), row, request),
        async (name, before) => {
          const alias = 'alias' in request ? request.alias : null;
          stored = await create(caller, {
            action: request.action,
            entityId: request.entityId,
            name,
            alias,
            before,
          });
        },
      );
      return stored as StoredRemedy;
    },

    async refuseName(caller: Caller, name: string): Promise<StoredRemedy> {
      const key = newNameKey(name);
      const stored = await strapi.db.transaction(async ({ trx }) => {
        if (strapi.db.dialect.client === 'postgres') {
          await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`never-propose ${key}`]);
        }
        if (await query().findOne({ where: { key, undoneAt: { $null: true } }, select: ['id'] })) {
          throw new Refusal(409, 'ConflictError', `"${name}" is never proposed already.`);
        }
        return create(caller, { action: 'never-propose', name, key });
      });
      await getService(strapi, 'refusedNames').changed();
      return stored;
    },

    /** Throws 403, 404, or 409 when it was undone before or nothing is left to undo. */
    async undo(caller: Caller, id: string): Promise<Remedy> {
      const stored = (await query().findOne({ where: { documentId: id } })) as StoredRemedy | null;
      if (!stored) throw notFound();
      const { entityId, before } = stored;
      const again = new Refusal(409, 'ConflictError', 'This was undone before.');
      if (stored.undoneAt) throw again;
      const mark = async (): Promise<void> => {
        const where = { id: stored.id, undoneAt: { $null: true } };
        const data = { undoneAt: new Date(), undoneBy: caller.id };
        const { count } = await query().updateMany({ where, data });
        // Two who undo at once: only one did.
        if (count === 0) throw again;
      };
      if (entityId && before) {
        await apply(caller, entityId, (row) => undoOf(vocabularyOf(strapi), row, before), mark);
      } else {
        await mark();
        await getService(strapi, 'refusedNames').changed();
      }
      const after = (await query().findOne({ where: { id: stored.id } })) as StoredRemedy;
      return (await this.shown(caller, [after]))[0] as Remedy;
    },

    /** Newest first; what is on entities that the caller may not read is left out. */
    async list(
      caller: Caller,
      {
        action,
        standing,
        limit,
        offset,
      }: { action?: RemedyAction; standing?: boolean; limit: number; offset: number },
    ): Promise<RemediesResponse> {
      const where = {
        ...(action ? { action } : {}),
        ...(standing === undefined ? {} : { undoneAt: standing ? { $null: true } : { $notNull: true } }),
      };
      const total = await query().count({ where });
      const rows = (await query().findMany({
        where,
        orderBy: { id: 'desc' },
        limit,
        offset,
      })) as StoredRemedy[];
      return { data: await this.shown(caller, rows), meta: { limit, offset, total } };
    },

    async shown(caller: Caller, rows: readonly StoredRemedy[]): Promise<Remedy[]> {
      const ids = [...new Set(rows.flatMap(({ entityId }) => entityId ?? []))];
      const entities = await getService(strapi, 'editableEntities').describe(caller, ids);
      const names = await namesOfUsers(
        strapi,
        rows.flatMap(({ userId, undoneBy }) => [userId, undoneBy ?? userId]),
      );
      return rows.flatMap((row): Remedy[] => {
        const entity = entities.get(row.entityId ?? '');
        if (row.entityId && !entity) return [];
        return [
          {
            id: row.documentId,
            action: row.action,
            ...(row.entityId ? { entityId: row.entityId } : {}),
            name: entity?.name ?? row.name,
            ...(row.alias ? { alias: row.alias } : {}),
            at: new Date(row.at).toISOString(),
            by: names.get(row.userId) ?? null,
            undone: row.undoneAt
              ? { at: new Date(row.undoneAt).toISOString(), by: names.get(row.undoneBy ?? 0) ?? null }
              : null,
            mayUndo: !row.undoneAt && (!entity || mayUndo(row.action, entity.remedies)),
          },
        ];
      });
    },
  };
}

/** The right to undo is the right to do the like. */
function mayUndo(action: RemedyAction, open: readonly RemedyAction[]): boolean {
  if (action === 'stop-suggesting') return open.includes('resume-suggesting');
  if (action === 'resume-suggesting') return open.includes('stop-suggesting');
  return open.includes('add-alias');
}
