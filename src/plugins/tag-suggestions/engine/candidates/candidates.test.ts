import { createTagger } from '../tagger';
import type { Entity } from '../types';

const places = (text: string, vocabulary: Entity[], title = '') =>
  createTagger({ vocabulary })
    .suggest(
      {
        fields: [
          { name: 'title', role: 'title', text: title },
          { name: 'text', role: 'body', text },
        ],
      },
      { limit: 100 },
    )
    .suggestions.filter((each) => each.status === 'known')
    .map((each) => each.name)
    .sort();

/** A list too long to be chosen by hand, with towns that are called like families and things. */
const gazetteer: Entity[] = [
  ...Array.from({ length: 2100 }, (_, number) => ({
    id: `town-${number}`,
    name: `Zq${number.toString(26).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}ville`,
    kind: 'place' as const,
  })),
  ...['Reading', 'August', 'Karsa', 'Talla', 'Mirana', 'Verano', 'Cut Off', 'Energy'].map((name) => ({
    id: name,
    name,
    kind: 'place' as const,
  })),
];

describe('towns of a gazetteer', () => {
  it('are offered where the text uses them as places', () => {
    expect(places('Trams run in Karsa again. Fares rise, and Karsa is pleased.', gazetteer)).toEqual([
      'Karsa',
    ]);
    expect(places('She flew from Karsa, Talla and Mirana to the north.', gazetteer)).toEqual([
      'Karsa',
      'Mirana',
      'Talla',
    ]);
    expect(
      places('Later the Karsa bridgehead fell. The old mill at Talla, India, closed.', gazetteer),
    ).toEqual(['Karsa', 'Talla']);
  });

  it('are not offered for a surname, an everyday word, a month or words written small', () => {
    expect(places('The singer Liv Verano won. Later Verano sang. Some say Verano left.', gazetteer)).toEqual(
      [],
    );
    expect(places('They like reading. In August, Reading was cut off; his Energy went.', gazetteer)).toEqual(
      [],
    );
    expect(
      places('The figures were new.', gazetteer, 'How to Find Energy in Reading and Karsa Today'),
    ).toEqual([]);
  });

  it('need no further sign when a house has chosen its places one by one', () => {
    expect(places('Many praised Karsa for it.', [{ id: 'k', name: 'Karsa', kind: 'place' }])).toEqual([
      'Karsa',
    ]);
  });
});

describe('listed names without a kind', () => {
  const army: Entity = { id: 'army', name: 'Army of the Karsa', aliases: ['Army'] };
  const mission: Entity = { id: 'mission', name: 'The Mission' };

  it('are not meant by a common noun that is one word of them, or by an article and a noun', () => {
    expect(places('The army left. It was the mission of another army.', [army, mission])).toEqual([]);
    expect(places('The Army left when The Mission sang.', [army, mission])).toEqual([
      'Army of the Karsa',
      'The Mission',
    ]);
  });

  it('are no parts of dates', () => {
    expect(places('It opened on 15 May 1957.', [{ id: 'may', name: 'Anil May', aliases: ['May'] }])).toEqual(
      [],
    );
  });

  it('are found where a year follows them', () => {
    const games: Entity = { id: 'games', name: 'Karsa Games', kind: 'event' };
    expect(places('The Karsa Games 2026 opened. They love the Karsa Games 2026.', [games])).toEqual([
      'Karsa Games',
    ]);
  });
});
