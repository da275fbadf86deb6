import { baseName, qualifierOf } from './qualified-name';
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

/** One entity that a name may mean, and the alias it was found by. */
export interface Reading {
  entity: Entity;
  alias: string;
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
  /** The name as the text has it; the first place's where they differ. */
  surface: string;
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
  /** Another name of it stands in the text, and nothing else has that one. */
  namedElsewhere: 3,
  relation: 1.6,
  sibling: 0.8,
  description: 0.5,
  /** It is called exactly so; the name in the text is no short form of it. */
  ownName: 0.4,
  /** The words that its full name has more than the text's name stand in the text. */
  restOfName: 0.8,
  /** Letter for letter, accents and stops too. */
  spelling: 0.3,
  use: 0.5,
  kind: 0.9,
  determined: 1.2,
  /** For each doubling of its aliases: who is written about has been given more of them. */
  aliases: 0.12,
} as const;

/**
 * Weighs the entities that one name may mean against what else the text names: other names of theirs, broader
 * entities and ones that share them, words of their descriptions and full names, how often the house uses
 * them, and the kind the sentence calls for. Likeliest first, probabilities adding up to 1.
 */
export function weighReadings(readings: readonly Reading[], around: Surroundings): Choice[] {
  const weighed = readings.map((reading) => {
    const { entity } = reading;
    const related = relatedNames(entity, around);
    let support =
      SUPPORT.use * Math.log(1 + around.uses(entity)) + related.support + nameSupport(reading, around);
    const told = `${entity.description ?? ''} ${qualifierOf(entity.name)}`;
    const described = around.contentWords(told).filter((word) => around.words.has(word));
    support += SUPPORT.description * Math.min(4, described.length);
    if (around.certain.has(entity.id)) support += SUPPORT.namedElsewhere;
    if (around.expectedKind !== undefined && entity.kind === around.expectedKind) support += SUPPORT.kind;
    if (around.determined === true && entity.kind === 'place') support -= SUPPORT.determined;
    return { entity, support, because: related.because };
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

/** Evidence from broader and sibling entities that the text names. */
function relatedNames(entity: Entity, around: Surroundings): { support: number; because: string[] } {
  const because: string[] = [];
  let support = 0;
  const broader = entity.broader ?? [];
  for (const other of around.certain.values()) {
    if (other.id === entity.id) continue;
    const related = broader.includes(other.id) || other.broader?.includes(entity.id);
    const siblings = !related && broader.some((id) => other.broader?.includes(id));
    if (!related && !siblings) continue;
    const telling = tellingOf(other, around);
    support += telling * (related ? SUPPORT.relation : SUPPORT.sibling);
    if (telling > 0.5) because.push(other.name);
  }
  for (const id of broader) {
    const above = around.lookUp(id);
    if (above === undefined || around.certain.has(id) || !named(above.name, around)) continue;
    const telling = tellingOf(above, around);
    support += telling * SUPPORT.relation;
    if (telling > 0.5) because.push(above.name);
  }
  return { support, because };
}

/** Evidence from how the entity's own names compare with the name in the text. */
function nameSupport({ entity, alias }: Reading, around: Surroundings): number {
  const own = baseName(entity.name);
  const surface = new Set(around.contentWords(around.surface));
  const rest = around.contentWords(own).filter((word) => !surface.has(word));
  let support = SUPPORT.aliases * Math.log2(1 + (entity.aliases?.length ?? 0));
  if (own === around.surface || alias === around.surface) support += SUPPORT.spelling;
  if (rest.length === 0) support += SUPPORT.ownName;
  else support += (SUPPORT.restOfName * rest.filter((word) => around.words.has(word)).length) / rest.length;
  return support;
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
