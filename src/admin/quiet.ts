/**
 * What Strapi's panel remembers in the browser about its own announcements, as if each had been closed already: the tour
 * for developers, and the banners that link to its makers' site. `undefined` and `false` stand for the project's id,
 * which a house without telemetry does not have.
 */
const CLOSED: Readonly<Record<string, unknown>> = {
  STRAPI_GUIDED_TOUR: { enabled: false },
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:undefined': true,
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': true,
};

export function closeAnnouncements(storage: Pick<Storage, 'setItem'>): void {
  for (const [key, value] of Object.entries(CLOSED)) storage.setItem(key, JSON.stringify(value));
}
