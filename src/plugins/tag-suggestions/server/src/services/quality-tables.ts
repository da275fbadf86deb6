import type { Core } from '@strapi/strapi';
import type {
  Kind,
  MissedTag,
  QualityEntity,
  QualityPage,
  RejectedEntity,
  UnacceptedName,
} from '../../../contracts';
import { aliasIdeas } from '../quality/alias-ideas';
import {
  mostMissed,
  mostRejected,
  namesOf,
  neverAccepted,
  storiesOf,
  type KeyCounts,
  type Page,
} from '../quality/read-tables';
import type { Selection } from '../quality/selection';
import { share } from '../quality/share';
import type { Caller } from './access';
import { getService } from './get-service';
import { vocabularyOf } from './readable-entities';
import { TaggerUnavailable } from '../worker/host';

const MOST_SIMILAR = 3;

/** Tables of what goes wrong, each row with what may be done about it. */
export function createQualityTables({ strapi }: { strapi: Core.Strapi }) {
  /** The entities behind keys such as `entity:abc`, as the caller may read them. */
  const entities = (caller: Caller, keys: readonly string[]): Promise<Map<string, QualityEntity>> =>
    getService(strapi, 'editableEntities').describe(caller, keys.map(idOf));

  return {
    async rejected(caller: Caller, selection: Selection, page: Page): Promise<QualityPage<RejectedEntity>> {
      const rows = await mostRejected(strapi, selection, page);
      const keys = rows.map(({ key }) => key);
      const [known, stories] = await Promise.all([
        entities(caller, keys),
        storiesOf(strapi, selection, keys),
      ]);
      return paged(page, rows, ({ key, lastAt, counts: { rejected = 0, accepted = 0 } }) => {
        const entity = known.get(idOf(key));
        const told = stories.get(key);
        const carried = share(told?.offeredAndCarried ?? 0, told?.offered ?? 0);
        return (
          entity && {
            ...entity,
            key,
            lastAt,
            rejected,
            carried,
            acceptance: share(accepted, accepted + rejected),
          }
        );
      });
    },

    async missed(caller: Caller, selection: Selection, page: Page): Promise<QualityPage<MissedTag>> {
      const rows = await mostMissed(strapi, selection, page);
      const keys = rows.map(({ key }) => key);
      const [known, stories, ideas] = await Promise.all([
        entities(caller, keys),
        storiesOf(strapi, selection, keys),
        aliasIdeas(strapi, selection, keys),
      ]);
      return paged(page, rows, ({ key, lastAt, counts: { missed = 0 } }) => {
        const entity = known.get(idOf(key));
        if (!entity) return undefined;
        const names = new Set([entity.name, ...entity.aliases.map(({ text }) => text)]);
        return {
          ...entity,
          key,
          lastAt,
          missed: share(missed, stories.get(key)?.carried ?? missed),
          aliasIdeas: (ideas.get(key) ?? []).filter(({ text }) => !names.has(text)),
        };
      });
    },

    async unaccepted(caller: Caller, selection: Selection, page: Page): Promise<QualityPage<UnacceptedName>> {
      const rows = await neverAccepted(strapi, selection, page);
      const names = await namesOf(
        strapi,
        rows.map(({ key }) => key),
      );
      const found = await similarTo([...names].map(([key, { name }]) => [key, name]));
      const known = await getService(strapi, 'editableEntities').describe(caller, [
        ...new Set([...found.values()].flat().map(({ entityId }) => entityId)),
      ]);
      const checker = getService(strapi, 'access').checkerOf(caller, vocabularyOf(strapi).uid);
      const mayCreate = checker.can.create();
      return paged(page, rows, ({ key, lastAt, counts: { proposed = 0, rejected = 0 } }) => {
        const named = names.get(key);
        const similar = found.get(key) ?? [];
        // The house has got an entity of that name since.
        if (!named || similar.some(({ why }) => why === 'same-name' || why === 'same-alias'))
          return undefined;
        return {
          key,
          name: named.name,
          kind: named.kind as Kind,
          proposed,
          rejected,
          lastAt,
          similar: similar.flatMap(({ entityId, why }) => {
            const entity = known.get(entityId);
            if (!entity) return [];
            const { name, kind, remedies } = entity;
            return [
              { entityId, name, ...(kind ? { kind } : {}), why, mayUpdate: remedies.includes('add-alias') },
            ];
          }),
          mayCreate,
          remedies: ['never-propose'] as const,
        } as UnacceptedName;
      });
    },
  };

  /** By key. Without a tagger nothing is known to be similar. */
  async function similarTo(
    names: readonly (readonly [key: string, name: string])[],
  ): Promise<Map<string, { entityId: string; why: UnacceptedName['similar'][number]['why'] }[]>> {
    try {
      const answers = await Promise.all(
        names.map(async ([key, name]) => {
          const question = { name, aliases: [], limit: MOST_SIMILAR };
          return [key, await getService(strapi, 'tagger').ask('similar', question)] as const;
        }),
      );
      return new Map(answers);
    } catch (error) {
      if (error instanceof TaggerUnavailable) return new Map();
      throw error;
    }
  }
}

function idOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function paged<Row>(
  { limit, offset }: Page,
  counted: readonly KeyCounts[],
  rowOf: (counted: KeyCounts) => Row | undefined,
): QualityPage<Row> {
  const data = counted.flatMap((one) => rowOf(one) ?? []) as Row[];
  return { data, meta: { limit, offset, total: counted[0]?.total ?? 0 } };
}
