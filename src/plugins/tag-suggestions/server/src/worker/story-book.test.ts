import { StoryBook, type StoryEntry } from './story-book';

const entry = (id: string, more: Partial<StoryEntry> = {}): StoryEntry => ({
  id,
  version: '1',
  at: 0,
  tagIds: [],
  ...more,
});

describe('the book of learned stories', () => {
  it('knows the stories of a document in every language, and of no other document', () => {
    const book = new StoryBook();
    for (const id of ['api::a.a x en', 'api::a.a x hi', 'api::a.a xy en', 'api::b.b x en', 'api::a.a y '])
      book.put(entry(id));
    expect(book.of('api::a.a x')).toEqual(['api::a.a x en', 'api::a.a x hi']);
    expect(book.of('api::a.a y')).toEqual(['api::a.a y ']);
    book.remove('api::a.a x hi');
    expect(book.of('api::a.a x')).toEqual(['api::a.a x en']);
    expect(book.of('api::c.c x')).toEqual([]);
  });

  it('finds the stories that carry a tag', () => {
    const book = new StoryBook();
    book.put(entry('t a en', { tagIds: ['navy', 'army'] }));
    book.put(entry('t b en', { tagIds: ['army'] }));
    book.put(entry('t c en'));
    expect(book.carrying(new Set(['navy', 'other']))).toEqual(['t a en']);
    expect(book.carrying(new Set(['army']))).toEqual(['t a en', 't b en']);
  });

  it('names the oldest of each type beyond so many', () => {
    const book = new StoryBook();
    book.put(entry('t a en', { at: 3 }));
    book.put(entry('t b en', { at: 1 }));
    book.put(entry('t c en', { at: 2 }));
    book.put(entry('u a en', { at: 0 }));
    expect(book.beyond(1)).toEqual(['t b en', 't c en']);
    expect(book.beyond(3)).toEqual([]);
  });

  it('names the same whether few or many have to go', () => {
    const book = new StoryBook();
    for (let index = 0; index < 60; index++) book.put(entry(`t ${index} en`, { at: (index * 37) % 23 }));
    const all = book.beyond(0);
    for (let limit = 60; limit >= 0; limit--) expect(book.beyond(limit)).toEqual(all.slice(0, 60 - limit));
  });

  it('tells what differs from the database, and what is gone from it', () => {
    const book = new StoryBook();
    for (const id of ['t a en', 't b en', 't c en']) book.put(entry(id));
    const entries = [
      { id: 't a en', version: '1' },
      { id: 't b en', version: '2' },
      { id: 't d en', version: '1' },
    ];
    expect(book.differing(1, entries)).toEqual(['t b en', 't d en']);
    expect(book.unseen(1)).toEqual(['t c en']);
  });
});
