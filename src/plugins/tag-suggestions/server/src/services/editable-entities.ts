import type { Core } from '@strapi/strapi';
import type { QualityEntity, RemedyAction } from '../../../contracts';
import { readAliases } from '../remedies/stored-aliases';
import { kindOf, type Row } from '../vocabulary/rows';
import type { Caller } from './access';
import type { Checker } from './checker';
import { getService } from './get-service';
import { vocabularyOf } from './readable-entities';

/** The content manager's own, which knows what a role's conditions ask about. */
type PopulateBuilder = (uid: string) => { populateFromQuery(query: object): { build(): Promise<object> } };

/** Entities as one caller may see and change them. */
export function createEditableEntities({ strapi }: { strapi: Core.Strapi }) {
  const checkerOf = (caller: Caller): Checker =>
    getService(strapi, 'access').checkerOf(caller, vocabularyOf(strapi).uid);

  /** By documentId, with aliases and what conditions ask about; of several languages the house's first. */
  const rows = async (checker: Checker, ids: readonly string[]): Promise<Map<string, Row>> => {
    const plan = vocabularyOf(strapi);
    const builderOf = strapi
      .plugin('content-manager')
      .service('populate-builder') as unknown as PopulateBuilder;
    const populated = await Promise.all(
      [await checker.sanitizedQuery.read({}), await checker.sanitizedQuery.update({})].map((query) =>
        builderOf(plan.uid).populateFromQuery(query).build(),
      ),
    );
    const found = (await strapi.db.query(plan.uid).findMany({
      where: {
        documentId: { $in: [...ids] },
        ...(plan.draftAndPublish ? { publishedAt: { $null: true } } : {}),
      },
      populate: {
        ...Object.assign({}, ...populated),
        ...(plan.aliasStorage === 'components' && plan.aliases ? { [plan.aliases]: true } : {}),
      },
    })) as Row[];
    const main = plan.localised ? await getService(strapi, 'state').defaultLocale() : undefined;
    const byId = new Map<string, Row>();
    for (const row of found) {
      if (!byId.has(row.documentId) || row.locale === main) byId.set(row.documentId, row);
    }
    return byId;
  };

  const mayChange = (checker: Checker, row: Row, field: string | undefined): boolean => {
    const plan = vocabularyOf(strapi);
    if (!field || checker.cannot.update(row, field)) return false;
    return !plan.draftAndPublish || checker.can.publish(row);
  };

  return {
    /** The right to change an entity's field; components are named by a field inside. */
    mayChangeSuggest(checker: Checker, row: Row): boolean {
      return mayChange(checker, row, vocabularyOf(strapi).suggest);
    },
    mayChangeAliases(checker: Checker, row: Row): boolean {
      const { aliases, aliasStorage, aliasText } = vocabularyOf(strapi);
      return mayChange(
        checker,
        row,
        aliases && aliasStorage === 'components' ? `${aliases}.${aliasText}` : aliases,
      );
    },

    /** One entity to be changed; undefined when it is not there or may not be read. */
    async open(caller: Caller, id: string): Promise<{ row: Row; checker: Checker } | undefined> {
      const checker = checkerOf(caller);
      if (checker.cannot.read()) return undefined;
      const row = (await rows(checker, [id])).get(id);
      return row && checker.can.read(row) ? { row, checker } : undefined;
    },

    /** Those of these entities that the caller may read, by documentId. */
    async describe(caller: Caller, ids: readonly string[]): Promise<Map<string, QualityEntity>> {
      const plan = vocabularyOf(strapi);
      const checker = checkerOf(caller);
      const seen = await getService(strapi, 'access').readableEntities(caller, ids);
      const found = seen.size > 0 ? await rows(checker, [...seen.keys()]) : new Map<string, Row>();
      const entities = new Map<string, QualityEntity>();
      for (const [id, { name, kind: word, rowId }] of seen) {
        const row = found.get(id);
        if (!row) continue;
        const kind = kindOf(plan, word);
        const aliases = this.mayReadAliases(checker, row) ? readAliases(plan, row[plan.aliases ?? '']) : [];
        const suggest = plan.suggest ? row[plan.suggest] !== false : true;
        entities.set(id, {
          entityId: id,
          entityRowId: rowId,
          name,
          ...(kind ? { kind } : {}),
          suggest,
          aliases: aliases.map(({ text, match }) => ({ text, match })),
          mayUpdate: checker.can.update(row),
          remedies: this.remedies(checker, row, suggest),
        });
      }
      return entities;
    },

    mayReadAliases(checker: Checker, row: Row): boolean {
      const { aliases, aliasStorage, aliasText } = vocabularyOf(strapi);
      return checker.can.read(row, aliasStorage === 'components' ? `${aliases}.${aliasText}` : aliases);
    },

    remedies(checker: Checker, row: Row, suggest: boolean): RemedyAction[] {
      const found: RemedyAction[] = [];
      if (this.mayChangeSuggest(checker, row)) found.push(suggest ? 'stop-suggesting' : 'resume-suggesting');
      if (!this.mayChangeAliases(checker, row)) return found;
      found.push('add-alias');
      if (vocabularyOf(strapi).aliasHasMatch) found.push('match-exact');
      return found;
    },
  };
}
