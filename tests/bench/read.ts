import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { splitSentences, tokenize } from '../../src/plugins/tag-suggestions/engine/tokens';
import { articles } from './generate';
import { namesOf } from './indexes';
import { type Benchmark, milliseconds } from './measure';

export const read: Benchmark = {
  name: 'read',
  about: 'reading an article of 1,150 words, nothing looked for in it, beside general language libraries',
  run() {
    const texts = articles(40);
    const text = (run: number) => texts[run % texts.length] as string;
    const wink = winkNLP(winkModel);
    const trie = compromise.buildTrie(namesOf(1_000));
    return [
      {
        what: 'tokens and sentences',
        value: milliseconds((run) => splitSentences(text(run))),
        unit: 'ms/article',
      },
      { what: 'tokens', value: milliseconds((run) => tokenize(text(run))), unit: 'ms/article' },
      {
        what: 'wink-nlp, readDoc',
        value: milliseconds((run) => wink.readDoc(text(run))),
        unit: 'ms/article',
      },
      { what: 'compromise, nlp', value: milliseconds((run) => compromise(text(run))), unit: 'ms/article' },
      {
        what: 'compromise, nlp and lookup of 1k names',
        value: milliseconds((run) => compromise(text(run)).lookup(trie).found),
        unit: 'ms/article',
      },
    ];
  },
};
