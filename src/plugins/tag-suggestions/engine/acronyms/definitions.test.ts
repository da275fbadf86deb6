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

  it.each([
    [
      'several short forms',
      'the Harbour Safety Council (HSC, the Council) met',
      'HSC = Harbour Safety Council',
    ],
    [
      'an introduction',
      'the Harbour Safety Council (hereinafter referred to as “HSC”)',
      'HSC = Harbour Safety Council',
    ],
    ['a former name', 'the Harbour Safety Council (HSC; formerly PSC) met', 'HSC = Harbour Safety Council'],
    [
      'a number first',
      'a licence (No. 12; LSV) for a light survey vessel (No. 12; LSV)',
      'LSV = light survey vessel',
    ],
    ['both forms inside', 'one body (Harbour Safety Council, HSC) met', 'HSC = Harbour Safety Council'],
    [
      'the long form second inside',
      'one body (HSC, Harbour Safety Council) met',
      'HSC = Harbour Safety Council',
    ],
    [
      'an article or "for" before the long form',
      'the HSC (for Harbour Safety Council) met',
      'HSC = Harbour Safety Council',
    ],
    ['square brackets', 'the Harbour Safety Council [HSC] met', 'HSC = Harbour Safety Council'],
  ])('reads a bracket with %s', (_, text, pair) => {
    expect(pairs(text)).toEqual([pair]);
  });

  it.each([
    ['D2C', 'Dock-to-Customer'],
    ['I4C', 'Inland Canal Cargo Credit Club'],
    ['FC-16', 'Sixteenth Ferry Commission'],
    ['CERT-Hr', 'Harbour Computer Emergency Response Team'],
    ['Phase-II', 'Phase Two'],
    ['HBC 2031', 'Harbour Building Code'],
    ['EP & W', 'Estuary Policy & Waterways'],
    ['GNV Mk II', 'General Naval Vessel Mark II'],
    ['P', 'piloting'],
  ])('reads %s', (short, long) => {
    expect(pairs(`work on the ${long} (${short}) began`)).toEqual([`${short} = ${long}`]);
  });

  it('finds definitions without brackets', () => {
    expect(pairs('The Harbour Safety Council, or HSC, met.')).toEqual(['HSC = Harbour Safety Council']);
    expect(pairs('The Harbour Safety Council, better known as “HSC”, met.')).toEqual([
      'HSC = Harbour Safety Council',
    ]);
    expect(pairs('HSC, short for Harbour Safety Council, met.')).toEqual(['HSC = Harbour Safety Council']);
    expect(pairs('The HSC stands for the Harbour Safety Council.')).toEqual(['HSC = Harbour Safety Council']);
    expect(pairs('They met in Delhi, or BEL, and went home. MRI stands for nothing here.')).toEqual([]);
  });

  it('does not start in another clause nor with a word that no letter stands for', () => {
    expect(pairs('crews were hired by Naval Air Depot (NAD)')).toEqual(['NAD = Naval Air Depot']);
    expect(pairs('the DRA-National Dredging Institute (NDI) said')).toEqual([
      'NDI = National Dredging Institute',
    ]);
    expect(pairs('a non-high-water mark (HWM) was')).toEqual(['HWM = high-water mark']);
  });

  it('keeps initials and abbreviations in a long form, though they end in a stop', () => {
    expect(pairs('the V.O. Karvel Port Authority (VOKPA) said')).toEqual([
      'VOKPA = V.O. Karvel Port Authority',
    ]);
    expect(pairs('the Dr. Karvel Port Authority (DKPA) said')).toEqual(['DKPA = Dr. Karvel Port Authority']);
  });

  it('leaves the possessive out of both forms', () => {
    expect(pairs('the Harbour Safety Council’s (HSC’s) boats')).toEqual(['HSC = Harbour Safety Council']);
  });

  it('does not take the first word of a sentence in brackets for a short form', () => {
    expect(pairs('when they said (The, er, boats)')).toEqual([]);
  });

  it('does not take labels, plurals in brackets, figures or qualifiers for short forms', () => {
    expect(pairs('of the artery (A) and of the basin (B)')).toEqual([]);
    expect(pairs('the signal(s) were lost')).toEqual([]);
    expect(pairs('in our region (OR = 1.8)')).toEqual([]);
    expect(pairs('the Governance and Agriculture Mission (Gramin)')).toEqual([]);
    expect(pairs('interacted with Iron (II)')).toEqual([]);
    expect(pairs('a novel isoform of pH (pHo)')).toEqual([]);
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
  it.each([
    '(',
    '()',
    '(A) ',
    'Ab (',
    ')(',
    'Air Base (AB) ',
    '(A, or B; ',
    ', or AB',
    'AB stands for ',
    'A2-B3 (',
  ])('reads 400 kB of %j', (unit) => {
    const text = unit.repeat(Math.ceil(400_000 / unit.length));
    for (const pair of findDefinitions(text, 'text')) {
      if (text.slice(pair.shortMention.start, pair.shortMention.end) !== pair.short)
        throw new Error(pair.short);
      if (text.slice(pair.longMention.start, pair.longMention.end) !== pair.long) throw new Error(pair.long);
    }
  });
});
