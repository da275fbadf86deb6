import { findDefinitions } from '../../src/plugins/tag-suggestions/engine/acronyms';
import { article, pick, proper, type Random, seeded } from './generate';
import { type Benchmark, milliseconds } from './measure';

const HEADS = ['Research Council', 'Water Board', 'Coast Guard', 'Standards and Training Authority'];
const ARTICLES = 200;

/** A made name of a body, and the same with its acronym in brackets. */
function body(random: Random): { name: string; defined: string } {
  const name = `${proper(random)} ${proper(random)} ${pick(random, HEADS)}`;
  return { name, defined: `${name} (${name.replace(/[^A-Z]/g, '')})` };
}

/** Articles with a name in 25 words, of which a `share` are followed by their acronym. */
function texts(share: number): string[] {
  const random = seeded(11);
  const names = Array.from({ length: 1000 }, () => body(random)).map(({ name, defined }) =>
    random() < share ? defined : name,
  );
  return Array.from({ length: ARTICLES }, (_, index) => article(1150, names, index + 1));
}

export const acronyms: Benchmark = {
  name: 'acronyms',
  about: 'definitions of acronyms in articles of 1,150 words; the count of pairs says that they were found',
  run() {
    return [0, 0.1, 0.625].map((share) => {
      const all = texts(share);
      const characters = all.reduce((sum, text) => sum + text.length, 0);
      const find = () => all.reduce((sum, text) => sum + findDefinitions(text, 'text').length, 0);
      const planted = all.reduce((sum, text) => sum + (text.match(/ \([A-Z]+\)/g) ?? []).length, 0);
      const pairs = find();
      return {
        what: share === 0 ? 'no definitions' : `one definition in ${25 / share} words`,
        value: characters / 1000 / milliseconds(find),
        unit: 'million characters/s',
        note: `${pairs} pairs of ${planted} written`,
      };
    });
  },
};
