import { scoresOf, sumsOf, total } from '../metrics';
import { differenceIntervals, intervals, MEASURES } from './bootstrap';

const article = (isRight: boolean) =>
  sumsOf({ gold: ['Ports'], suggested: [{ name: isRight ? 'Ports' : 'Reefs', confidence: 0.6 }] });
const ARTICLES = Array.from({ length: 200 }, (_, index) => article(index % 10 < 7));

describe('95 % intervals', () => {
  it('are those of a share: 70 % of 200 lies between 64 and 76', () => {
    const [low, high] = intervals(ARTICLES).precisionAt1;
    // 1.96 standard errors of the binomial: 0.7 ± 0.0635.
    expect(low).toBeCloseTo(0.7 - 0.0635, 1);
    expect(high).toBeCloseTo(0.7 + 0.0635, 1);
  });

  it('are the same each time, and hold the score', () => {
    expect(intervals(ARTICLES)).toEqual(intervals(ARTICLES));
    const scores = scoresOf(total(ARTICLES));
    for (const measure of MEASURES.filter((each) => each !== 'calibrationError')) {
      const [low, high] = intervals(ARTICLES)[measure];
      expect([low <= scores[measure], scores[measure] <= high]).toEqual([true, true]);
    }
  });

  it('are points when all articles are alike, and zero without articles', () => {
    expect(intervals([article(true), article(true)]).ndcgAt5).toEqual([1, 1]);
    expect(intervals([]).ndcgAt5).toEqual([0, 0]);
  });

  it('of a difference compare article with article', () => {
    expect(differenceIntervals(ARTICLES, ARTICLES).precisionAt1).toEqual([0, 0]);
    const better = ARTICLES.map((one, index) => (index % 10 === 9 ? article(true) : one));
    const [low, high] = differenceIntervals(ARTICLES, better).precisionAt1;
    expect(low).toBeGreaterThan(0.05);
    expect(high).toBeLessThan(0.16);
  });
});
