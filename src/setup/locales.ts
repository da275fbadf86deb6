import type { Core } from '@strapi/strapi';

/** Languages that a new newsroom starts with; an administrator adds or removes others in the settings. */
const LOCALES = [
  { code: 'en', name: 'English (en)' },
  { code: 'hi', name: 'Hindi (hi)' },
] as const;

const STORE_KEY = 'locales';

/** Creates the languages once per database: one that an administrator deletes later stays deleted. */
export async function createLocales(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  if (await store.get({ key: STORE_KEY })) return;
  const locales = strapi.plugin('i18n').service('locales');
  for (const { code, name } of LOCALES) {
    if (!(await locales.findByCode(code))) await locales.create({ code, name });
  }
  if (!(await locales.getDefaultLocale())) await locales.setDefaultLocale({ code: LOCALES[0].code });
  await store.set({ key: STORE_KEY, value: LOCALES.map(({ code }) => code) });
}
