import { vocabulary } from './generate';
import { indexOf, label, SIZES } from './indexes';
import { type Benchmark, once, quantile } from './measure';

export const update: Benchmark = {
  name: 'update',
  about: 'adding, replacing and removing one entity in place, 15,000 changes',
  run() {
    return SIZES.flatMap((size) => {
      const { index } = indexOf(size);
      const changes = [...vocabulary(12_000, 99)].flatMap((entity) => [
        () => index.set(entity),
        () => index.set({ ...entity, name: `${entity.name} II` }),
        () => index.remove(entity.id),
      ]);
      // The first thousand warm up.
      const times = changes.map((change) => once(change).ms).slice(1000);
      return [
        { what: `one change, ${label(size)} names: median`, value: quantile(times, 0.5), unit: 'ms' },
        {
          what: `one change, ${label(size)} names: 99.9th percentile`,
          value: quantile(times, 0.999),
          unit: 'ms',
        },
      ];
    });
  },
};
