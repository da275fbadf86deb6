import fc from 'fast-check';
import { findDefinitions } from './definitions';

const pairs = (text: string) => findDefinitions(text, 'text').map((pair) => `${pair.short} = ${pair.long}`);

describe('acronym definitions', () => {
  it('finds a long form before its short form in brackets', () => {
    expect(pairs('The new Central Water Board (CWB) met.')).toEqual(['CWB = Central Water Board']);
  });

  it('finds a long form in brackets after its short form', () => {
    expect(pairs('Work under HMP-U (Housing Mission Programme-Urban) began.')).toEqual([
      'HMP-U = Housing Mission Programme-Urban',
    ]);
  });

  it('keeps an ampersand and hyphens in the short form and forgives initials that are not spelt out', () => {
    expect(
      pairs('the Inter-Governmental Panel on Naval & Naval Technical Exchange (IRIGP-N&NTE) met in Delhi'),
    ).toEqual(['IRIGP-N&NTE = Inter-Governmental Panel on Naval & Naval Technical Exchange']);
  });

  it('reads "&" in the short form as "and" in the long form', () => {
    expect(pairs('spending on Research and Development (R&D) rose')).toEqual([
      'R&D = Research and Development',
    ]);
  });

  it('forgives the plural of a short form', () => {
    expect(pairs('State Nature Councils (SNCs) were asked')).toEqual(['SNCs = State Nature Councils']);
  });

  it('takes letters from inside words: MoPR, electroencephalogram', () => {
    expect(pairs('the Ministry of Panchayati Raj (MoPR) said')).toEqual([
      'MoPR = Ministry of Panchayati Raj',
    ]);
    expect(pairs('an electroencephalogram (EEG) was taken')).toEqual(['EEG = electroencephalogram']);
  });

  it('starts the long form with the whole token that its first letter stands in', () => {
    expect(pairs('mice with X-linked dwarfism syndrome (LDS) were')).toEqual([
      'LDS = X-linked dwarfism syndrome',
    ]);
  });

  it('finds the name of a body whose acronym comes from another language', () => {
    expect(pairs('the European Organization for Nuclear Research (CERN) said')).toEqual([
      'CERN = European Organization for Nuclear Research',
    ]);
    expect(pairs('the Ministry of External Affairs (IFS) said')).toEqual([]);
  });

  it('does not reach out of a bracket around the definition', () => {
    expect(pairs('in both (old boats and coast guard cutters (CGC)) and')).toEqual([
      'CGC = coast guard cutters',
    ]);
  });

  it('reads a digit as its word', () => {
    expect(pairs('a three-dimensional (3D) map')).toEqual(['3D = three-dimensional']);
  });

  it('does not take an aside, a year or a list for a definition', () => {
    expect(
      pairs('The council (see below) met in Pune (2022) with members (Rural, Urban and Combined).'),
    ).toEqual([]);
  });

  it('does not reach over the end of a sentence', () => {
    expect(pairs('He works. Boats (WB) sail.')).toEqual([]);
  });

  it('gives offsets whose slices are the forms, on any text', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 60 });
    const piece = fc.oneof(
      noise,
      fc.constantFrom('(', ')', ' ', 'Air Force Base', 'AFB', '\n', '\ud800', '[', ']'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const pair of findDefinitions(text, 'f')) {
          expect(text.slice(pair.shortMention.start, pair.shortMention.end)).toBe(pair.short);
          expect(text.slice(pair.longMention.start, pair.longMention.end)).toBe(pair.long);
        }
      }),
      { numRuns: 200 },
    );
  });

  // Time that grew with the square of the length would take minutes; `npm run bench -- hostile` measures it.
  it.each(['(', '()', '(A) ', 'Ab (', ')(', 'Air Base (AB) '])('reads 400 kB of %j', (unit) => {
    const text = unit.repeat(Math.ceil(400_000 / unit.length));
    for (const pair of findDefinitions(text, 'text')) {
      if (text.slice(pair.shortMention.start, pair.shortMention.end) !== pair.short)
        throw new Error(pair.short);
      if (text.slice(pair.longMention.start, pair.longMention.end) !== pair.long) throw new Error(pair.long);
    }
  });
});
