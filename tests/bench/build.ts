import { indexOf, label, SIZES } from './indexes';
import type { Benchmark } from './measure';

export const build: Benchmark = {
  name: 'build',
  about: 'building the name index from a stream of entities',
  run() {
    return SIZES.map((size) => ({
      what: `build, ${label(size)} names`,
      value: indexOf(size).buildMs,
      unit: 'ms',
    }));
  },
};
