import { createTagger } from '../../../src/plugins/tag-suggestions/engine';
import { vocabulary } from '../generate';
import { learn } from '../houses';
import { bytesInUse, sum } from '../measure';

/** Learns stories in a heap as large as the flags of this process say: `learn.ts NAMES STORIES`. */
const [names = 1000, stories = 1000] = process.argv.slice(2).map(Number);
const tagger = createTagger({ vocabulary: vocabulary(names) });
const before = bytesInUse();
const times = learn(tagger, 0, stories);
const bytes = bytesInUse() - before;
const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
console.log(
  JSON.stringify({
    stories: tagger.size().stories,
    seconds: sum(times.wall) / 1000,
    processorSeconds: sum(times.cpu) / 1000,
    bytesPerStory: bytes / stories,
    heapUsed,
    arrayBuffers,
    rss,
  }),
);
