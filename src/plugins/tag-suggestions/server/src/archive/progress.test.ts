import { Progress } from './progress';

describe('the progress of learning', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is told every ten seconds, with the rate and what is left, and at the end', () => {
    const lines: string[] = [];
    const progress = new Progress(20_000, (line) => lines.push(line));
    for (let done = 100; done <= 20_000; done += 100) {
      jest.advanceTimersByTime(200);
      progress.at(done);
    }
    expect(lines).toEqual([
      'The tagger has learned 5,000 of 20,000 published stories, 500 a second: done in 30 s.',
      'The tagger has learned 10,000 of 20,000 published stories, 500 a second: done in 20 s.',
      'The tagger has learned 15,000 of 20,000 published stories, 500 a second: done in 10 s.',
      'The tagger learned 20,000 published stories in 40.0 s.',
    ]);
  });
});
