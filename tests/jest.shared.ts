import type { Config } from 'jest';

/** TypeScript through swc; `import()` stays as it is, so that global setups can load packages that are ES modules. */
export const transform: NonNullable<Config['transform']> = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
      module: { type: 'commonjs', ignoreDynamic: true },
    },
  ],
};

/** Build output holds second copies of every package.json of ours, which jest's module map trips over. */
export const modulePathIgnorePatterns = [
  '<rootDir>/dist/.*package\\.json$',
  '<rootDir>/dist/build',
  '<rootDir>/build',
];
