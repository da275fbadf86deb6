import { createTagger } from '../../src/plugins/tag-suggestions/engine';
import { type Benchmark, type Figure, once } from './measure';

const SIZE = 200_000;

/** What somebody may paste, or write in order to stop the server. */
const UNITS: readonly (readonly [string, string])[] = [
  ['opening brackets', '('],
  ['pairs of brackets', '()'],
  ['brackets within brackets', '(A [b '],
  ['definitions', 'Air Base (AB) '],
  ['nested quotation marks', '“‘'],
  ['one long word', 'A'],
  ['one long word with &', 'A&'],
  ['lone surrogates', '\ud800'],
  ['zero-width characters', 'a\u200b'],
  ['combining marks', 'e\u0301\u0323'],
  ['capitalised words', 'Ab '],
  ['capitals with "and"', 'Ab and '],
  ['capitals with commas', 'Ab, '],
  ['"Ministry of"', 'Ministry of '],
  ['single letters', 'a b c. '],
  ['addresses', 'a.b@c.d www.e '],
];

export const hostile: Benchmark = {
  name: 'hostile',
  about: 'all suggestions for 200 kB and 400 kB of mischief: time must grow as the text does',
  run() {
    const tagger = createTagger({ vocabulary: [{ id: '1', name: 'Ab' }] });
    const time = (text: string) =>
      once(() => tagger.suggest({ fields: [{ name: 'text', role: 'body', text }] })).ms;
    return UNITS.flatMap(([what, unit]): Figure[] => {
      const text = unit.repeat(SIZE / unit.length);
      time(text);
      // What else the machine does only adds: the least of three.
      const half = Math.min(time(text), time(text), time(text));
      const whole = Math.min(time(text + text), time(text + text), time(text + text));
      const note = `200 kB ${half.toFixed(0)} ms, ${(whole / half).toFixed(1)} times`;
      return [{ what: `400 kB of ${what}`, value: whole, unit: 'ms', note }];
    });
  },
};
