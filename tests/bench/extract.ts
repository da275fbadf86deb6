import { extractText } from '../../src/plugins/tag-suggestions/engine/text';
import { articles } from './generate';
import { type Benchmark, milliseconds } from './measure';

export const extract: Benchmark = {
  name: 'extract',
  about: 'plain text with its map from an article of 1,150 words',
  run() {
    const paragraphs = (articles(1)[0] as string).split('\n');
    const sources = {
      blocks: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
      html: paragraphs.map((text) => `<p>${text.replace(/(\w+)\./g, '<b>$1</b>.')}</p>`).join('\n'),
      markdown: paragraphs.map((text) => text.replace(/(\w+)\./g, '**$1**.')).join('\n\n'),
    };
    return (['blocks', 'html', 'markdown'] as const).map((format) => ({
      what: format,
      value: milliseconds(() => extractText(sources[format], format)),
      unit: 'ms/article',
    }));
  },
};
