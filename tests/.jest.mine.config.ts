/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

/** Unit tests stand beside the code they test; nothing here starts a server or touches a database. */
const config: Config = {
  rootDir: '..',
  displayName: 'unit',
  roots: ['<rootDir>/src', '<rootDir>/config'],
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
        module: { type: 'commonjs' },
      },
    ],
  },
};

export default config;
