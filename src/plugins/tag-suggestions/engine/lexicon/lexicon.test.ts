import { hasAdjectiveEnding } from './adjectives';
import { isVerbForm, isVerbInIng } from './verbs';

describe('verb forms', () => {
  it.each([
    'suggest',
    'suggests',
    'suggested',
    'compiled',
    'relies',
    'relied',
    'referred',
    'said',
    'organized',
  ])('%s is one', (word) => expect(isVerbForm(word)).toBe(true));

  it.each(['vaccine', 'strike', 'exercise', 'design', 'glasses', 'virus', 'seed', 'bed'])(
    '%s is none',
    (word) => expect(isVerbForm(word)).toBe(false),
  );

  it('tells "providing" from "screening" and "spring"', () => {
    expect(isVerbInIng('providing')).toBe(true);
    expect(isVerbInIng('screening')).toBe(false);
    expect(isVerbInIng('spring')).toBe(false);
  });
});

describe('endings of adjectives', () => {
  it.each(['peroxisomal', 'immunologic', 'contagious', 'septal', 'affordable', 'inflammatory', 'vascular'])(
    '%s has one',
    (word) => expect(hasAdjectiveEnding(word)).toBe(true),
  );

  it.each([
    'hospital',
    'animal',
    'epidemic',
    'library',
    'physician',
    'vegetable',
    'initiative',
    'laboratory',
  ])('%s is a noun', (word) => expect(hasAdjectiveEnding(word)).toBe(false));
});
