import path from 'node:path';

/** The root of the repository. */
export const ROOT = path.resolve(__dirname, '../..');

/** Where tests leave what people may look at: screenshots, results, logs. Ignored by git. */
export const OUTPUT = path.join(ROOT, 'tests/output');
