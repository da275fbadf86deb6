import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { drafts, largeHouse, STORIES } from './houses';
import { type Benchmark, milliseconds, processorNote, quantile, spread, sum, type Times } from './measure';

export const archive: Benchmark = {
  name: 'archive',
  about: `1,000,000 names and ${STORIES.toLocaleString('en')} stories: learning, memory, all suggestions for 1,150 words, one thread`,
  run() {
    const { tagger, learning, bytes } = largeHouse();
    const texts = drafts(STORIES);
    const last: Times = { wall: learning.wall.slice(-1000), cpu: learning.cpu.slice(-1000) };
    const times = spread((run) => tagger.suggest(texts[run % texts.length]!));
    const wink = winkNLP(winkModel);
    const body = (run: number) => texts[run % texts.length]!.fields[1]!.text;
    return [
      {
        what: `${STORIES} stories learned from nothing`,
        value: sum(learning.wall) / 1000,
        unit: 's',
        note: `${(sum(learning.cpu) / 1000).toFixed(1)} s of processor time`,
      },
      {
        what: 'learn one more story, median',
        value: quantile(last.wall, 0.5),
        unit: 'ms',
        note: processorNote(last),
      },
      { what: 'learn one more story, 99th percentile', value: quantile(last.wall, 0.99), unit: 'ms' },
      { what: 'memory', value: bytes / STORIES, unit: 'bytes/story' },
      {
        what: 'suggest, median',
        value: quantile(times.wall, 0.5),
        unit: 'ms/article',
        note: processorNote(times),
      },
      {
        what: 'suggest, 99th percentile',
        value: quantile(times.wall, 0.99),
        unit: 'ms/article',
        note: `${times.wall.length} suggestions`,
      },
      {
        what: 'wink-nlp, readDoc of the same articles',
        value: milliseconds((run) => wink.readDoc(body(run))),
        unit: 'ms/article',
      },
      {
        what: 'compromise, nlp of the same articles',
        value: milliseconds((run) => compromise(body(run))),
        unit: 'ms/article',
      },
    ];
  },
};
