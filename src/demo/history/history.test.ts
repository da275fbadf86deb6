import { ARTICLES } from '../articles';
import { ENTITIES } from '../entities';
import { pastDecisions } from './decisions';
import { HISTORY_DAYS, pastPublications } from './publications';

const PUBLISHED = ARTICLES.filter((article) => !article.draft);
const PAST = pastPublications(PUBLISHED, ENTITIES);

describe('the past of the demonstration newsroom', () => {
  it('fills ten weeks, in order, with enough stories for figures', () => {
    const days = PAST.map(({ daysAgo }) => daysAgo);
    expect(PAST.length).toBeGreaterThanOrEqual(30);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(days[0]).toBe(HISTORY_DAYS);
    expect(days[days.length - 1]).toBe(1);
    for (let week = 0; week < 10; week++) {
      expect(days.some((day) => day > week * 7 && day <= (week + 1) * 7)).toBe(true);
    }
  });

  it('is the same each time', () => {
    expect(pastPublications(PUBLISHED, ENTITIES)).toEqual(PAST);
  });

  it('holds accepted and rejected suggestions, consistent with the stories’ tags', () => {
    const decisions = PAST.flatMap((one) => pastDecisions(one).map((decision) => ({ ...decision, ...one })));
    const accepted = decisions.filter(({ action }) => action === 'accept');
    expect(accepted.length).toBeGreaterThan(50);
    expect(decisions.length - accepted.length).toBeGreaterThan(30);
    for (const { action, suggestion, article } of decisions) {
      expect(article.tags.includes(suggestion.name)).toBe(action === 'accept');
    }
  });

  it('has something for every table: rejected entities, new names, missed tags', () => {
    const rejected = PAST.flatMap(pastDecisions).filter(({ action }) => action === 'reject');
    expect(rejected.some(({ suggestion }) => suggestion.status === 'known')).toBe(true);
    expect(
      PAST.some(({ suggestions }) => suggestions.slice(0, 10).some(({ status }) => status === 'new')),
    ).toBe(true);
    const missed = PAST.flatMap(({ article, suggestions }) =>
      article.tags.filter((tag) => !suggestions.slice(0, 10).some(({ name }) => name === tag)),
    );
    expect(missed.length).toBeGreaterThan(10);
  });
});
