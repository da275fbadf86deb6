import { SimilarNames } from './similar-names';

function house(): SimilarNames {
  const names = new SimilarNames();
  names.put('idex', 'Innovations for Defence Excellence', ['iDEX']);
  names.put('mod', 'Ministry of Defence', ['MoD']);
  names.put('tashkent', 'Tashkent', []);
  names.put('s400', 'S-400 launcher', []);
  names.put('belousov', 'Andrei Belousov', ['Andrey Belousov']);
  return names;
}
const ids = (found: { entityId: string; why: string }[]) =>
  found.map(({ entityId, why }) => `${entityId} ${why}`);

describe('near-duplicates of a name', () => {
  it.each([
    ['tashkent', [], ['tashkent same-name']],
    ['Ministry of Defense', [], ['mod same-name']],
    ['Andrey Belousov', [], ['belousov same-alias']],
    ['Something Else Altogether', ['MOD'], ['mod same-alias']],
    ['IFDE', [], ['idex acronym']],
    ['IDE', [], ['idex acronym']],
    ['Ministry of Damns', [], ['mod acronym']],
    ['Taskhent', [], ['tashkent close-spelling']],
    ['Ministry of Defencee', [], ['mod close-spelling']],
    ['S-500 launcher', [], []],
    ['Oslo', [], []],
  ])('of %j with aliases %j are %j', (name, aliases, expected) => {
    expect(ids(house().find(name, aliases as string[], 10))).toEqual(expected);
  });

  it('follow changes and removals', () => {
    const names = house();
    names.put('tashkent', 'Toshkent', []);
    expect(ids(names.find('Tashkent', [], 10))).toEqual(['tashkent close-spelling']);
    names.remove('tashkent');
    expect(names.find('Toshkent', [], 10)).toEqual([]);
  });

  // How long it takes is measured by `npm run bench server`.
  it('are found among 200,000', () => {
    const names = new SimilarNames();
    const syllables = ['ka', 'lo', 'mi', 'ren', 'tos', 'vu', 'shi', 'bra', 'del', 'nor'];
    for (let index = 0; index < 200_000; index++) {
      const digits = String(index).padStart(6, '0').split('');
      const word = digits.map((digit) => syllables[Number(digit)]).join('');
      names.put(`e${index}`, `${word.slice(0, 6)} ${word.slice(6)}`, []);
    }
    expect(ids(names.find('kalomi rentosvu', ['tosvu shibra'], 10))[0]).toBe('e12345 same-name');
  });
});
