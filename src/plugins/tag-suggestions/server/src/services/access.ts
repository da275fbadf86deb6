import type { Core } from '@strapi/strapi';
import type { FieldPlan, TypePlan } from '../config/plan';
import { forbidden, invalid, notFound } from '../refusal';
import type { Row } from '../vocabulary/rows';
import type { Checker } from './checker';
import { getService } from './get-service';
import { readableEntities, vocabularyOf, type SeenEntity } from './readable-entities';

/** Who asks, with what they may do. */
export interface Caller {
  id: number;
  /** CASL ability that Strapi made of the user's roles. */
  ability: unknown;
  roles: unknown[];
}

/** The content manager's own, which knows what a role's conditions ask about. */
type PopulateBuilder = (uid: string) => { populateFromQuery(query: object): { build(): Promise<object> } };

/** An article as the caller may touch it. */
export interface OpenArticle {
  type: TypePlan;
  /** Absent when the article, or its version in this language, was never saved. */
  row?: Row;
  documentId?: string;
  /** Empty on types that are not translated. */
  locale: string;
  readableFields: FieldPlan[];
  maySeeTags: boolean;
  mayDecide: boolean;
}

export function createAccess({ strapi }: { strapi: Core.Strapi }) {
  const checkerOf = (caller: Caller, model: string): Checker =>
    strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: caller.ability, model }) as Checker;

  /** What a document made by the caller now would look like to conditions such as "is creator". */
  const own = (caller: Caller, locale: string): object => ({
    ...(locale ? { locale } : {}),
    createdBy: { id: caller.id, roles: caller.roles },
  });

  /** The draft rows of a document in every language, with what the caller's conditions ask about. */
  const draftsOf = async (checker: Checker, type: TypePlan, documentId: string): Promise<Row[]> => {
    const query = await checker.sanitizedQuery.read({});
    const builderOf = strapi
      .plugin('content-manager')
      .service('populate-builder') as unknown as PopulateBuilder;
    const populate = await builderOf(type.uid).populateFromQuery(query).build();
    const where = { documentId, ...(type.draftAndPublish ? { publishedAt: { $null: true } } : {}) };
    return (await strapi.db.query(type.uid).findMany({ where, populate })) as Row[];
  };

  return {
    checkerOf,

    typeOf(uid: string): TypePlan {
      const type = getService(strapi, 'state').plan.types.get(uid);
      if (!type) throw invalid(['uid'], `"${uid}" is not a content type with tag suggestions`);
      return type;
    },

    /**
     * Opens an article for its suggestions. Throws 404 for what is not there or may not be read, without a difference,
     * and 403 when the caller may not read this type at all.
     */
    async openArticle(
      caller: Caller,
      request: { uid: string; documentId?: string; locale?: string },
    ): Promise<OpenArticle> {
      const type = this.typeOf(request.uid);
      const checker = checkerOf(caller, type.uid);
      if (checker.cannot.read() && checker.cannot.create()) throw forbidden();
      const fallback =
        type.localised && !request.locale ? await getService(strapi, 'state').defaultLocale() : '';
      const locale = type.localised ? (request.locale ?? fallback ?? '') : '';

      const drafts = request.documentId ? await draftsOf(checker, type, request.documentId) : [];
      const row = drafts.find((draft) => !type.localised || draft.locale === locale);
      if (
        row
          ? checker.cannot.read(row)
          : request.documentId && !drafts.some((draft) => checker.can.read(draft))
      ) {
        throw notFound();
      }
      const fresh = own(caller, locale);
      if (!row && checker.cannot.read(fresh) && checker.cannot.create(fresh)) throw forbidden();
      const maySee = (field: string): boolean =>
        row
          ? checker.can.read(row, field)
          : checker.can.read(fresh, field) || checker.can.create(fresh, field);
      return {
        type,
        locale,
        ...(row ? { row } : {}),
        ...(request.documentId ? { documentId: request.documentId } : {}),
        readableFields: type.fields.filter((field) => maySee(permissionPath(field))),
        maySeeTags: maySee(type.tags),
        mayDecide: row ? checker.can.update(row, type.tags) : checker.can.create(fresh, type.tags),
      };
    },

    /** Which of these entities the caller may read, conditions included. By documentId. */
    readableEntities(
      caller: Caller,
      ids: readonly string[],
      locale?: string,
    ): Promise<Map<string, SeenEntity>> {
      return readableEntities(strapi, checkerOf(caller, vocabularyOf(strapi).uid), ids, locale);
    },
  };
}

/** Roles name components' fields by path, and dynamic zones as a whole. */
function permissionPath(field: FieldPlan): string {
  const zone = field.steps.findIndex((step) => step.component !== undefined);
  const steps = zone < 0 ? field.steps : field.steps.slice(0, zone + 1);
  return steps.map((step) => step.attribute).join('.');
}
