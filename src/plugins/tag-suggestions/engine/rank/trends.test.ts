import { TagTrends } from './trends';

const times = (count: number, act: () => void) => Array.from({ length: count }).forEach(act);

describe('the trend of a tag', () => {
  it('is even while a tag is chosen as often as its confidence says', () => {
    const trends = new TagTrends();
    expect(trends.of('ports')).toBeUndefined();
    times(50, () => {
      trends.count([{ tag: 'ports', probability: 0.5, chosen: true }]);
      trends.count([{ tag: 'ports', probability: 0.5, chosen: false }]);
    });
    expect(Math.abs(trends.of('ports')?.slow ?? 1)).toBeLessThan(0.1);
  });

  it('falls when the house stops using it and rises when it takes it up, lately before for long', () => {
    const trends = new TagTrends();
    times(100, () => trends.count([{ tag: 'ports', probability: 0.6, chosen: true }]));
    const before = trends.of('ports');
    times(12, () => trends.count([{ tag: 'ports', probability: 0.6, chosen: false }]));
    const after = trends.of('ports');
    expect(before?.slow).toBeGreaterThan(0.3);
    expect(after?.slow).toBeLessThan(before?.slow ?? 0);
    expect(after?.fast).toBeLessThan(after?.slow ?? 0);
  });
});
