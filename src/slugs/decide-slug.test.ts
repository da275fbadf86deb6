import { decideSlug, firstFreeSlug, previousSlugsAfter, type SlugSave } from './decide-slug';

const fallback = 'story';
const stored = (slug: string | null, source: string, wasPublic = false): SlugSave['stored'] => ({
  slug,
  source,
  wasPublic,
});

describe('decideSlug', () => {
  it('makes a new slug from the headline, or from what the editor typed', () => {
    expect(decideSlug({ source: 'Talks begin', fallback })).toBe('talks-begin');
    expect(decideSlug({ source: 'Talks begin', asked: 'Delhi talks', fallback })).toBe('delhi-talks');
    expect(decideSlug({ source: '', fallback })).toBe('story');
    expect(decideSlug({ source: 'Talks begin', asked: '  ', fallback })).toBe('talks-begin');
  });

  it('does not take the slug that a form carried along from another language or the original', () => {
    expect(
      decideSlug({ source: 'वार्ता शुरू', asked: 'talks-begin', inherited: ['talks-begin'], fallback }),
    ).toBe('varta-shuru');
  });

  it('follows the headline before first publication', () => {
    expect(decideSlug({ stored: stored('talks-begin', 'Talks begin'), source: 'Talks end', fallback })).toBe(
      'talks-end',
    );
    const numbered = stored('talks-begin-3', 'Talks begin');
    expect(decideSlug({ stored: numbered, source: 'Talks end', asked: 'talks-begin-3', fallback })).toBe(
      'talks-end',
    );
    expect(decideSlug({ stored: numbered, source: 'Talks begin!', fallback })).toBeUndefined();
  });

  it('leaves a slug alone that an editor chose, and one that readers know', () => {
    expect(
      decideSlug({ stored: stored('my-choice', 'Talks begin'), source: 'Talks end', fallback }),
    ).toBeUndefined();
    expect(
      decideSlug({
        stored: stored('talks-begin', 'Talks begin', true),
        source: 'Talks end',
        asked: 'talks-begin',
        fallback,
      }),
    ).toBeUndefined();
    expect(
      decideSlug({ stored: stored('talks-begin', 'Talks begin', true), asked: '', fallback }),
    ).toBeUndefined();
  });

  it('changes a public slug when the editor says so', () => {
    expect(
      decideSlug({ stored: stored('talks-begin', 'Talks begin', true), asked: 'Talks open', fallback }),
    ).toBe('talks-open');
  });

  it('fills a slug that is missing', () => {
    expect(decideSlug({ stored: stored(null, 'Talks begin', true), fallback })).toBe('talks-begin');
  });
});

test('firstFreeSlug counts on from the first that is taken', () => {
  expect(firstFreeSlug('a', new Set())).toBe('a');
  expect(firstFreeSlug('a', new Set(['a']))).toBe('a-2');
  expect(firstFreeSlug('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
});

test('previousSlugsAfter keeps each earlier address once and never the present one', () => {
  expect(previousSlugsAfter([], 'a', 'b')).toEqual(['a']);
  expect(previousSlugsAfter(['a'], 'b', 'a')).toEqual(['b']);
  expect(previousSlugsAfter(['a', 'b'], 'a', 'c')).toEqual(['b', 'a']);
});
