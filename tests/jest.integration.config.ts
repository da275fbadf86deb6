/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';
import { modulePathIgnorePatterns, transform } from './jest.shared';

/** A whole Strapi in each test file, on SQLite or (`TEST_DATABASE=postgres`) on a real PostgreSQL. */
const config: Config = {
  rootDir: '..',
  displayName: `integration:${process.env.TEST_DATABASE || 'sqlite'}`,
  roots: ['<rootDir>/tests/integration'],
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns,
  transform,
  globalSetup: '<rootDir>/tests/helpers/integration-setup.ts',
  globalTeardown: '<rootDir>/tests/helpers/integration-teardown.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
  // Each file loads Strapi anew (some 300 MB that jest cannot give back), so a worker is replaced before it has two.
  workerIdleMemoryLimit: '600MB',
};

export default config;
