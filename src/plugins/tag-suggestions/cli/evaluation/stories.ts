import type { ArchivedStory } from '../../engine';
import { toStory } from '../articles';
import { BadLine, readLines } from '../lines';
import { storyLine } from '../schemas';
import { isDate } from './options';
import { createReadStream } from 'node:fs';

/** A house's stories in date order. */
export interface House {
  /** Learned without being answered. */
  before: ArchivedStory[];
  /** Answered, each before it is learned. */
  answered: ArchivedStory[];
  /** Date from which stories are answered; empty when none has a date. */
  from: string;
  /** Stories left out because they have no tags, and stories that have no date. */
  untagged: number;
  undated: number;
}

/**
 * Reads stories and puts them in order; those without tags are left out, those without a date come first.
 * @throws BadLine naming line and field of what cannot be used, or that no story is left to answer
 */
export async function readHouse(file: string, from?: string): Promise<House> {
  const stories: ArchivedStory[] = [];
  let untagged = 0;
  for await (const { value, where } of readLines(createReadStream(file, 'utf8'), file, storyLine)) {
    if (value.date && !isDate(value.date))
      throw new BadLine(`${where}: date: "${value.date}" is no date like 2026-01-31`);
    if (value.tags.length === 0) untagged++;
    else stories.push(toStory(value));
  }
  if (stories.length === 0) throw new BadLine(`${file}: no story with tags`);
  stories.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
  const start = from ?? dateOf(stories[Math.floor(stories.length / 2)]);
  const answered = stories.filter((story) => dateOf(story) >= start);
  if (answered.length === 0)
    throw new BadLine(
      `${file}: no story from ${start} on; the last one is of ${dateOf(stories.at(-1)) || 'no date'}`,
    );
  return {
    before: stories.filter((story) => dateOf(story) < start),
    answered,
    from: start,
    untagged,
    undated: stories.filter((story) => dateOf(story) === '').length,
  };
}

export function dateOf(story: ArchivedStory | undefined): string {
  return story?.date ?? '';
}
