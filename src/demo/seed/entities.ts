import type { Core } from '@strapi/strapi';
import { ENTITIES } from '../entities';
import type { DemoEntity } from '../types';

/** Creates the entities that are absent, each after those that it refers to. @returns their documentIds by name */
export async function seedEntities(strapi: Core.Strapi): Promise<Map<string, string>> {
  const entities = strapi.documents('api::entity.entity');
  const byName = new Map(ENTITIES.map((entity) => [entity.name, entity]));
  const ids = new Map<string, string>();

  const ensure = async (name: string): Promise<string> => {
    const done = ids.get(name);
    if (done) return done;
    const entity = byName.get(name);
    if (!entity) throw new Error(`The demonstration has no entity named "${name}".`);

    const broader: string[] = [];
    for (const other of entity.broader ?? []) broader.push(await ensure(other));
    const mergedInto = entity.mergedInto && (await ensure(entity.mergedInto));
    const { documentId } =
      (await entities.findFirst({ filters: { name } })) ??
      (await entities.create({ data: { ...attributesOf(entity), broader, mergedInto } }));
    ids.set(name, documentId);
    return documentId;
  };

  for (const { name } of ENTITIES) await ensure(name);
  return ids;
}

function attributesOf({ name, kind, description, suggest, sensitive, mergedInto, ...entity }: DemoEntity) {
  return {
    name,
    kind,
    description,
    sensitive,
    suggest: suggest ?? true,
    state: mergedInto ? ('deprecated' as const) : ('active' as const),
    aliases: entity.aliases?.map((alias) => (typeof alias === 'string' ? { text: alias } : { ...alias })),
    sameAs: entity.sameAs?.map((url) => ({ url, label: 'Wikidata' })),
  };
}
