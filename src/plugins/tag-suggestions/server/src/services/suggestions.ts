import type { Core } from '@strapi/strapi';
import type { AttachedTag, Kind, SuggestionItem, SuggestRequest, SuggestResponse } from '../../../contracts';
import { valuesAt } from '../config/field-path';
import { composeSuggestions, entityIdsIn, newNameKey, type ComposedItem } from '../suggestions/compose';
import { checkTextSize } from '../validation/text-size';
import { kindOf, type Row } from '../vocabulary/rows';
import type { RawField } from '../worker/protocol';
import type { Caller, OpenArticle } from './access';
import { getService } from './get-service';
import { vocabularyOf, type SeenEntity } from './readable-entities';

/** Asked of the tagger beyond what is shown, for those that the reader may not see. */
export const SPARE = 50;

export function createSuggestions({ strapi }: { strapi: Core.Strapi }) {
  const attachedIds = async (article: OpenArticle, request: SuggestRequest): Promise<string[]> => {
    const ids = new Set(article.maySeeTags ? await storedTags(article) : []);
    for (const id of request.connect ?? []) ids.add(id);
    for (const id of request.disconnect ?? []) ids.delete(id);
    return [...ids];
  };

  /** Tags of the draft in its language, asked of the database: a form holds only what is pending. */
  const storedTags = async ({ type, row }: OpenArticle): Promise<string[]> => {
    if (!row) return [];
    const tags = (await strapi.db
      .query(type.uid)
      .load({ id: row.id }, type.tags as never, { select: ['id', 'documentId'] } as never)) as
      Row | Row[] | null;
    return (Array.isArray(tags) ? tags : tags ? [tags] : []).map((tag) => tag.documentId);
  };

  return {
    /** Suggestions for the values of a form, saved or not. Throws `Refusal` and `TaggerUnavailable`. */
    async forForm(caller: Caller, request: SuggestRequest): Promise<SuggestResponse['data']> {
      const access = getService(strapi, 'access');
      const decisions = getService(strapi, 'decisions');
      const tagger = getService(strapi, 'tagger');
      const plan = vocabularyOf(strapi);
      const article = await access.openArticle(caller, request);
      const fields = article.readableFields.flatMap(({ steps, role, format }): RawField[] =>
        valuesAt(request.values, steps).map(({ name, value }) => ({ name, role, format, value })),
      );
      checkTextSize(fields, getService(strapi, 'state').config.maxTextBytes);

      if (request.draftKey) await decisions.bind(article, caller, request.draftKey);
      const [settings, refused, decided, attached] = await Promise.all([
        getService(strapi, 'settings').get(),
        getService(strapi, 'refusedNames').keys(),
        decisions.of(article, caller, request.draftKey),
        attachedIds(article, request),
      ]);
      const rejected = decided.filter((decision) => decision.action === 'reject');
      const exclude = new Set([...attached.map((id) => `entity:${id}`), ...rejected.map(({ key }) => key)]);
      const limit = request.limit ?? settings.limit;
      const answer = await tagger.ask('suggest', {
        fields,
        ...(request.locale ? { locale: request.locale } : {}),
        date: new Date().toISOString(),
        // What was rejected as an entity does not come back as a new name when the house deletes the entity.
        options: {
          limit: limit + SPARE,
          features: true,
          exclude: [...exclude, ...refused, ...rejected.map(({ name }) => newNameKey(name))],
        },
      });

      const rejectedIds = rejected.flatMap(({ entityId }) => entityId ?? []);
      const ids = new Set([...entityIdsIn(answer), ...attached, ...rejectedIds]);
      const readable = await access.readableEntities(caller, [...ids], request.locale);
      return {
        suggestions: composeSuggestions(answer, readable, plan, settings, limit, exclude).map(offered),
        attached: attached.flatMap((id) => attachedTag(id, readable.get(id))),
        rejected: rejected
          .filter(({ entityId }) => !entityId || readable.has(entityId))
          .map(({ key, name, entityKind }) => ({ key, name, kind: entityKind as Kind })),
        acronyms: answer.acronyms,
        vocabulary: { state: tagger.vocabularyState, entities: answer.entities },
        acceptAllAbove: settings.acceptAllAbove,
      };

      function offered({ features, ...item }: ComposedItem, index: number): SuggestionItem {
        const offer = features && getService(strapi, 'offers').seal(caller.id, item, index + 1, features);
        return offer ? { ...item, offer } : item;
      }

      function attachedTag(entityId: string, entity: SeenEntity | undefined): AttachedTag[] {
        if (!entity) return [];
        const kind = kindOf(plan, entity.kind);
        const mentions = answer.recognised.find((found) => found.entityId === entityId);
        return [
          {
            entityId,
            entityRowId: entity.rowId,
            name: entity.name,
            mentionCount: mentions?.count ?? 0,
            ...(kind ? { kind } : {}),
          },
        ];
      }
    },
  };
}
