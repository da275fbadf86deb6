/** What came of a stage, or of all of them. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of jest's `--json` report that is counted. */
export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Files that broke before, or outside, any test of theirs. */
  numRuntimeErrorTestSuites: number;
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

export const sum = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** A check without tests of its own is one that passed or failed. */
export const oneCheck = (exitCode: number): Counts => ({
  ...NOTHING,
  [exitCode === 0 ? 'passed' : 'failed']: 1,
});

/**
 * Counts a run of jest. One that ended badly without a failed test to show for it (no report, a broken setup, a leak)
 * counts as one failure, so that nothing fails in silence.
 */
export function countJest(report: JestReport | undefined, exitCode: number): Counts {
  if (!report) return { ...NOTHING, failed: 1 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The closing line, on which others rely. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
