import { spellingsOf } from './spellings';

test('spellingsOf finds the same name however it is written', () => {
  expect(spellingsOf('Army–Navy Board')).toContain('army-navy board');
  expect(spellingsOf('Trade & Industry')).toContain('trade and industry');
  expect(spellingsOf('Trade and Industry')).toContain('trade & industry');
  expect(spellingsOf('U.S.')).toContain('us');
  expect(spellingsOf('US')).toContain('u.s.');
  expect(spellingsOf('  O’Brien ')).toContain("o'brien");
  expect(spellingsOf('plain words')).toEqual(['plain words']);
});
