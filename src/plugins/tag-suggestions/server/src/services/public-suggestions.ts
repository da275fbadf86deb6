import type { Core } from '@strapi/strapi';
import type { PublicSuggestRequest, PublicSuggestResponse } from '../../../contracts';
import { composeSuggestions, entityIdsIn } from '../suggestions/compose';
import { checkTextSize } from '../validation/text-size';
import type { RawField } from '../worker/protocol';
import { getService } from './get-service';
import { publicEntities, vocabularyOf } from './readable-entities';
import { SPARE } from './suggestions';

export function createPublicSuggestions({ strapi }: { strapi: Core.Strapi }) {
  return {
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
      const refused = await getService(strapi, 'refusedNames').keys();
      const limit = request.limit ?? settings.limit;
      const answer = await tagger.ask('suggest', {
        fields: [title, text],
        ...(request.locale ? { locale: request.locale } : {}),
        date: new Date().toISOString(),
        options: { limit: limit + SPARE, exclude: [...refused] },
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
