/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';
import { modulePathIgnorePatterns, transform } from './jest.shared';

/** The demonstration newsroom, started by its real command, used through a real Chromium. */
const config: Config = {
  rootDir: '..',
  displayName: 'e2e',
  roots: ['<rootDir>/tests/e2e'],
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns,
  transform,
  globalSetup: '<rootDir>/tests/helpers/e2e-setup.ts',
  testTimeout: 120_000,
  maxWorkers: 1,
};

export default config;
