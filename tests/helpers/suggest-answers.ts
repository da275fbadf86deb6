import type { Page } from 'playwright-core';
import {
  KINDS,
  type SuggestionItem,
  type SuggestResponse,
} from '../../src/plugins/tag-suggestions/contracts';
import { SUGGEST_ROUTE } from './article-form';

/** An answer as the server gives it, for states that a real one takes long to reach. */
export function answerOf(
  suggestions: SuggestionItem[],
  more: Partial<SuggestResponse['data']> = {},
): SuggestResponse {
  return {
    data: {
      suggestions,
      attached: [],
      rejected: [],
      acronyms: [],
      vocabulary: { state: 'ready', entities: 1000 },
      acceptAllAbove: 0.8,
      ...more,
    },
  };
}

/** `count` suggestions of every kind, one in four new, each named in a sentence of its own. */
export function manySuggestions(count: number): SuggestionItem[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `Subject ${String(index + 1).padStart(3, '0')}`;
    const isNew = index % 4 === 3;
    return {
      key: isNew ? `name:${name}` : `entity:many-${index}`,
      name,
      kind: KINDS[index % KINDS.length]!,
      status: isNew ? 'new' : 'known',
      ...(isNew ? {} : { entityId: `many-${index}`, entityRowId: 10_000 + index }),
      confidence: Math.max(0.05, 0.98 - index / count),
      mentionCount: 1 + (index % 7),
      contexts: [
        {
          field: 'body',
          start: 0,
          end: name.length,
          before: 'A word on ',
          match: name,
          after: ' in passing.',
        },
      ],
      reasons: [{ code: 'mentions', count: 1 + (index % 7) }],
    };
  });
}

/** A name that may mean two things. */
export const DOUBTFUL: SuggestionItem = {
  key: 'entity:ship',
  name: 'Indra',
  kind: 'event',
  status: 'known',
  entityId: 'exercise',
  entityRowId: 20_001,
  confidence: 0.62,
  mentionCount: 1,
  contexts: [{ field: 'body', start: 4, end: 9, before: 'The ', match: 'Indra', after: ' drill begins.' }],
  reasons: [{ code: 'ambiguous', candidates: 2 }],
  candidates: [
    {
      entityId: 'exercise',
      entityRowId: 20_001,
      name: 'Exercise Indra',
      kind: 'event',
      description: 'A joint exercise of two armies.',
      probability: 0.62,
    },
    { entityId: 'deity', entityRowId: 20_002, name: 'Indra (deity)', kind: 'person', probability: 0.3 },
  ],
};

/** Lets the page get this answer, whatever it asks for. */
export async function answerWith(page: Page, answer: SuggestResponse): Promise<void> {
  await page.route(SUGGEST_ROUTE, (route) => route.fulfill({ json: answer }));
}
