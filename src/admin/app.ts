import type { StrapiApp } from '@strapi/strapi/admin';
import { closeAnnouncements } from './quiet';
import { SharedNamesPanel } from './shared-names/SharedNamesPanel';
import { translations } from './shared-names/translations';

interface ContentManagerApis {
  addEditViewSidePanel: (panels: unknown[]) => void;
}

/** How this house's admin panel differs from Strapi's own: English and Hindi, and nothing asked of other hosts. */
export default {
  config: {
    locales: ['hi'],
    translations,
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
    addEditViewSidePanel([SharedNamesPanel]);
    closeAnnouncements(window.localStorage);
  },
};
