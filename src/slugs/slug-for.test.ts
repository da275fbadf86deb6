import fc from 'fast-check';
import { SLUG_LIMIT, slugFor } from './slug-for';

describe('slugFor', () => {
  it.each([
    ['IRIGC-M&MTC', 'irigc-m-and-mtc'],
    ['IRIGC-MTC', 'irigc-mtc'],
    ['A.B.C. T-90', 'abc-t-90'],
    ['U.S.-led talks', 'us-led-talks'],
    ['U.S. & U.K.', 'us-and-uk'],
    ['T.90 order', 't-90-order'],
    ['Lt.Gen. Rao', 'lt-gen-rao'],
    ['Railways to spend 1.5 lakh crore', 'railways-to-spend-1-5-lakh-crore'],
    ['Split 50/50', 'split-50-50'],
    ['Café Zürich – Łódź', 'cafe-zurich-lodz'],
    ['O’Brien’s day', 'obriens-day'],
    ['snake_case', 'snake-case'],
    ['ﬁne print', 'fine-print'],
    ['Россия', 'rossiya'],
    ['भारत-रूस सैन्य आयोग की बैठक', 'bharat-rus-sainya-ayog-ki-baithak'],
    ['राष्ट्रपति', 'rashtrapati'],
    ['ज़िला २०२५', 'zila-2025'],
    ['रक्षा मंत्री', 'raksha-mantri'],
    ['हिन्दी', 'hindi'],
  ])('writes %s as %s', (name, slug) => {
    expect(slugFor(name)).toBe(slug);
  });

  it('falls back for a name without a letter or digit', () => {
    expect(slugFor('!!! 😀', { fallback: 'story' })).toBe('story');
    expect(slugFor('')).toBe('untitled');
  });

  it('cuts a long name between two words, and one long word anywhere', () => {
    expect(slugFor('one two three', { limit: 9 })).toBe('one-two');
    expect(slugFor('one two', { limit: 3 })).toBe('one');
    expect(slugFor('x'.repeat(500))).toHaveLength(SLUG_LIMIT);
  });

  it('gives an address of the same form for any text, and its own slug for a slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const slug = slugFor(name);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(SLUG_LIMIT);
        expect(slugFor(slug)).toBe(slug);
      }),
      { numRuns: 500 },
    );
  });
});
