import { z } from 'zod';
import { KINDS } from '../engine';

const identifier = z.union([z.string(), z.number()]);
const tags = z.array(z.string().min(1));

/** A line of stdin that is answered. */
export const articleLine = z.object({
  id: identifier,
  title: z.string().nullish(),
  text: z.string(),
  date: z.string().nullish(),
  locale: z.string().nullish(),
});

/** A line of stdin that teaches: the tags that an article already answered finally got. */
export const lessonLine = z.object({ id: identifier, tags });

/** Lessons have tags and no text, articles have text. */
export const inputLine = z.union([
  articleLine.transform((article) => ({ article })),
  lessonLine.transform((lesson) => ({ lesson })),
]);

/** A line of `--archive`. */
export const storyLine = articleLine.extend({ tags });

/** A line of `--entities`. */
export const entityLine = z.object({
  name: z.string().min(1),
  kind: z.enum(KINDS).nullish(),
  aliases: z.array(z.string()).nullish(),
});

export type ArticleLine = z.infer<typeof articleLine>;
export type StoryLine = z.infer<typeof storyLine>;
export type EntityLine = z.infer<typeof entityLine>;
