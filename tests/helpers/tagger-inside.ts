import type { Worker } from 'node:worker_threads';
import type { Newsroom } from './newsroom';

/** The tagger's service, as far as tests look inside it. */
export interface TaggerInside {
  readonly isFilled: boolean;
  readonly vocabularyState: 'loading' | 'ready';
  readonly workerThread: Worker | undefined;
  ask(name: 'size', question: object): Promise<{ entities: number; stories: number }>;
  /** Names of the entities that are offered for a text, however doubtful, by documentId. */
  offered(text: string, locale?: string): Promise<Map<string, string>>;
}

interface Service extends Omit<TaggerInside, 'offered'> {
  ask(name: 'size', question: object): Promise<{ entities: number; stories: number }>;
  ask(
    name: 'suggest',
    question: object,
  ): Promise<{ suggestions: { entityId?: string; name: string; confidence: number }[] }>;
}

export function taggerInside(newsroom: Newsroom): TaggerInside {
  const service = newsroom.strapi.plugin('tag-suggestions').service('tagger') as unknown as Service;
  const offered: TaggerInside['offered'] = async (text, locale) => {
    const fields = [{ name: 'body', role: 'body', format: 'plain', value: text }];
    const { suggestions } = await service.ask('suggest', { fields, locale, options: { limit: 200 } });
    return new Map(suggestions.flatMap(({ entityId, name }) => (entityId ? [[entityId, name]] : [])));
  };
  return new Proxy(service, {
    get: (target, name: keyof TaggerInside) => (name === 'offered' ? offered : target[name]),
  }) as unknown as TaggerInside;
}
