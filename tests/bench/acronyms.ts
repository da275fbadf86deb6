import { findDefinitions } from '../../src/plugins/tag-suggestions/engine/acronyms';
import { articles, vocabulary } from './generate';
import { type Benchmark, milliseconds } from './measure';

/** Words from one definition to the next. */
const EVERY = 40;

export const acronyms: Benchmark = {
  name: 'acronyms',
  about: 'definitions of acronyms in articles of 1,150 words that define one every 40 words',
  run() {
    const names = [...vocabulary(1000)].filter(({ kind }) => kind === 'organisation').map(({ name }) => name);
    const texts = articles(40).map((text) => withDefinitions(text, names));
    return [
      {
        what: 'one definition in 40 words',
        value: pace(texts),
        unit: 'million characters/s',
        note: `${texts.reduce((sum, text) => sum + findDefinitions(text, 'text').length, 0) / texts.length} found an article`,
      },
    ];
  },
};

function pace(texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const ms = milliseconds(() => texts.forEach((text) => findDefinitions(text, 'text')));
  return characters / 1000 / ms;
}

function withDefinitions(text: string, names: readonly string[]): string {
  return text
    .split(' ')
    .flatMap((word, index) => {
      if (index % EVERY !== EVERY - 1) return [word];
      const name = names[index % names.length] as string;
      return [word, 'the', name, `(${name.replace(/[^A-Z]/g, '')})`];
    })
    .join(' ');
}
