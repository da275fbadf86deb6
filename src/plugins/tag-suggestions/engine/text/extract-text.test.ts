import fc from 'fast-check';

import { unwrapLines } from './unwrap-lines';
import { extractText, LEFT_OUT, sentenceAround, TEXT_FORMATS } from './index';

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const leaf = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });

/** Every character of the text is the character at its mapped place, unless it was made from several. */
function expectMapped(source: string, format: 'markdown' | 'html' | 'plain'): void {
  const { text, toSource, toSourceEnd } = extractText(source, format);
  let last = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const from = toSource(offset).offset;
    const to = toSourceEnd(offset + 1).offset;
    expect(from).toBeGreaterThanOrEqual(last);
    expect(to).toBeGreaterThanOrEqual(from);
    const unit = text[offset] as string;
    if (to - from === 1 && /[\p{L}\p{N}]/u.test(unit)) expect(source[from]).toBe(unit);
    last = from;
  }
}

describe('extractText', () => {
  it('reads blocks with the path to each text node', () => {
    const blocks = [
      { type: 'heading', level: 2, children: [leaf('Talks')] },
      paragraph(leaf('Ind', { bold: true }), leaf('ia and '), {
        type: 'link',
        url: 'https://x.example',
        children: [leaf('Russia')],
      }),
      { type: 'code', children: [leaf('const Delhi = 1')] },
      {
        type: 'list',
        children: [
          { type: 'list-item', children: [leaf('one')] },
          { type: 'list-item', children: [leaf('two')] },
        ],
      },
      paragraph(leaf('see '), leaf('Goa()', { code: true }), leaf(' now')),
    ];
    const { text, toSource } = extractText(blocks, 'blocks');
    expect(text).toBe(`Talks\nIndia and Russia\none\ntwo\nsee ${LEFT_OUT} now`);
    expect(toSource(text.indexOf('ia and'))).toEqual({ path: [1, 1], offset: 0 });
    expect(toSource(text.indexOf('ussia'))).toEqual({ path: [1, 2, 0], offset: 1 });
    expect(toSource(text.indexOf('wo'))).toEqual({ path: [3, 1, 0], offset: 1 });
  });

  it.each([
    ['<p><b>Ind</b>ia</p><p>Russia &amp; China</p>', 'India\nRussia & China'],
    ['one<br>two<hr>three', 'one\ntwo\nthree'],
    ['<script>Delhi</script><style>p{}</style>a <code>b</code> c', `a ${LEFT_OUT} c`],
    ['a\n   b&nbsp;&#8211;&rsquo;', 'a b –’'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['Delhi<sup>1</sup>', 'Delhi 1'],
    ['<p>un<closed <b>x', 'un\nx'],
    ['<!-- no --><p>a<!-- b -->c</p>', 'ac'],
    ['<pre>code</pre>x', 'x'],
    ['&bogus; & &lt', '&bogus; & <'],
  ])('reads HTML %s', (html, expected) => {
    expect(extractText(html, 'html').text).toBe(expected);
    expectMapped(html, 'html');
  });

  it.each([
    ['# Talks *in* Delhi\n\nOne\ntwo  \nthree', 'Talks in Delhi\nOne two\nthree'],
    ['**Ind**ia [Russia](https://x.example "t") `code` <b>Chi</b>na', `India Russia ${LEFT_OUT} China`],
    ['- one\n- two\n\n> quoted\n> text\n\n```\ncode\n```\nend', 'one\ntwo\nquoted text\nend'],
    ['| a | b |\n|---|---|\n| c | d |', 'a\nb\nc\nd'],
    ['AT&amp;T \\*x\\*', 'AT&T *x*'],
    ['<div>\nHTML <b>bl</b>ock\n</div>\n\nafter', 'HTML block \nafter'],
    [
      '![alt](x.png) see https://x.example/Delhi and <https://y.example>',
      `${LEFT_OUT} see ${LEFT_OUT} and ${LEFT_OUT}`,
    ],
    ['[ref][1]\n\n[1]: https://x.example', 'ref'],
    ['~~gone~~ - [x] task', 'gone - [x] task'],
  ])('reads Markdown %s', (markdown, expected) => {
    expect(extractText(markdown, 'markdown').text).toBe(expected);
    expectMapped(markdown, 'markdown');
  });

  it('maps random HTML and Markdown back', () => {
    const piece = fc.constantFrom(
      ...[
        'Delhi',
        ' ',
        '\n',
        '\n\n',
        '<b>',
        '</b>',
        '<p>',
        '</p>',
        '&amp;',
        '&',
        '<',
        '**',
        '_',
        '`',
        '# ',
        '- ',
        '> ',
        '[',
        '](',
      ],
      ...[
        ')',
        '|',
        '\\',
        '<code>',
        '</code>',
        '<br>',
        '<!--',
        '-->',
        'é',
        '😀',
        '\uD800',
        '<script>',
        '</script>',
        '&#x41;',
        '1. ',
      ],
    );
    const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(source, (text) => {
        expectMapped(text, 'html');
        expectMapped(text, 'markdown');
        expect(extractText(text, 'plain').text).toBe(unwrapLines(text));
      }),
      { numRuns: 300 },
    );
  });

  it('maps random blocks back', () => {
    const node = fc.letrec((tie) => ({
      leaf: fc.record({ type: fc.constant('text'), text: fc.string({ maxLength: 8 }) }),
      block: fc.record({
        type: fc.constantFrom('paragraph', 'list', 'quote', 'link', 'made-up'),
        children: fc.array(fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('block')), { maxLength: 4 }),
      }),
    })).block;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (blocks) => {
        const { text, toSource } = extractText(blocks, 'blocks');
        for (let offset = 0; offset < text.length; offset++) {
          const { path, offset: inside } = toSource(offset);
          let at: unknown = { children: blocks };
          for (const index of path) at = (at as { children: unknown[] }).children[index];
          const source = (at as { text?: string }).text;
          if (source !== undefined && text[offset] !== '\n') expect(source[inside]).toBe(text[offset]);
        }
      }),
    );
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...TEXT_FORMATS), (value, format) => {
        expect(typeof extractText(value, format).text).toBe('string');
      }),
    );
    expect(extractText(undefined, 'html').text).toBe('');
    expect(extractText('text', 'blocks').text).toBe('');
  });

  it('reads blocks nested very deep', () => {
    let node: unknown = leaf('deep');
    for (let depth = 0; depth < 100_000; depth++) node = { type: 'quote', children: [node] };
    expect(extractText([node], 'blocks').text).toBe('deep');
  });
});

describe('extractText on hostile input', () => {
  // A parser that takes quadratic time needs minutes for the worst of these; the test's time limit is the judge.
  it.each(
    '[ ( < > * _ ` " & ![ [](  <b> </b> <p> &# | \\ \uD800 \u200B <!-- ~ 1. *a_ {{< <code> <pre>'
      .split(' ')
      .concat('- ', '> ', '1. ', '\n- ', '\n'),
  )(
    'reads 200 kB of %j',
    (unit) => {
      const source = unit.repeat(200_000 / (unit.length || 1));
      for (const format of ['html', 'markdown'] as const)
        expect(typeof extractText(source, format).text).toBe('string');
    },
    20_000,
  );
});

describe('sentenceAround', () => {
  it('gives the sentence of a mention', () => {
    const text = 'Lt. Gen. Rao spoke. He met Mr. Shah in Delhi today. They left.\nNext';
    const start = text.indexOf('Delhi');
    expect(sentenceAround(text, start, start + 5)).toEqual({
      before: 'He met Mr. Shah in ',
      match: 'Delhi',
      after: ' today.',
    });
  });

  it('cuts long sides at words', () => {
    const text = `${'word '.repeat(100)}Delhi${' word'.repeat(100)}`;
    const start = text.indexOf('Delhi');
    const { before, after } = sentenceAround(text, start, start + 5, 60);
    expect([before.slice(0, 5), after.slice(-5)]).toEqual(['…word', 'word…']);
    expect(before.length + after.length).toBeLessThanOrEqual(64);
  });

  it('keeps the match on random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(20), (text, at, length) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const end = Math.min(text.length, start + length);
        expect(sentenceAround(text, start, end).match).toBe(text.slice(start, end));
      }),
    );
  });
});
