import { bucketsFor, changedQuery, defaultBucket, isFiltered, rangeOf, viewFrom } from './view';

const TODAY = new Date(2026, 10, 22, 15, 30);
const view = (query: string) => viewFrom(new URLSearchParams(query), TODAY);

describe('the range of a period', () => {
  it('includes today', () => {
    expect(rangeOf('4w', TODAY)).toEqual({ from: '2026-10-26', to: '2026-11-22' });
    expect(rangeOf('3m', TODAY)).toEqual({ from: '2026-08-22', to: '2026-11-22' });
    expect(rangeOf('12m', TODAY)).toEqual({ from: '2025-11-22', to: '2026-11-22' });
  });

  it('is divided into steps that leave a line to see', () => {
    expect(defaultBucket({ from: '2026-11-16', to: '2026-11-22' })).toBe('day');
    expect(defaultBucket(rangeOf('3m', TODAY))).toBe('week');
    expect(defaultBucket(rangeOf('12m', TODAY))).toBe('month');
  });

  it('is not divided into more days than the server answers', () => {
    expect(bucketsFor({ from: '2026-01-01', to: '2026-11-22' })).toEqual(['day', 'week', 'month']);
    expect(bucketsFor({ from: '2024-01-01', to: '2026-11-22' })).toEqual(['week', 'month']);
  });
});

describe('the view in the address', () => {
  it('is the last three months by week when the address says nothing', () => {
    expect(view('')).toEqual({
      period: '3m',
      from: '2026-08-22',
      to: '2026-11-22',
      bucket: 'week',
      table: 'rejected',
      page: 1,
      pageSize: 10,
    });
  });

  it('is what the address says', () => {
    const given =
      'period=custom&from=2026-03-01&to=2026-03-31&bucket=day&uid=a&locale=hi&kind=place&table=missed&page=3&pageSize=50';
    expect(view(given)).toEqual({
      period: 'custom',
      from: '2026-03-01',
      to: '2026-03-31',
      bucket: 'day',
      uid: 'a',
      locale: 'hi',
      kind: 'place',
      table: 'missed',
      page: 3,
      pageSize: 50,
    });
  });

  it.each([
    'period=century&bucket=hour&kind=ghost&table=none&page=-1&pageSize=7',
    'period=custom&from=2026-03-31&to=2026-03-01',
    'period=custom&from=2026-02-31&to=2026-03-01',
    'period=custom&from=yesterday',
  ])('is that of a first visit where the address makes no sense: %s', (query) => {
    expect(view(query)).toEqual(view(''));
  });

  it('forgets the days when the period changes, and the page whatever changes', () => {
    const query = new URLSearchParams('period=custom&from=2026-03-01&to=2026-03-31&bucket=day&uid=a&page=4');
    expect(changedQuery(query, { period: '12m' }).toString()).toBe('period=12m&uid=a');
    expect(changedQuery(query, { uid: '' }).get('uid')).toBeNull();
    expect(changedQuery(query, { kind: 'place' }).get('page')).toBeNull();
    expect(query.get('page')).toBe('4');
  });

  it('knows whether it is narrowed', () => {
    expect(isFiltered(view('period=12m'))).toBe(false);
    expect(isFiltered(view('kind=place'))).toBe(true);
  });
});
