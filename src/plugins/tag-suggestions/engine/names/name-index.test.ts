import type { Alias, Entity, Kind } from '../types';
import { tokenize } from '../tokens';
import { NameIndex } from './index';

const entity = (name: string, aliases: (string | Alias)[] = [], kind?: Kind): Entity => ({
  id: name,
  name,
  aliases,
  kind,
});

/** Matches as "surface=entity|entity". */
function find(entities: (string | Entity)[], text: string, locale?: string): string[] {
  const index = new NameIndex(entities.map((one) => (typeof one === 'string' ? entity(one) : one)));
  return index
    .match(tokenize(text), locale)
    .map(
      ({ start, end, candidates }) =>
        `${text.slice(start, end)}=${candidates.map((one) => one.entityId).join('|')}`,
    );
}

describe('NameIndex.match', () => {
  it.each([
    [
      'New Delhi is not also Delhi',
      ['New Delhi', 'Delhi'],
      'New Delhi and Delhi',
      ['New Delhi=New Delhi', 'Delhi=Delhi'],
    ],
    ['takes the longest', ['Bay', 'Bay of Bengal'], 'the Bay of Bengal', ['Bay of Bengal=Bay of Bengal']],
    ['falls back to a shorter one', ['Bay', 'Bay of Bengal'], 'the Bay of Plenty', ['Bay=Bay']],
    ['whole words only', ['India'], 'Indian Indiana india', ['india=India']],
    ['IRIGC is not in IRIGC-M&MTC', ['IRIGC'], 'the IRIGC-M&MTC met; IRIGC-MTC too; IRIGC', ['IRIGC=IRIGC']],
    [
      '& and "and"',
      ['IRIGC-M&MTC'],
      'IRIGC–M&MTC, IRIGC-M and MTC',
      ['IRIGC–M&MTC=IRIGC-M&MTC', 'IRIGC-M and MTC=IRIGC-M&MTC'],
    ],
    [
      'hyphen and space',
      ['Indo-Pacific'],
      'Indo Pacific, Indo–Pacific',
      ['Indo Pacific=Indo-Pacific', 'Indo–Pacific=Indo-Pacific'],
    ],
    [
      'hyphen, space and nothing in designations',
      ['T-90'],
      'T 90, T90 and T‑90',
      ['T 90=T-90', 'T90=T-90', 'T‑90=T-90'],
    ],
    [
      'names in a pair',
      ['India', 'Russia', 'US'],
      'India–Russia and US-led',
      ['India=India', 'Russia=Russia', 'US=US'],
    ],
    ['no number cut off', ['COVID', 'Su'], 'COVID-19 and Su-30', []],
    ['no single letter cut off', ['X'], 'an X-ray, X', ['X=X']],
    ['two known acronyms', ['NASA', 'ISRO'], 'NASA-ISRO satellite', ['NASA=NASA', 'ISRO=ISRO']],
    ['place before a suffix', ['New Delhi'], 'a New Delhi-based firm', ['New Delhi=New Delhi']],
    ['possessive outside', ['Russia', 'US'], "Russia's and the US’s", ['Russia=Russia', 'US=US']],
    ['possessive in the name', ["McDonald's", 'Moody’s'], "McDonald's and Moody", ["McDonald's=McDonald's"]],
    ['exact acronyms', ['US', 'INDRA'], 'tell us of Indra, U.S. and INDRA', ['U.S.=US', 'INDRA=INDRA']],
    ['INDRA is not Indra', ['INDRA', 'Indra'], 'INDRA and Indra', ['INDRA=INDRA', 'Indra=Indra']],
    ['plural of a topic', ['Stealth Frigate'], 'two stealth frigates', ['stealth frigates=Stealth Frigate']],
    ['plural of an acronym', ['MoU'], 'three MoUs, an MOU', ['MoUs=MoU']],
    [
      'spelling',
      ['Ministry of Defence'],
      'the Ministry of Defense',
      ['Ministry of Defense=Ministry of Defence'],
    ],
    [
      'comma',
      ['Delhi India', 'Washington, D.C.'],
      'Delhi, India; Washington, DC; Washington DC',
      ['Washington, DC=Washington, D.C.', 'Washington DC=Washington, D.C.'],
    ],
    [
      'brackets',
      ['Communist Party of India (Marxist)', 'Communist Party of India'],
      'Communist Party of India (Marxist)',
      ['Communist Party of India (Marxist=Communist Party of India (Marxist)'],
    ],
    ['not across sentences', ['New Delhi'], 'It is New. Delhi is old.', []],
    ['not across lines', ['New Delhi'], 'New\nDelhi', []],
    ['abbreviations', ['Lt Gen Rao'], 'Lt. Gen. Rao', ['Lt. Gen. Rao=Lt Gen Rao']],
    [
      'initials',
      ['A.P.J. Abdul Kalam'],
      'A P J Abdul Kalam; APJ Abdul Kalam',
      ['A P J Abdul Kalam=A.P.J. Abdul Kalam', 'APJ Abdul Kalam=A.P.J. Abdul Kalam'],
    ],
    [
      'joined words',
      ['Inter-Governmental Commission', 'cease-fire'],
      'Intergovernmental Commission, ceasefire',
      ['Intergovernmental Commission=Inter-Governmental Commission', 'ceasefire=cease-fire'],
    ],
    ['split words', ['Counterterrorism'], 'counter-terrorism', ['counter-terrorism=Counterterrorism']],
    [
      'quotation marks',
      ['Operation Sindoor'],
      "Operation 'Sindoor'",
      ["Operation 'Sindoor=Operation Sindoor"],
    ],
    ['Hindi', ['नई दिल्ली', 'दिल्ली'], 'नई दिल्ली में। दिल्ली', ['नई दिल्ली=नई दिल्ली', 'दिल्ली=दिल्ली']],
    ['Chinese', ['北京'], '我在北京。', ['北京=北京']],
  ])('%s', (_what, names, text, expected) => {
    expect(find(names, text)).toEqual(expected);
  });

  it('needs a capital for the one-word name of a place', () => {
    expect(find([entity('Reading', [], 'place')], 'reading in Reading and READING')).toEqual([
      'Reading=Reading',
      'READING=Reading',
    ]);
  });

  it('heeds match and locale of an alias', () => {
    const one = entity(
      'India',
      [
        { text: 'Bharat', match: 'exact' },
        { text: 'भारत', locale: 'hi' },
      ],
      'place',
    );
    expect(find([one], 'BHARAT Bharat')).toEqual(['Bharat=India']);
    expect(find([one], 'भारत', 'hi-IN')).toEqual(['भारत=India']);
    expect(find([one], 'भारत', 'en')).toEqual([]);
    expect(find([one], 'भारत')).toEqual(['भारत=India']);
  });

  it('returns every entity of an ambiguous name', () => {
    const index = new NameIndex([
      { id: 'a', name: 'Georgia', kind: 'place' },
      { id: 'b', name: 'State of Georgia', aliases: ['Georgia', 'GEORGIA'] },
    ]);
    const [match] = index.match(tokenize('Georgia'));
    expect(match?.candidates.map((one) => one.entityId).sort()).toEqual(['a', 'b']);
  });

  it('keeps names of hostile length without looking for them', () => {
    const long = 'long '.repeat(5000).trim();
    const index = new NameIndex([entity(long), entity('x'.repeat(70_000)), entity('!?'), entity('')]);
    expect(index.get(long)?.name).toBe(long);
    expect(index.match(tokenize(`${long} ${'x'.repeat(70_000)}`))).toHaveLength(1);
  });
});

describe('NameIndex.set and remove', () => {
  it('replaces an entity in place', () => {
    const index = new NameIndex([{ id: '1', name: 'Bombay', kind: 'place', aliases: ['BOM'] }]);
    index.set({ id: '1', name: 'Mumbai', suggest: false });
    expect(index.match(tokenize('Bombay Mumbai BOM')).map((match) => match.candidates[0]?.alias)).toEqual([
      'Mumbai',
    ]);
    expect(index.get('1')).toEqual({ id: '1', name: 'Mumbai', suggest: false, aliases: [] });
    expect(index.size).toEqual({ entities: 1, aliases: 1 });
    expect(index.remove('1')).toBe(true);
    expect(index.remove('1')).toBe(false);
    expect(index.match(tokenize('Mumbai'))).toEqual([]);
    expect(index.size).toEqual({ entities: 0, aliases: 0 });
  });
});
