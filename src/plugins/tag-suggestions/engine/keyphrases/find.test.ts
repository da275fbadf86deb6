import { readArticle } from '../article/reading';
import { findKeyphrases } from './find';

const phrases = (title: string, text: string, most = 5) =>
  findKeyphrases(
    readArticle({
      fields: [
        { name: 'title', role: 'title', text: title },
        { name: 'text', role: 'body', text },
      ],
    }),
    most,
    () => 1,
  ).map((each) => each.name);

describe('keyphrases', () => {
  const text =
    'Tidal energy is growing. The plant turns tidal energy into power for homes. Engineers say tidal energy costs less each year, and fishermen agree. Fishermen near the plant saw more crabs. Crabs like warm water.';

  it('names what a text keeps coming back to, longer phrases before their words', () => {
    expect(phrases('Tidal Energy Pays Off', text)[0]).toMatch(/^tidal energy$/i);
    expect(phrases('Tidal Energy Pays Off', text)).not.toContain('tidal');
  });

  it('leaves out everyday words, verbs and what is said once', () => {
    const found = phrases(
      '',
      `${text} They make time, make time and make time to engage, to engage and to engage.`,
    );
    for (const word of ['time', 'engage', 'make', 'homes']) expect(found).not.toContain(word);
  });

  it('writes a phrase small unless sentences write it with capitals', () => {
    const found = phrases(
      'Heat Pumps and MRI Scans Get Cheaper',
      'Heat pumps sell well. Homes with heat pumps need less gas, and hospitals with MRI scans need more.',
    );
    expect(found).toContain('heat pumps');
    expect(found).toContain('MRI scans');
    expect(phrases('Heat Pumps Warm Every House', 'It is so.')).toContain('pumps');
    expect(phrases('News From Leeds', 'Solar Decathlon began. The Solar Decathlon is big.')).toContain(
      'Solar Decathlon',
    );
  });

  it('gives no more than it is asked for', () => {
    expect(phrases('', text, 1)).toHaveLength(1);
    expect(phrases('', text, 0)).toEqual([]);
  });
});
