import path from 'node:path';
import { ROOT } from './paths';

/**
 * Boots of this test file read `config/plugins.ts` with the tag suggestions' part changed. Call before booting, and with
 * `jest.resetModules()` in mind: Strapi reads the file anew at each boot.
 */
export function configureTagSuggestions(change: (config: Record<string, unknown>) => void): void {
  const file = path.join(ROOT, 'dist/config/plugins.js');
  jest.doMock(file, () => {
    const actual = jest.requireActual(file) as {
      default: (params: unknown) => Record<string, { config: never }>;
    };
    return {
      __esModule: true,
      default: (params: unknown) => {
        const plugins = actual.default(params);
        change(plugins['tag-suggestions']?.config as unknown as Record<string, unknown>);
        return plugins;
      },
    };
  });
}
