import AhoCorasick from 'ahocorasick';

import { NameIndex } from '../../src/plugins/tag-suggestions/engine/names';
import { tokenize } from '../../src/plugins/tag-suggestions/engine/tokens';
import { articles, vocabulary } from './generate';
import { type Benchmark, bytesInUse, type Figure, milliseconds, once, quantile } from './measure';

const SIZES = [1_000, 100_000, 1_000_000];
/** The library keeps an object for each letter: a million names do not fit in Node's default heap. */
const AHO_LIMIT = 100_000;

const label = (size: number) => (size >= 1e6 ? `${size / 1e6}M` : `${size / 1e3}k`);

export const names: Benchmark = {
  name: 'names',
  about: 'finding known names in articles of 1,150 words; building and updating the index; its memory',
  run() {
    const figures: Figure[] = [];
    const texts = articles(40);
    const tokens = texts.map((text) => tokenize(text));
    const at = <T>(list: readonly T[], run: number) => list[run % list.length] as T;
    figures.push({
      what: 'tokenize only',
      value: milliseconds((run) => tokenize(at(texts, run))),
      unit: 'ms/article',
    });
    for (const size of SIZES) {
      const before = bytesInUse();
      const { value: index, ms } = once(() => new NameIndex(vocabulary(size)));
      const { ms: generating } = once(() => [...vocabulary(Math.min(size, 100_000))].length);
      const own = ms - (generating * size) / Math.min(size, 100_000);
      const bytes = bytesInUse() - before;
      const found = tokens.reduce((sum, one) => sum + index.match(one).length, 0) / tokens.length;
      figures.push(
        {
          what: `match, ${label(size)} names`,
          value: milliseconds((run) => index.match(at(tokens, run))),
          unit: 'ms/article',
          note: `${found.toFixed(0)} found`,
        },
        {
          what: `tokenize and match, ${label(size)} names`,
          value: milliseconds((run) => index.match(tokenize(at(texts, run)))),
          unit: 'ms/article',
        },
        { what: `build, ${label(size)} names`, value: own, unit: 'ms' },
        {
          what: `memory, ${label(size)} names`,
          value: bytes / index.size.aliases,
          unit: 'bytes/name',
          note: `${(index.bytes / index.size.aliases).toFixed(0)} in arrays`,
        },
        ...updates(index, size),
      );
    }
    for (const size of SIZES.filter((one) => one <= AHO_LIMIT)) {
      const keywords = [...vocabulary(size)].flatMap((entity) => [
        entity.name,
        ...(entity.aliases as string[]),
      ]);
      const before = bytesInUse();
      const { value: automaton, ms } = once(() => new AhoCorasick(keywords));
      const bytes = bytesInUse() - before;
      figures.push(
        {
          what: `npm ahocorasick, ${label(size)} names`,
          value: milliseconds((run) => automaton.search(at(texts, run))),
          unit: 'ms/article',
        },
        { what: `npm ahocorasick build, ${label(size)} names`, value: ms, unit: 'ms' },
        {
          what: `npm ahocorasick memory, ${label(size)} names`,
          value: bytes / keywords.length,
          unit: 'bytes/name',
        },
      );
    }
    return figures;
  },
};

/** Entities replaced in place, one at a time: the typical time and the worst of thousands. */
function updates(index: NameIndex, size: number): Figure[] {
  const fresh = [...vocabulary(5_000, 99)];
  const times = fresh.flatMap((entity) => [
    once(() => index.set(entity)).ms,
    once(() => index.set({ ...entity, name: `${entity.name} II` })).ms,
    once(() => index.remove(entity.id)).ms,
  ]);
  return [
    { what: `add, replace or remove, ${label(size)} names`, value: quantile(times, 0.5), unit: 'ms' },
    { what: `  of 15,000 the 99.9th percentile`, value: quantile(times, 0.999), unit: 'ms' },
  ];
}
