import { unwrapLines } from '../engine/text';
import type { Article, ArchivedStory, Entity, SuggestResult } from '../engine';
import type { ArticleLine, EntityLine, StoryLine } from './schemas';

/** An article of the command line as the engine reads it: fields `title` and `text`. */
export function toArticle(line: ArticleLine): Article {
  return {
    id: String(line.id),
    fields: [
      ...(line.title ? [{ name: 'title', role: 'title' as const, text: line.title }] : []),
      { name: 'text', role: 'body', text: unwrapLines(line.text) },
    ],
    ...(line.date ? { date: line.date } : {}),
    ...(line.locale ? { locale: line.locale } : {}),
  };
}

export function toStory(line: StoryLine): ArchivedStory {
  return { ...toArticle(line), id: String(line.id), tags: line.tags };
}

/** Names identify entities on the command line; a second line of the same name gets its own identifier. */
export function toEntity(line: EntityLine, id: string): Entity {
  return {
    id,
    name: line.name,
    ...(line.kind ? { kind: line.kind } : {}),
    ...(line.aliases ? { aliases: line.aliases } : {}),
  };
}

/** One line of the answer, without its line feed. */
export function toAnswer(id: string | number, result: SuggestResult): string {
  const suggestions = result.suggestions.map(
    ({ name, kind, status, confidence, mentions, reasons, aliases, candidates }) => ({
      name,
      kind,
      status,
      confidence,
      mentions,
      reasons,
      aliases,
      candidates: candidates?.map((candidate) => ({
        name: candidate.name,
        kind: candidate.kind,
        probability: candidate.probability,
      })),
    }),
  );
  const acronyms = result.acronyms.map(({ short, long }) => ({ short, long }));
  return JSON.stringify({ id, suggestions, acronyms });
}
