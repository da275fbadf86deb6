import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../contracts';
import { settingsRequest } from '../validation/requests';

const DEFAULTS: Settings = { minimumConfidence: 0.1, limit: 20, acceptAllAbove: 0.8, suggestNewNames: true };

/** What administrators may change while the house runs; kept in Strapi's plugin store. */
export function createSettings({ strapi }: { strapi: Core.Strapi }) {
  const store = () => strapi.store!({ type: 'plugin', name: 'tag-suggestions', key: 'settings' });
  return {
    async get(): Promise<Settings> {
      const stored = settingsRequest.safeParse({
        ...DEFAULTS,
        ...((await store().get({})) as object | null),
      });
      return stored.success ? stored.data : DEFAULTS;
    },
    async put(settings: Settings): Promise<Settings> {
      await store().set({ value: settings });
      return settings;
    },
  };
}
