import type { Newsroom } from './newsroom';

const UID = 'api::article.article';

interface OutcomesService {
  record(outcome: object): Promise<boolean>;
}

/** Stores the outcome of one story: `offered` as [name, confidence, chosen], `missed` as names; keys are made of the names. */
export async function storeOutcome(
  newsroom: Newsroom,
  outcome: {
    story: string;
    at: string;
    offered?: readonly [name: string, confidence: number, chosen: boolean][];
    missed?: readonly string[];
    locale?: string;
    kind?: string;
    key?: (name: string) => string;
  },
): Promise<void> {
  const { story, at, offered = [], missed = [], locale = 'en', kind = 'place' } = outcome;
  const key = outcome.key ?? ((name: string) => `entity:${name}`);
  const statusOf = (name: string) => (key(name).startsWith('name:') ? 'new' : 'known');
  const service = newsroom.strapi.plugin('tag-suggestions').service('outcomes') as OutcomesService;
  await service.record({
    subjectType: UID,
    subjectId: story,
    subjectLocale: locale,
    content: `${story} ${at}`,
    at: new Date(at),
    tags: offered.filter(([, , chosen]) => chosen).length + missed.length,
    offered: offered.map(([name, confidence, chosen], index) => ({
      key: key(name),
      name,
      kind,
      status: statusOf(name),
      rank: index + 1,
      confidence,
      chosen,
    })),
    missed: missed.map((name) => ({ key: key(name), name, kind })),
  });
}

/** Stores decisions on one suggestion as they were made. */
export async function storeDecisions(
  newsroom: Newsroom,
  decision: {
    key: string;
    name: string;
    at: string;
    actions: readonly ('accept' | 'reject')[];
    kind?: string;
    locale?: string;
    neutralised?: boolean;
  },
): Promise<void> {
  const { key, name, at, actions, kind = 'place', locale = 'en', neutralised = false } = decision;
  for (const [index, action] of actions.entries()) {
    await newsroom.strapi.db.query('plugin::tag-suggestions.decision').create({
      data: {
        action,
        at: new Date(new Date(at).getTime() + index),
        userId: 1,
        subjectType: UID,
        subjectId: `story${index}`,
        subjectLocale: locale,
        key,
        name,
        entityKind: kind,
        novelty: key.startsWith('name:') ? 'new' : 'known',
        entityId: key.startsWith('entity:') ? key.slice('entity:'.length) : null,
        rank: 1,
        confidence: 0.5,
        neutralised,
      },
    });
  }
}
