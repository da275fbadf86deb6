import type { VocabularyPlan } from '../config/plan';
import { kindOf, recordOf, storedAliases, versionOf, wordOfKind } from './rows';

const plan = {
  uid: 'api::tag.tag',
  name: 'label',
  kind: 'type',
  kinds: { place: 'Places' },
  aliases: 'words',
  aliasText: 'text',
  aliasMatch: 'match',
  aliasLocale: 'locale',
  aliasStorage: 'components',
  state: 'state',
  activeStates: ['active'],
  suggest: 'suggest',
  mergedInto: 'mergedInto',
  broader: 'broader',
} as unknown as VocabularyPlan;

describe('a record of the vocabulary', () => {
  it('is made of a row', () => {
    const row = {
      id: 1,
      documentId: 'd',
      label: ' Delhi ',
      type: 'Places',
      words: [
        { text: 'DL', match: 'exact', locale: null },
        { text: 'Dilli', match: null, locale: 'hi' },
        { text: '' },
      ],
      state: 'deprecated',
      suggest: false,
      mergedInto: { documentId: 'm' },
      broader: [{ documentId: 'x' }],
      updatedAt: new Date(5),
    };
    expect(recordOf(plan, [row])).toEqual({
      id: 'd',
      version: '1:5',
      rows: 1,
      name: 'Delhi',
      kind: 'place',
      aliases: [
        { text: 'DL', match: 'exact' },
        { text: 'Dilli', locale: 'hi' },
      ],
      active: false,
      suggest: false,
      mergedInto: 'm',
      broader: ['x'],
    });
  });

  it('is one for all languages of a document: the others are aliases in theirs', () => {
    const en = { id: 1, documentId: 'd', locale: 'en', label: 'Delhi', words: [] };
    const hi = { id: 2, documentId: 'd', locale: 'hi', label: 'दिल्ली', words: [{ text: 'देहली' }] };
    const record = recordOf(plan, [hi, en], 'en');
    expect(record.name).toBe('Delhi');
    expect(record.aliases).toEqual([
      { text: 'दिल्ली', locale: 'hi' },
      { text: 'देहली', locale: 'hi' },
    ]);
    expect(versionOf([en, hi])).toBe(versionOf([hi, en]));
  });

  it('takes aliases from lists and lines, and gives them back in the same form', () => {
    const json = { ...plan, aliasStorage: 'json' } as VocabularyPlan;
    const text = { ...plan, aliasStorage: 'text' } as VocabularyPlan;
    const aliases = (own: VocabularyPlan, words: unknown) =>
      recordOf(own, [{ id: 1, documentId: 'd', label: 'x', words }]).aliases.map((alias) => alias.text);
    expect(aliases(json, ['a', { text: 'b' }, 7, null])).toEqual(['a', 'b']);
    expect(aliases(text, 'a\r\nb, c\n\n')).toEqual(['a', 'b, c']);
    for (const own of [plan, json, text]) {
      expect(aliases(own, storedAliases(own, ['one', 'two, three']))).toEqual(['one', 'two, three']);
    }
  });

  it("translates between the house's kinds and the engine's", () => {
    expect(kindOf(plan, 'Places')).toBe('place');
    expect(kindOf(plan, 'place')).toBeUndefined();
    expect(kindOf(plan, 'person')).toBe('person');
    expect(wordOfKind(plan, 'place')).toBe('Places');
  });
});
