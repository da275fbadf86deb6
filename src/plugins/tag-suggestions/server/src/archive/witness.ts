import type { Core } from '@strapi/strapi';
import { contentDigest } from '../outcomes/digest';
import { judge, OFFERED } from '../outcomes/judge';
import { getService } from '../services/get-service';
import type { OutcomeSubject } from '../services/outcomes';
import type { TaggerHost } from '../worker/host';
import type { RawStory } from '../worker/protocol';

/** What was published longer ago is no publication of now, whatever touched its row. */
const FRESH_MS = 600_000;
/** Asked beyond those compared, for those that the settings leave out. */
const SPARE = 20;

export interface Publication {
  subject: OutcomeSubject;
  story: RawStory;
  /** When it was published. */
  at: Date;
}

/**
 * Of stories that were just published here: asks what would have been offered for them, which also teaches them, and
 * stores how that compares with their tags. Never in the way of publishing: it runs afterwards.
 * @returns ids of the stories that the tagger has learned by this
 */
export async function witness(
  strapi: Core.Strapi,
  host: TaggerHost,
  publications: readonly Publication[],
): Promise<Set<string>> {
  const outcomes = getService(strapi, 'outcomes');
  const fresh: (Publication & { content: string })[] = [];
  for (const publication of publications) {
    if (Date.now() - publication.at.getTime() > FRESH_MS) continue;
    const content = contentDigest(publication.story);
    if (!(await outcomes.isKnown(publication.subject, content))) fresh.push({ ...publication, content });
  }
  if (fresh.length === 0) return new Set();

  const settings = await getService(strapi, 'settings').get();
  const exclude = [...(await getService(strapi, 'refusedNames').keys())];
  const stories = fresh.map(({ story }) => story);
  const answers = await host.ask('witness', { stories, limit: OFFERED + SPARE, exclude }, 0);
  for (const [index, { suggestions, tags }] of answers.entries()) {
    const { subject, at, content } = fresh[index] as (typeof fresh)[number];
    const judgement = judge(suggestions, tags, settings);
    await outcomes.record({ ...subject, ...judgement, at, content, tags: tags.length });
  }
  return new Set(stories.map(({ id }) => id));
}
