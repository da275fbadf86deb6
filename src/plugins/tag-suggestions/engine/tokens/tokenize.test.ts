import fc from 'fast-check';

import { fold, singular, spelling, splitSentences, tokenize } from './index';

const surfaces = (text: string) => tokenize(text).map((token) => token.surface);
const norms = (text: string) => tokenize(text).map((token) => token.norm);

describe('tokenize', () => {
  it.each([
    'IRIGC-M&MTC',
    'U.S.',
    'T-90',
    'JS&MD',
    'PMAY-U',
    "O'Brien",
    'Ph.D.',
    '3.14',
    '1,50,000',
    'O’Brien',
    'T90',
    'क्‍ष',
    'भारत',
  ])('keeps %s in one token', (word) => {
    expect(surfaces(`in ${word} and`)).toEqual(['in', word, 'and']);
  });

  it.each([
    ['Delhi. Next', ['Delhi', 'Next']],
    ['(Delhi), "Agra"', ['Delhi', 'Agra']],
    ['New.The', ['New', 'The']],
    ['A. P. J. Kalam', ['A', 'P', 'J', 'Kalam']],
    ['-led well- -- a', ['led', 'well', 'a']],
    ['रक्षा मंत्री।भारत', ['रक्षा', 'मंत्री', 'भारत']],
    ['北京和', ['北', '京', '和']],
    ['see https://example.org/India?x=1, or www.example.org/Delhi.', ['see', 'or']],
    ['(https://example.org/India) India', ['India']],
    ['write to first.last@example.gov.in now', ['write', 'to', 'now']],
    ['pib.gov.in and example.com/India.', ['and']],
    ['the end.in time, e.g. this', ['the', 'end', 'in', 'time', 'e.g.', 'this']],
    ['Note: this @handle', ['Note', 'this', 'handle']],
    ['Military & Technical', ['Military', '&', 'Technical']],
  ])('splits %s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('folds in norm and keeps offsets', () => {
    const text = 'S\u200Bo\u00ADuth—Ka\u0301roly’s  Indo–Pacific & U.S.’s NATO\u2019S';
    expect(norms(text)).toEqual(['south', 'karoly', 'indo-pacific', 'and', 'us', 'nato']);
    expect(tokenize(text).map((token) => text.slice(token.start, token.nameEnd))).toEqual([
      'S\u200Bo\u00ADuth',
      'Ka\u0301roly',
      'Indo–Pacific',
      '&',
      'U.S.',
      'NATO',
    ]);
  });

  it('starts no sentence after an address', () => {
    const [, word] = tokenize('See https://example.org/a.b for more');
    expect([word?.surface, word?.sentenceStart, word?.softBreak]).toEqual(['for', false, true]);
  });

  it('tells the form of a word', () => {
    const [nato, mou, us, small, name] = tokenize("NATO's MoU U.S. frigates Delhi");
    expect([nato?.allCaps, nato?.possessive]).toEqual([true, true]);
    expect([mou?.allCaps, mou?.innerCapital, mou?.capitalised]).toEqual([false, true, true]);
    expect([us?.allCaps, us?.initialism]).toEqual([true, true]);
    expect([small?.lowercase, small?.capitalised]).toEqual([true, false]);
    expect([name?.capitalised, name?.innerCapital, name?.lowercase]).toEqual([true, false, false]);
  });

  it('covers random text with ordered tokens that hold their words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.nameEnd).toBeGreaterThan(token.start);
          expect(token.end).toBeGreaterThanOrEqual(token.nameEnd);
          expect(typeof token.norm).toBe('string');
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['Indo–Pacific', 'Indo Pacific'],
    ['M&MTC', 'M and MTC'],
    ['India–Russia', 'India-Russia'],
    ['Military & Technical', 'Military and Technical'],
    ['T 90', 'T-90'],
    ['T90', 'T-90'],
    ['Ministry of Defence', 'ministry of defense'],
    ['Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization'],
    ['हिन्दी', 'हिंदी'],
    ['क़ानून', 'कानून'],
    ['Ｒｕｓｓｉａ', 'Russia'],
    ['São Tomé', 'Sao Tome'],
    ['Ёлка', 'Елка'],
  ])('%s equals %s', (left, right) => {
    expect(fold(left)).toBe(fold(right));
  });

  it.each([
    ['IRIGC', 'IRIGC-M&MTC'],
    ['IRIGC-MTC', 'IRIGC-M&MTC'],
    ['कमल', 'कमला'],
  ])('%s differs from %s', (left, right) => {
    expect(fold(left)).not.toBe(fold(right));
  });

  it('is its own fold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abzAZ09 -–&'’.é\u0301ßक्षमाыЁ\u200D\u00AD") }),
        (text) => expect(fold(fold(text))).toBe(fold(text)),
      ),
    );
  });
});

describe('spelling and singular', () => {
  it.each([
    ['organisation', 'organization'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['centre', 'center'],
    ['labour', 'labor'],
    ['modernised', 'modernized'],
    ['neighbourhood', 'neighborhood'],
    ['travelling', 'traveling'],
    ['dialogue', 'dialog'],
    ['fulfilment', 'fulfillment'],
    ['aluminium', 'aluminum'],
    ['archaeology', 'archeology'],
  ])('%s is %s', (british, american) => {
    expect(spelling(british)).toBe(spelling(american));
  });

  it.each([
    ['frigates', 'frigate'],
    ['mous', 'mou'],
    ['policies', 'policy'],
    ['coaches', 'coach'],
    ['taxes', 'tax'],
  ])('%s is %s', (plural, one) => {
    expect(singular(plural)).toBe(singular(one));
  });
});

describe('splitSentences', () => {
  const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Lt. Gen. Rao met Mr. Shah. They spoke.', ['Lt. Gen. Rao met Mr. Shah.', 'They spoke.']],
    ['Room No. 10 is shut. "Go!" he said.', ['Room No. 10 is shut.', '"Go!" he said.']],
    ['The U.S. Navy left the U.S. The fleet stayed.', ['The U.S. Navy left the U.S.', 'The fleet stayed.']],
    ['It cost Rs. 3.5 crore. Yes.', ['It cost Rs. 3.5 crore.', 'Yes.']],
    ['भारत आया। रूस गया।', ['भारत आया।', 'रूस गया।']],
    ['Heading\nBody text', ['Heading', 'Body text']],
    ['A. P. J. Kalam wrote.', ['A. P. J. Kalam wrote.']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
