import { runChild } from './child';
import type { Benchmark } from './measure';

const NAMES = 1_000_000;
const STORIES = 100_000;
const HEAP_MB = 2048;

interface Learned {
  stories: number;
  seconds: number;
  processorSeconds: number;
  bytesPerStory: number;
  heapUsed: number;
  arrayBuffers: number;
  rss: number;
}

export const heap: Benchmark = {
  name: 'heap',
  about: `${STORIES.toLocaleString('en')} stories learned in a process with a heap of ${HEAP_MB} MB and a million names`,
  run() {
    const learned = runChild<Learned>(
      'learn',
      [`--max-old-space-size=${HEAP_MB}`],
      [`${NAMES}`, `${STORIES}`],
    );
    return [
      {
        what: `${learned.stories} stories learned`,
        value: learned.seconds,
        unit: 's',
        note: `${learned.processorSeconds.toFixed(0)} s of processor time`,
      },
      { what: 'memory', value: learned.bytesPerStory, unit: 'bytes/story' },
      { what: 'heap in the end', value: learned.heapUsed / 1e6, unit: 'MB' },
      { what: 'arrays outside the heap', value: learned.arrayBuffers / 1e6, unit: 'MB' },
      { what: 'resident memory of the process', value: learned.rss / 1e6, unit: 'MB' },
    ];
  },
};
