import { setCreatorFields } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type {
  CreateEntityRequest,
  CreateEntityResponse,
  SimilarEntitiesRequest,
  SimilarEntity,
} from '../../../contracts';
import type { Schema } from '../config/plan';
import { forbidden, invalid, Refusal } from '../refusal';
import { kindOf, recordOf, storedAliases, wordOfKind, type Row } from '../vocabulary/rows';
import type { Caller } from './access';
import { getService } from './get-service';
import { vocabularyOf } from './readable-entities';

const MOST_SIMILAR = 10;

export function createEntities({ strapi }: { strapi: Core.Strapi }) {
  // Two editors who create the same name at once: the second finds what the first made.
  let turn: Promise<unknown> = Promise.resolve();

  return {
    /** Entities that a new name may duplicate, as far as the caller may read them; the surest reason first. */
    async similar(caller: Caller, request: SimilarEntitiesRequest): Promise<SimilarEntity[]> {
      const plan = vocabularyOf(strapi);
      const access = getService(strapi, 'access');
      const found = await getService(strapi, 'tagger').ask('similar', {
        name: request.name,
        aliases: request.aliases ?? [],
        limit: MOST_SIMILAR * 3,
      });
      const ids = found.map(({ entityId }) => entityId);
      const readable = await access.readableEntities(caller, ids, request.locale);
      const aliases = await aliasesOf(caller, [...readable.keys()]);
      return found
        .flatMap(({ entityId, why }): SimilarEntity[] => {
          const entity = readable.get(entityId);
          if (!entity) return [];
          const kind = kindOf(plan, entity.kind);
          return [
            {
              entityId,
              entityRowId: entity.rowId,
              name: entity.name,
              ...(kind ? { kind } : {}),
              aliases: aliases.get(entityId) ?? [],
              why,
            },
          ];
        })
        .slice(0, MOST_SIMILAR);
    },

    /**
     * Creates an entity with the caller's own right to do so. When it resolves, the tagger knows it.
     * Throws 400, 403, or 409 with `similar` when an entity of the same name is there.
     */
    create(caller: Caller, request: CreateEntityRequest): Promise<CreateEntityResponse['data']> {
      const mine = turn.then(() => this.createInTurn(caller, request));
      turn = mine.catch(() => undefined);
      return mine;
    },

    async createInTurn(caller: Caller, request: CreateEntityRequest): Promise<CreateEntityResponse['data']> {
      const plan = vocabularyOf(strapi);
      const tagger = getService(strapi, 'tagger');
      const checker = getService(strapi, 'access').checkerOf(caller, plan.uid);
      if (checker.cannot.create() || checker.cannot.create(null, plan.name)) throw forbidden();
      checkKind(request);

      await tagger.refresh();
      const similar = await this.similar(caller, request);
      const same = similar.filter(({ why }) => why === 'same-name');
      const allowed = request.allowSameName && !same.some(({ kind }) => kind === request.kind);
      if (same.length > 0 && !allowed) {
        throw new Refusal(409, 'ConflictError', `An entity named "${request.name}" is there already.`, {
          similar,
        });
      }

      const input = await checker.sanitizeCreateInput({
        [plan.name]: request.name,
        ...(plan.kind ? { [plan.kind]: wordOfKind(plan, request.kind) } : {}),
        ...(plan.aliases ? { [plan.aliases]: storedAliases(plan, request.aliases ?? []) } : {}),
      });
      const data = setCreatorFields({ user: { id: caller.id } as never })(input);
      const publish = plan.draftAndPublish && checker.can.publish();
      const created = (await strapi.documents(plan.uid as never).create({
        data: data as never,
        ...(plan.localised && request.locale ? { locale: request.locale } : {}),
        ...(publish ? { status: 'published' } : {}),
      } as never)) as Row;
      await tagger.refresh([created.documentId]);
      return {
        entityId: created.documentId,
        entityRowId: created.id,
        name: String(created[plan.name]),
        kind: request.kind,
      };
    },
  };

  function checkKind({ kind }: CreateEntityRequest): void {
    const plan = vocabularyOf(strapi);
    if (!plan.kind) return;
    const { attributes } = strapi.getModel(plan.uid as never) as unknown as Schema;
    const attribute = attributes[plan.kind];
    if (attribute?.enum && !attribute.enum.includes(wordOfKind(plan, kind))) {
      throw invalid(['kind'], `"${kind}" is not a kind of this house`);
    }
  }

  /** Aliases to tell near-duplicates apart by, of entities that the caller may read. */
  async function aliasesOf(caller: Caller, ids: readonly string[]): Promise<Map<string, string[]>> {
    const plan = vocabularyOf(strapi);
    const checker = getService(strapi, 'access').checkerOf(caller, plan.uid);
    const field = plan.aliasStorage === 'components' ? `${plan.aliases}.${plan.aliasText}` : plan.aliases;
    if (!plan.aliases || !field || ids.length === 0 || checker.cannot.read(null, field)) return new Map();
    const components = plan.aliasStorage === 'components';
    const rows = (await strapi.db.query(plan.uid).findMany({
      where: {
        documentId: { $in: [...ids] },
        ...(plan.draftAndPublish ? { publishedAt: { $null: true } } : {}),
      },
      ...(components ? { populate: { [plan.aliases]: true } } : {}),
    })) as Row[];
    return new Map(
      rows.map((row) => [row.documentId, recordOf(plan, [row]).aliases.map((alias) => alias.text)]),
    );
  }
}
