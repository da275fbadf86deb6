import { createTagger } from '../index';
import { isEnglish } from './language';
import { readArticle } from './reading';

const of = (text: string, locale?: string) =>
  isEnglish(readArticle({ fields: [{ name: 'text', role: 'body', text }] }), locale);
const GERMAN =
  'Der Hafen von Talla wurde am Montag nach einem Sturm wieder geöffnet, und die Fischer kehrten mit ihren Booten zurück. Die Stadt plant einen neuen Deich, weil das Wasser jedes Jahr höher steigt.';

describe('the language of an article', () => {
  it('is told by its small words, its script and its locale', () => {
    expect(
      of(
        'The harbour was opened after a storm, and the crews of the boats went back to their work at the dock on Monday, said the mayor.',
      ),
    ).toBe(true);
    expect(of(GERMAN)).toBe(false);
    expect(of('रक्षा मंत्री ने सोमवार को नई दिल्ली में बैठक की।')).toBe(false);
    expect(of('The harbour was opened.', 'de-DE')).toBe(false);
  });

  it('leaves other languages their vocabulary and offers no nonsense', () => {
    const tagger = createTagger({ vocabulary: [{ id: '1', name: 'Talla', kind: 'place' }] });
    const { suggestions } = tagger.suggest({ fields: [{ name: 'text', role: 'body', text: GERMAN }] });
    expect(suggestions.map((each) => each.name)).toEqual(['Talla']);
  });
});
