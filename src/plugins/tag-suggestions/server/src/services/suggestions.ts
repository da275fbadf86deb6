import type { Core } from '@strapi/strapi';
import type {
  AttachedTag,
  Kind,
  PublicSuggestRequest,
  PublicSuggestResponse,
  SuggestRequest,
  SuggestResponse,
} from '../../../contracts';
import { valuesAt } from '../config/field-path';
import { composeSuggestions, entityIdsIn, newNameKey } from '../suggestions/compose';
import { checkTextSize } from '../validation/text-size';
import { kindOf, type Row } from '../vocabulary/rows';
import type { RawField } from '../worker/protocol';
import { seenEntity, vocabularyOf, type Caller, type OpenArticle, type SeenEntity } from './access';
import { getService } from './get-service';

/** Asked of the tagger beyond what is shown, for those that the reader may not see. */
const SPARE = 50;

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
      const [settings, decided, attached] = await Promise.all([
        getService(strapi, 'settings').get(),
        decisions.of(article, caller, request.draftKey),
        attachedIds(article, request),
      ]);
      const rejected = decided.filter((decision) => decision.action === 'reject');
      const exclude = new Set([...attached.map((id) => `entity:${id}`), ...rejected.map(({ key }) => key)]);
      const limit = request.limit ?? settings.limit;
      const answer = await tagger.ask('suggest', {
        fields,
        ...(request.locale ? { locale: request.locale } : {}),
        // What was rejected as an entity does not come back as a new name when the house deletes the entity.
        options: {
          limit: limit + SPARE,
          exclude: [...exclude, ...rejected.map(({ name }) => newNameKey(name))],
        },
      });

      const rejectedIds = rejected.flatMap(({ entityId }) => entityId ?? []);
      const ids = new Set([...entityIdsIn(answer), ...attached, ...rejectedIds]);
      const readable = await access.readableEntities(caller, [...ids], request.locale);
      return {
        suggestions: composeSuggestions(answer, readable, plan, settings, limit, exclude),
        attached: attached.flatMap((id) => attachedTag(id, readable.get(id))),
        rejected: rejected
          .filter(({ entityId }) => !entityId || readable.has(entityId))
          .map(({ key, name, entityKind }) => ({ key, name, kind: entityKind as Kind })),
        acronyms: answer.acronyms,
        vocabulary: { state: tagger.vocabularyState, entities: answer.entities },
        acceptAllAbove: settings.acceptAllAbove,
      };

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

    /**
     * Suggestions for a text sent over the content API.
     * @param auth of the request; decides whether the vocabulary may be read
     */
    async forText(auth: unknown, request: PublicSuggestRequest): Promise<PublicSuggestResponse['data']> {
      const tagger = getService(strapi, 'tagger');
      const plan = vocabularyOf(strapi);
      const title: RawField = { name: 'title', role: 'title', format: 'plain', value: request.title ?? '' };
      const text: RawField = {
        name: 'text',
        role: 'body',
        format: request.format ?? 'plain',
        value: request.text,
      };
      checkTextSize([title, text], getService(strapi, 'state').config.maxTextBytes);
      const settings = await getService(strapi, 'settings').get();
      const limit = request.limit ?? settings.limit;
      const answer = await tagger.ask('suggest', {
        fields: [title, text],
        ...(request.locale ? { locale: request.locale } : {}),
        options: { limit: limit + SPARE },
      });
      const readable = await publicEntities(strapi, auth, entityIdsIn(answer), request.locale);
      const suggestions = composeSuggestions(answer, readable, plan, settings, limit, new Set());
      return {
        suggestions: suggestions.map(({ entityRowId: _row, candidates, ...item }) => ({
          ...item,
          ...(candidates
            ? { candidates: candidates.map(({ entityRowId: _candidateRow, ...candidate }) => candidate) }
            : {}),
        })),
        acronyms: answer.acronyms,
        vocabulary: { state: tagger.vocabularyState, entities: answer.entities },
      };
    },
  };
}

/** Entities that this reader of the content API may read: only with `find` on the vocabulary, without private fields. */
async function publicEntities(
  strapi: Core.Strapi,
  auth: unknown,
  ids: readonly string[],
  locale?: string,
): Promise<Map<string, SeenEntity>> {
  const plan = vocabularyOf(strapi);
  try {
    await strapi.auth.verify(auth as never, { scope: [`${plan.uid}.find`] });
  } catch {
    // Not an error: such a reader is offered names found in the text, and nothing of the vocabulary.
    return new Map();
  }
  const select = [
    'id',
    'documentId',
    plan.name,
    plan.kind,
    plan.description,
    plan.localised ? 'locale' : undefined,
  ];
  const where = {
    documentId: { $in: [...ids] },
    ...(plan.draftAndPublish ? { publishedAt: { $notNull: true } } : {}),
  };
  const rows = (await strapi.db
    .query(plan.uid)
    .findMany({ where, select: select.filter((field) => field !== undefined) })) as Row[];
  const shown = (await strapi.contentAPI.sanitize.output(rows, strapi.getModel(plan.uid as never), {
    auth: auth as never,
  })) as unknown as Row[];
  const seen = new Map<string, SeenEntity>();
  for (const row of shown) {
    if (row[plan.name] === undefined || (seen.has(row.documentId) && row.locale !== locale)) continue;
    seen.set(row.documentId, seenEntity(plan, row));
  }
  return seen;
}
