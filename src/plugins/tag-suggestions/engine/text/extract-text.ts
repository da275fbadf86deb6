import { addBlocks } from './blocks';
import { addHtml } from './html';
import { addMarkdown } from './markdown';
import { type ExtractedText, TextBuilder } from './text-builder';
import { unwrapLines } from './unwrap-lines';

export const TEXT_FORMATS = ['blocks', 'markdown', 'html', 'plain'] as const;

/** How a field's value is written: Strapi's blocks JSON, or a string. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

/**
 * Plain text of a field's value, with an exact map back. Never throws: a value of the wrong type gives empty text.
 */
export function extractText(value: unknown, format: TextFormat): ExtractedText {
  const builder = new TextBuilder();
  if (format === 'blocks') addBlocks(builder, value);
  else if (typeof value === 'string') {
    if (format === 'html') addHtml(builder, value);
    else if (format === 'markdown') addMarkdown(builder, value);
    else builder.add(unwrapLines(value), 0);
  }
  return builder.finish();
}
