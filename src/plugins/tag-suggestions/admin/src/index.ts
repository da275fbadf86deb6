import { ChartCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { PERMISSIONS } from '../../contracts';
import { bindFirstSave } from './firstSave';
import { TagPanel } from './panel/TagPanel';
import { PLUGIN_ID } from './pluginId';
import en from './translations/en.json';

interface ContentManagerApis {
  addEditViewSidePanel: (panels: unknown[]) => void;
}

const prefixed = (messages: Record<string, string>) =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: en['plugin.name'] });
    app.addMiddlewares([bindFirstSave as StrapiApp['middlewares'][number]]);
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/quality`,
      icon: ChartCircle,
      intlLabel: { id: `${PLUGIN_ID}.quality.title`, defaultMessage: en['quality.title'] },
      permissions: [{ action: PERMISSIONS.quality, subject: null }],
      // With its charts it is as large as the rest of the plugin: only those who open it load it.
      Component: () =>
        import('./pages/quality/QualityPage').then(({ QualityPage }) => ({ default: QualityPage })),
    });
    app.addSettingsLink('global', {
      id: PLUGIN_ID,
      to: PLUGIN_ID,
      intlLabel: { id: `${PLUGIN_ID}.plugin.name`, defaultMessage: en['plugin.name'] },
      permissions: [{ action: PERMISSIONS.settings, subject: null }],
      Component: () => import('./pages/Settings').then(({ SettingsPage }) => ({ default: SettingsPage })),
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
    addEditViewSidePanel([TagPanel]);
  },

  /** English and Hindi; other languages of the admin panel fall back to English. */
  async registerTrads({ locales }: { locales: string[] }) {
    const hi = locales.includes('hi') ? (await import('./translations/hi.json')).default : null;
    return [{ locale: 'en', data: prefixed(en) }, ...(hi ? [{ locale: 'hi', data: prefixed(hi) }] : [])];
  },
};
