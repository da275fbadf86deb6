import type { Core } from '@strapi/strapi';
import { afterCommit } from '../after-commit';

type Event = { params: { where?: unknown }; state: Record<string, unknown>; result?: unknown };

/**
 * Tells which documents of a type were created, saved or deleted by any way through Strapi (documents, query engine,
 * bulk), once the change has committed.
 * @param only a condition on the rows that matter, e.g. published ones
 * @returns a function that ends it
 */
export function followDocuments(
  strapi: Core.Strapi,
  uid: string,
  changed: (documentIds: string[]) => void,
  only: object = {},
): () => void {
  const documentIds = async (where: unknown): Promise<string[]> => {
    const rows = await strapi.db
      .query(uid)
      .findMany({ where: { $and: [where as object, only] }, select: ['documentId'] });
    return [...new Set(rows.map((row: { documentId: string }) => row.documentId))] as string[];
  };
  const tell = (ids: string[]): void => {
    if (ids.length > 0) afterCommit(strapi, () => changed(ids));
  };
  const created = async (event: Event): Promise<void> => {
    const result = event.result as { id?: number; ids?: number[]; count?: number } | undefined;
    const rows = result?.ids ?? (result?.id === undefined ? [] : [result.id]);
    const newest = Math.max(0, ...rows);
    // Of many rows SQLite tells only the last one's id; they were written in a row.
    const missing = (result?.count ?? 0) > rows.length;
    const id = missing ? { $gt: newest - (result?.count ?? 0), $lte: newest } : { $in: rows };
    tell(await documentIds({ id }));
  };
  return subscribe(strapi, uid, {
    ...savedOrGone(documentIds, tell),
    afterCreate: created,
    afterCreateMany: created,
  });
}

/** As `followDocuments`, for the component that holds a type's aliases: tells the documents that hold the component. */
export function followComponent(
  strapi: Core.Strapi,
  component: string,
  owner: { uid: string; attribute: string },
  changed: (documentIds: string[]) => void,
): () => void {
  const owners = async (where: unknown): Promise<string[]> => {
    const rows = await strapi.db.query(component).findMany({ where: where as object, select: ['id'] });
    const ids = rows.map((row: { id: number }) => row.id);
    if (ids.length === 0) return [];
    const found = await strapi.db
      .query(owner.uid)
      .findMany({ where: { [owner.attribute]: { id: { $in: ids } } }, select: ['documentId'] });
    return found.map((row: { documentId: string }) => row.documentId);
  };
  // A new component is not attached to its document yet when it is made; saving the document tells that.
  return subscribe(
    strapi,
    component,
    savedOrGone(owners, (ids) => {
      if (ids.length > 0) afterCommit(strapi, () => changed(ids));
    }),
  );
}

type Hooks = Record<string, (event: Event) => void | Promise<void>>;

/** Finds whom a change is about before it is made: what is gone cannot be asked, and an update may change what its condition names. */
function savedOrGone(find: (where: unknown) => Promise<string[]>, tell: (ids: string[]) => void): Hooks {
  const before = async (event: Event): Promise<void> => {
    event.state.affected = await find(event.params.where ?? {});
  };
  const after = (event: Event): void => tell((event.state.affected as string[] | undefined) ?? []);
  const kinds = ['Update', 'UpdateMany', 'Delete', 'DeleteMany'];
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [`before${kind}`, before],
      [`after${kind}`, after],
    ]),
  );
}

function subscribe(strapi: Core.Strapi, model: string, hooks: Hooks): () => void {
  const stop: unknown = strapi.db.lifecycles.subscribe({ models: [model], ...hooks });
  return stop as () => void;
}
