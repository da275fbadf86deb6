import AhoCorasick from 'ahocorasick';

import { indexOf, label, namesOf, SIZES } from './indexes';
import { type Benchmark, bytesInUse, type Figure } from './measure';

export const memory: Benchmark = {
  name: 'memory',
  about: 'memory of the name index: names, entities and their identifiers, all told',
  run() {
    const figures: Figure[] = SIZES.map((size) => {
      const { index, bytes } = indexOf(size);
      const { aliases, entities } = index.size;
      const note = `${entities} entities; ${(index.bytes / 1e6).toFixed(1)} MB in arrays`;
      return { what: `${label(size)} names`, value: bytes / aliases, unit: 'bytes/name', note };
    });
    const names = namesOf(100_000);
    const before = bytesInUse();
    const automaton = new AhoCorasick(names);
    const bytes = bytesInUse() - before;
    automaton.search('');
    figures.push({ what: 'npm ahocorasick, 100k names', value: bytes / names.length, unit: 'bytes/name' });
    return figures;
  },
};
