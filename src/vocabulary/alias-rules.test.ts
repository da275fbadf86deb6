import { checkAliases, tidy } from './alias-rules';

const messages = (...texts: unknown[]): string[] =>
  checkAliases(texts.map((text) => ({ text }))).refusals.map(({ message }) => message);

describe('checkAliases', () => {
  it('accepts 2 to 200 characters', () => {
    expect(messages('US', 'x'.repeat(200), 'भारत', '日本')).toEqual([]);
  });

  it('names the alias and the limit when one is refused', () => {
    expect(messages('ok', '')).toEqual(['Alias 2 is empty: an alias has 2 to 200 characters.']);
    expect(messages('   ')).toEqual(['Alias 1 is empty: an alias has 2 to 200 characters.']);
    expect(messages('Q')).toEqual(['Alias 1 ("Q") has only 1 character: an alias has 2 to 200 characters.']);
    expect(messages('x'.repeat(300))[0]).toMatch(
      /^Alias 1 \("x{40}…"\) has 300 characters: an alias has 2 to 200/,
    );
    expect(messages(undefined, null, 7)).toHaveLength(3);
  });

  it('counts letters as a reader does', () => {
    expect(messages('भा', '👩‍🚀', 'é'.normalize('NFD'))).toHaveLength(3);
    expect(messages('😀'.repeat(200))).toEqual([]);
  });

  it('says where the refused alias stands', () => {
    expect(checkAliases([{ text: 'fine' }, { text: 'x' }]).refusals[0]?.path).toEqual(['aliases', 1, 'text']);
  });

  it('tidies white space and leaves stored components alone', () => {
    expect(checkAliases([{ id: 4 }, { id: 5, text: '  two \n words ' }]).aliases).toEqual([
      { id: 4 },
      { id: 5, text: 'two words' },
    ]);
    expect(tidy('Cafe\u0301')).toBe('Café');
  });
});
