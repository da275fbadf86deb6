import fc from 'fast-check';

import type { Entity } from '../types';
import { foldCharacters, spelling, type Token, tokenize, unitsOf } from '../tokens';
import { NameIndex } from './index';

/**
 * The oracle: every name at every pair of words. Names are compared in any letter case and hold no hyphen, so that
 * none of the index's further rules applies.
 */
function naiveMatch(
  entities: readonly Entity[],
  text: string,
): { start: number; end: number; ids: string[] }[] {
  const tokens = tokenize(text);
  const names = entities.flatMap((entity) =>
    [{ text: entity.name }, ...(entity.aliases ?? [])].map((alias) => ({
      id: entity.id,
      words: tokenize(typeof alias === 'string' ? alias : alias.text),
    })),
  );
  const found: { start: number; end: number; ids: string[] }[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (let last = tokens.length - 1; last >= first; last--) {
      const words = tokens.slice(first, last + 1);
      if (words.slice(1).some((word) => word.lineStart)) continue;
      const ids = names
        .filter((name) => name.words.length > 0 && isWritten(name.words, words))
        .map((name) => name.id);
      if (ids.length === 0) continue;
      const [start, end] = [(words[0] as Token).start, (words[words.length - 1] as Token).nameEnd];
      found.push({ start, end, ids: [...new Set(ids)].sort() });
      first = last;
      break;
    }
  }
  return found;
}

/** Inner punctuation of the name may be left out in the text, or all stand there. */
function isWritten(name: readonly Token[], words: readonly Token[]): boolean {
  const key = keyOf(words, true);
  return key !== '' && (key === keyOf(name, true) || key === keyOf(name, false));
}

function keyOf(tokens: readonly Token[], withBreaks: boolean): string {
  let key = '';
  for (const [index, token] of tokens.entries()) {
    const units = unitsOf(foldCharacters(token.text.slice(token.start, token.nameEnd)));
    if (units.length === 0) continue;
    if (withBreaks && key !== '' && index > 0) key += token.hardBreak ? ' .' : token.softBreak ? ' ,' : '';
    key += ` ${units.map(spelling).join(' ')}`;
  }
  return key;
}

/** What the property tests leave to the examples: possessives, plurals and initials have rules of their own. */
const words = fc.constantFrom(
  ...[
    'new',
    'Delhi',
    'India',
    'defence',
    'defense',
    'Öl',
    'o\u0308l',
    'दिल्ली',
    'नई',
    'Нева',
    '北',
    '京',
    'and',
    '&',
    'T90',
    '12',
  ],
  ...['ＮＥＷ', 'de\u00ADlhi', 'in\u200Bdia', 'صباح', 'kilo', 'to', '\u{1D400}', '\uD800', '👍', 'M&MTC'],
);
const gaps = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00A0',
  ', ',
  '. ',
  '\n',
  ' "',
  '  ',
  ' (',
  '\u200E ',
  '! ',
);
const phrase = (maximum: number) =>
  fc.array(fc.tuple(words, gaps), { minLength: 1, maxLength: maximum }).map((pairs) => pairs.flat().join(''));
const entities = fc.array(phrase(4), { maxLength: 12 }).map((names) =>
  names.map((name, index): Entity => {
    const alias = { text: name.trim(), match: 'any' } as const;
    return { id: `e${index % 9}-${index}`, name: '', kind: 'place', aliases: [alias] };
  }),
);

function simplified(index: NameIndex, text: string): { start: number; end: number; ids: string[] }[] {
  return index.match(tokenize(text)).map(({ start, end, candidates }) => ({
    start,
    end,
    ids: candidates.map((one) => one.entityId).sort(),
  }));
}

describe('NameIndex on random text', () => {
  it('finds exactly what naive scanning finds', () => {
    fc.assert(
      fc.property(entities, phrase(25), (vocabulary, text) => {
        const ours = simplified(new NameIndex(vocabulary), text);
        const theirs = naiveMatch(vocabulary, text);
        // Where the case of one is exact, the index leaves out those that match by folding only.
        expect(ours.map(({ start, end }) => [start, end])).toEqual(
          theirs.map(({ start, end }) => [start, end]),
        );
        for (const [place, match] of ours.entries())
          expect(theirs[place]?.ids).toEqual(expect.arrayContaining(match.ids));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives offsets of whole words, in order, on any string', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 30 }),
        fc.nat(),
        (pieces, pick) => {
          const text = pieces.join(' ');
          const names = [...pieces, text.slice(0, 30), pieces[pick % (pieces.length + 1)] ?? ''];
          const index = new NameIndex(names.map((name, number) => ({ id: `e${number}`, name })));
          const tokens = tokenize(text);
          let end = 0;
          for (const match of index.match(tokens)) {
            expect(match.start).toBeGreaterThanOrEqual(end);
            expect(match.end).toBeGreaterThan(match.start);
            expect(match.end).toBeLessThanOrEqual(text.length);
            expect(match.start).toBeGreaterThanOrEqual((tokens[match.firstToken] as Token).start);
            expect(match.end).toBeLessThanOrEqual((tokens[match.lastToken - 1] as Token).end);
            expect(match.candidates.length).toBeGreaterThan(0);
            end = match.end;
          }
        },
      ),
    );
  });

  it('is the same after additions and removals as when built anew', () => {
    const change = fc.record({ id: fc.nat(8), name: phrase(3), remove: fc.boolean() });
    fc.assert(
      fc.property(entities, fc.array(change, { maxLength: 30 }), phrase(25), (vocabulary, changes, text) => {
        const index = new NameIndex(vocabulary);
        const held = new Map(vocabulary.map((entity) => [entity.id, entity]));
        for (const { id, name, remove } of changes) {
          const key = `e${id}-${id}`;
          if (remove) {
            expect(index.remove(key)).toBe(held.delete(key));
          } else {
            const entity: Entity = { id: key, name, aliases: [{ text: name, match: 'any' }] };
            index.set(entity);
            held.set(key, entity);
          }
        }
        const anew = new NameIndex(held.values());
        expect(simplified(index, text)).toEqual(simplified(anew, text));
        expect(index.size).toEqual(anew.size);
      }),
    );
  });

  it('finds each of many thousand names, also after half are removed', () => {
    const vocabulary = Array.from({ length: 20_000 }, (_, number): Entity => ({
      id: `${number}`,
      name: `Name${number.toString(36)} ${'abcdefghij'[number % 10]}${number}`,
      aliases: [`Alias ${number}`],
    }));
    const index = new NameIndex(vocabulary);
    for (const { id } of vocabulary) if (Number(id) % 2 === 1) index.remove(id);
    for (const { id, name } of vocabulary) {
      const ids = index
        .match(tokenize(`Then ${name} met`))
        .flatMap((match) => match.candidates.map((one) => one.entityId));
      expect(ids).toEqual(Number(id) % 2 === 1 ? [] : [id]);
    }
  });
});

describe('NameIndex and tokenize on hostile input', () => {
  const index = new NameIndex(
    ['India', 'New Delhi', 'a a a a a a a b', 'IRIGC-M&MTC', 'NASA', '((', "O'Brien"].map((name) => ({
      id: name,
      name,
      aliases: [],
    })),
  );

  /** Tokens and bytes of work stay proportional: the count of tokens at most doubles with the text. */
  it.each([
    '(',
    '"',
    '“',
    '[({',
    'a',
    'A.',
    'a-',
    'A-B-',
    'M&',
    "'",
    '.',
    'a ',
    '\uD800',
    '\uDC00',
    '\u200B',
    '\u202E',
    'a\u0301',
    '\u0301',
    '5,',
    '1a',
    'NASA-',
    '&',
    '-',
    'http://',
    'a@',
    'x.',
    '।',
    '北',
    '\n',
    'U.S.-',
  ])(
    'reads 200 kB of %j',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      const tokens = tokenize(text);
      const half = tokenize(text.slice(0, text.length / 2));
      expect(tokens.length).toBeLessThanOrEqual(half.length * 2 + 2);
      expect(index.match(tokens).every((match) => match.end > match.start)).toBe(true);
    },
    10_000,
  );
});
