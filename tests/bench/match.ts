import AhoCorasick from 'ahocorasick';

import { tokenize } from '../../src/plugins/tag-suggestions/engine/tokens';
import { articles } from './generate';
import { indexOf, label, namesOf, SIZES } from './indexes';
import { type Benchmark, type Figure, milliseconds, once } from './measure';

/** The library keeps an object for each letter: a million names do not fit in Node's default heap. */
const AHO_SIZES = SIZES.filter((size) => size <= 100_000);

export const match: Benchmark = {
  name: 'match',
  about: 'known names in articles of 1,150 words, 40 articles in turn',
  run() {
    const figures: Figure[] = [];
    const texts = articles(40);
    const tokens = texts.map((text) => tokenize(text));
    const turn = <T>(list: readonly T[], run: number) => list[run % list.length] as T;
    figures.push({
      what: 'tokenize',
      value: milliseconds((run) => tokenize(turn(texts, run))),
      unit: 'ms/article',
    });
    for (const size of SIZES) {
      const { index } = indexOf(size);
      const found = tokens.reduce((sum, one) => sum + index.match(one).length, 0) / tokens.length;
      figures.push(
        {
          what: `match tokens, ${label(size)} names`,
          value: milliseconds((run) => index.match(turn(tokens, run))),
          unit: 'ms/article',
          note: `${found.toFixed(0)} found`,
        },
        {
          what: `tokenize and match, ${label(size)} names`,
          value: milliseconds((run) => index.match(tokenize(turn(texts, run)))),
          unit: 'ms/article',
        },
      );
    }
    for (const size of AHO_SIZES) {
      const { value: automaton, ms } = once(() => new AhoCorasick(namesOf(size)));
      figures.push(
        {
          what: `npm ahocorasick, ${label(size)} names`,
          value: milliseconds((run) => automaton.search(turn(texts, run))),
          unit: 'ms/article',
          note: 'letters, not words; one case',
        },
        { what: `npm ahocorasick, build ${label(size)} names`, value: ms, unit: 'ms' },
      );
    }
    return figures;
  },
};
