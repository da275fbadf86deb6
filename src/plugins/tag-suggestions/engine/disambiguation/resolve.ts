import type { Entity } from '../types';

/** What speaks for one of several entities that a name may mean. */
export interface Choice {
  entity: Entity;
  probability: number;
  /** Evidence for it in log-odds; near 0 when nothing speaks for it. */
  support: number;
  /** Names of the other entities that support it. */
  because: string[];
}

export interface Surroundings {
  /** Entities that the text names without doubt, by identifier. */
  certain: ReadonlyMap<string, Entity>;
  /** Folded words of the article. */
  words: ReadonlySet<string>;
  /** Stories of the archive that carry an entity. */
  uses: (entity: Entity) => number;
  /** Of the house's stories, the share that name an entity: what is in nearly all of them tells nothing. */
  share: (entity: Entity) => number;
  lookUp: (id: string) => Entity | undefined;
  /** Folded words of a text, without small words. */
  contentWords: (text: string) => readonly string[];
  /** The kind that the words around the name call for, if they do. */
  expectedKind?: Entity['kind'];
  /** An article or the like stands before the name ("the next Malabar"): places seldom have one. */
  determined?: boolean;
}

/** A name is settled when its best reading is at least this likely. */
export const SETTLED = 0.75;

/** Less evidence than this settles nothing, however little there is for the other readings. */
export const ENOUGH = 0.8;

/** Evidence in log-odds for each thing that can speak for a reading. */
const SUPPORT = {
  relation: 1.6,
  sibling: 0.8,
  description: 0.5,
  ownName: 0.7,
  use: 0.5,
  kind: 0.9,
  determined: 1.2,
} as const;

/**
 * Weighs the entities that one name may mean against what else the text names: broader entities and ones
 * that share them, words of their descriptions and full names, how often the house uses them, and the
 * kind the sentence calls for. Likeliest first, probabilities adding up to 1.
 */
export function weighReadings(entities: readonly Entity[], around: Surroundings): Choice[] {
  const weighed = entities.map((entity) => {
    const because: string[] = [];
    let support = SUPPORT.use * Math.log(1 + around.uses(entity));
    for (const other of around.certain.values()) {
      if (other.id === entity.id) continue;
      const related = entity.broader?.includes(other.id) || other.broader?.includes(entity.id);
      const siblings = !related && (entity.broader ?? []).some((id) => other.broader?.includes(id));
      if (!related && !siblings) continue;
      const telling = tellingOf(other, around);
      support += telling * (related ? SUPPORT.relation : SUPPORT.sibling);
      if (telling > 0.5) because.push(other.name);
    }
    for (const id of entity.broader ?? []) {
      const broader = around.lookUp(id);
      if (broader !== undefined && !around.certain.has(id) && named(broader.name, around)) {
        const telling = tellingOf(broader, around);
        support += telling * SUPPORT.relation;
        if (telling > 0.5) because.push(broader.name);
      }
    }
    const described = around.contentWords(entity.description ?? '').filter((word) => around.words.has(word));
    support += SUPPORT.description * Math.min(4, described.length);
    const own = around.contentWords(entity.name);
    if (own.length > 1)
      support += SUPPORT.ownName * (own.filter((word) => around.words.has(word)).length / own.length);
    if (around.expectedKind !== undefined && entity.kind === around.expectedKind) support += SUPPORT.kind;
    if (around.determined === true && entity.kind === 'place') support -= SUPPORT.determined;
    return { entity, support, because };
  });
  const most = Math.max(...weighed.map((each) => each.support));
  const total = weighed.reduce((sum, each) => sum + Math.exp(each.support - most), 0);
  return weighed
    .map(({ entity, support, because }) => ({
      entity,
      support,
      probability: Math.exp(support - most) / total,
      because,
    }))
    .sort((a, b) => b.probability - a.probability || (a.entity.id < b.entity.id ? -1 : 1));
}

/** What the presence of an entity tells, 0 to 1: little of what is in most stories, hardly anything of what is never offered. */
function tellingOf(entity: Entity, around: Surroundings): number {
  if (entity.suggest === false) return 0.05;
  return Math.max(0.05, 1 - 1.5 * around.share(entity));
}

function named(name: string, around: Surroundings): boolean {
  const words = around.contentWords(name);
  return words.length > 0 && words.every((word) => around.words.has(word));
}
