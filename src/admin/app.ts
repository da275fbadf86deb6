import { closeAnnouncements } from './quiet';

/** How this house's admin panel differs from Strapi's own: English and Hindi, and nothing asked of other hosts. */
export default {
  config: {
    locales: ['hi'],
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap() {
    closeAnnouncements(window.localStorage);
  },
};
