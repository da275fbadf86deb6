import { closingLine, countJest, NOTHING, oneCheck, sum } from '../run/counts';

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 0,
};

describe('the count of a test run', () => {
  it('adds up stages of both sorts', () => {
    const total = [oneCheck(0), oneCheck(2), countJest(report, 0)].reduce(sum, NOTHING);
    expect(closingLine(total)).toBe('6 passed, 1 failed, 2 skipped');
  });

  it('counts a file that broke outside its tests as a failure', () => {
    expect(countJest({ ...report, numRuntimeErrorTestSuites: 2 }, 1).failed).toBe(2);
  });

  it.each([
    ['leaves no report', undefined, 1],
    ['leaves no report and says all is well', undefined, 0],
    ['ends badly although every test passed', report, 1],
  ])('counts a run that %s as one failure', (_what, given, exitCode) => {
    expect(countJest(given, exitCode).failed).toBe(1);
  });
});
