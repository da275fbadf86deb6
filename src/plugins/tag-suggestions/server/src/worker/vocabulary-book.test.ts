import type { VocabularyRecord } from './protocol';
import { VocabularyBook } from './vocabulary-book';

function record(id: string, more: Partial<VocabularyRecord> = {}): VocabularyRecord {
  return { id, version: '1', rows: 1, name: id, aliases: [], active: true, ...more };
}
const names = (book: VocabularyBook, put: VocabularyRecord) =>
  book
    .put(put)
    .updated.map(({ id, aliases }) => [
      id,
      ...(aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    ]);

describe('the vocabulary with its mergers', () => {
  it('lends the names of a merged entity to its successor, whichever comes first', () => {
    const book = new VocabularyBook();
    expect(
      names(book, record('old', { active: false, mergedInto: 'new', aliases: [{ text: 'o' }] })),
    ).toEqual([]);
    expect(names(book, record('new'))).toEqual([['new', 'old', 'o']]);
    // Taken back: each stands for itself again.
    expect(names(book, record('old')).sort()).toEqual([['new'], ['old']]);
  });

  it('follows chains, and survives circles', () => {
    const book = new VocabularyBook();
    book.put(record('c'));
    book.put(record('b', { mergedInto: 'c' }));
    expect(names(book, record('a', { mergedInto: 'b' }))).toEqual([['c', 'b', 'a']]);
    expect(book.put(record('c', { mergedInto: 'a' }))).toMatchObject({ updated: [], removed: ['c'] });
    expect(names(book, record('c'))).toEqual([['c', 'b', 'a']]);
  });

  it('leaves out what is deprecated without a successor, and takes back what is removed', () => {
    const book = new VocabularyBook();
    book.put(record('a'));
    expect(book.put(record('a', { active: false }))).toMatchObject({ updated: [], removed: ['a'] });
    book.put(record('a'));
    expect(book.remove('a').removed).toEqual(['a']);
    expect(book.rows).toBe(0);
  });

  it('tells by which name a tag of a story counts, and which tags go by another one after a change', () => {
    const book = new VocabularyBook();
    expect(book.tagName('navy', 'Navy')).toBe('Navy');
    expect(book.put(record('navy', { name: 'Navy' })).renamed).toEqual([]);
    expect(book.put(record('navy', { name: 'Navy', aliases: [{ text: 'Fleet' }] })).renamed).toEqual([]);
    expect(book.put(record('navy', { name: 'The Navy' })).renamed).toEqual(['navy']);
    book.put(record('fleet', { name: 'Fleet' }));
    expect(book.put(record('fleet', { name: 'Fleet', mergedInto: 'navy' })).renamed).toEqual(['fleet']);
    expect(book.tagName('fleet', 'Fleet')).toBe('The Navy');
    expect(book.put(record('navy', { name: 'Navy' })).renamed).toEqual(['navy', 'fleet']);
    expect(book.put(record('navy', { name: 'Navy', active: false })).renamed).toEqual(['navy', 'fleet']);
    expect(book.tagName('fleet', 'Fleet')).toBeUndefined();
    expect(book.remove('navy').renamed).toEqual([]);
    book.put(record('army', { name: 'Army' }));
    expect(book.remove('army').renamed).toEqual(['army']);
  });

  it('is restored from its records', () => {
    const book = new VocabularyBook();
    for (const one of [record('old', { mergedInto: 'new', rows: 2 }), record('new')]) book.put(one);
    const restored = new VocabularyBook();
    restored.restore(book.all());
    expect([...restored.entities()]).toEqual([...book.entities()]);
    expect(restored.rows).toBe(3);
    expect(restored.put(record('old')).updated.map(({ id }) => id)).toEqual(['old', 'new']);
  });

  it('counts the rows that its documents are made of', () => {
    const book = new VocabularyBook();
    book.put(record('a', { rows: 2 }));
    book.put(record('b'));
    expect(book.rows).toBe(3);
    book.put(record('a', { rows: 1 }));
    book.remove('unknown');
    expect(book.rows).toBe(2);
  });

  it('tells what differs from the database, and what is gone from it', () => {
    const book = new VocabularyBook();
    for (const id of ['a', 'b', 'c']) book.put(record(id));
    const entries = [
      { id: 'a', version: '1' },
      { id: 'b', version: '2' },
      { id: 'd', version: '1' },
    ];
    expect(book.differing(1, entries)).toEqual(['b', 'd']);
    expect(book.unseen(1)).toEqual(['c']);
  });
});
