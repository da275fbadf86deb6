import type { Core } from '@strapi/strapi';

const ENTITY = 'api::entity.entity';

/** The relations that must lead somewhere: what an entity is part of, and what took its place. */
export type UpwardRelation = 'broader' | 'mergedInto';

interface EntityRow {
  id: number;
  name: string;
  broader?: { id: number }[];
  mergedInto?: { id: number } | null;
}

/**
 * Follows `relation` upwards from an entity, level by level.
 *
 * @returns the names along the way back to the entity, beginning and ending with its own; undefined without a loop
 */
export async function findLoop(
  strapi: Core.Strapi,
  documentId: string,
  relation: UpwardRelation,
): Promise<string[] | undefined> {
  const load = (where: object): Promise<EntityRow[]> =>
    strapi.db
      .query(ENTITY)
      .findMany({ where, select: ['id', 'name'], populate: { [relation]: { select: ['id'] } } });

  const [start] = await load({ documentId });
  if (!start) return undefined;
  const pathTo = new Map<number, string[]>([[start.id, [start.name]]]);
  let level = [start];
  while (level.length > 0) {
    const next = new Map<number, string[]>();
    for (const row of level) {
      for (const { id } of [row[relation] ?? []].flat()) {
        if (id === start.id) return [...pathTo.get(row.id)!, start.name];
        if (!pathTo.has(id)) next.set(id, pathTo.get(row.id)!);
      }
    }
    level = next.size > 0 ? await load({ id: { $in: [...next.keys()] } }) : [];
    for (const row of level) pathTo.set(row.id, [...next.get(row.id)!, row.name]);
  }
  return undefined;
}
