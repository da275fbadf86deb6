import type { Core } from '@strapi/strapi';
import type { SharedName } from './contract';
import { spellingsOf } from './spellings';
import { tidy } from './alias-rules';

const ENTITY = 'api::entity.entity';
/** Names looked up in one call; an entity has a handful. */
const MOST_NAMES = 100;
/** Entities named for one shared name: enough to see the clash. */
const MOST_ENTITIES = 5;

/**
 * Which of `names` other entities bear already. Two things may share a name ("Indra"): it is allowed, and the one who
 * saves is told.
 *
 * @param documentId the entity itself, which is left out
 * @param filters further conditions, such as those of the caller's permissions
 */
export async function findSharedNames(
  strapi: Core.Strapi,
  names: readonly string[],
  documentId?: string,
  filters: object = {},
): Promise<SharedName[]> {
  const shared: SharedName[] = [];
  const distinct = new Map(names.slice(0, MOST_NAMES).map((name) => [tidy(name).toLowerCase(), tidy(name)]));
  for (const name of distinct.values()) {
    if (!name) continue;
    const sameName = spellingsOf(name).flatMap((spelling) => [
      { name: { $eqi: spelling } },
      { aliases: { text: { $eqi: spelling } } },
    ]);
    const conditions: object[] = [{ $or: sameName }, filters];
    if (documentId) conditions.push({ documentId: { $ne: documentId } });
    const entities = await strapi.documents(ENTITY).findMany({
      filters: { $and: conditions },
      fields: ['name', 'kind'],
      sort: 'name',
      limit: MOST_ENTITIES,
    });
    if (entities.length > 0) shared.push({ name, entities: entities.map(pick) });
  }
  return shared;
}

function pick(entity: {
  documentId: string;
  name?: unknown;
  kind?: unknown;
}): SharedName['entities'][number] {
  return { documentId: entity.documentId, name: String(entity.name), kind: String(entity.kind) };
}
