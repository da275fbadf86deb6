import { parseFieldPath, populateOf, valuesAt } from './field-path';

describe('field paths', () => {
  it('are read into steps', () => {
    expect(parseFieldPath('content[shared.rich-text].body')).toEqual([
      { attribute: 'content', component: 'shared.rich-text' },
      { attribute: 'body' },
    ]);
  });

  it('find values in components and dynamic zones, each with its place', () => {
    const values = {
      body: 'a',
      part: { body: 'b' },
      parts: [{ body: 'c' }, { body: null }, null, { body: 'd' }],
      zone: [
        { __component: 'x.quote', body: 'no' },
        { __component: 'x.text', body: 'e' },
      ],
    };
    const at = (path: string) => valuesAt(values, parseFieldPath(path));
    expect(at('body')).toEqual([{ name: 'body', value: 'a' }]);
    expect(at('part.body')).toEqual([{ name: 'part.body', value: 'b' }]);
    expect(at('parts.body')).toEqual([
      { name: 'parts.0.body', value: 'c' },
      { name: 'parts.3.body', value: 'd' },
    ]);
    expect(at('zone[x.text].body')).toEqual([{ name: 'zone.1.body', value: 'e' }]);
    expect(at('absent.body')).toEqual([]);
    expect(valuesAt('no form', parseFieldPath('body'))).toEqual([]);
  });

  it('say what the database must populate', () => {
    const paths = ['title', 'parts.body', 'parts.inner.text', 'zone[x.text].body', 'zone[x.deep].in.text'];
    expect(populateOf(paths.map(parseFieldPath))).toEqual({
      parts: { populate: { inner: { populate: {} } } },
      zone: {
        on: { 'x.text': { populate: {} }, 'x.deep': { populate: { in: { populate: {} } } } },
      },
    });
  });
});
