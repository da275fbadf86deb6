import type { Core } from '@strapi/strapi';

/**
 * What pages of this server may load. Each value is one string, because Strapi adds its own defaults (among them
 * `https:` and the host of its marketplace) to a list, but leaves a string alone.
 */
const contentSecurityPolicy = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'frame-ancestors': "'self'",
  'form-action': "'self'",
  'base-uri': "'self'",
  'object-src': "'none'",
};

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => {
  const isHttps = (env('PUBLIC_URL') || '').startsWith('https:');
  return [
    'global::request-log',
    'strapi::errors',
    {
      name: 'strapi::security',
      config: {
        contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
        // Promised only where it is true, and only for this host: the house's other hosts are not ours to bind.
        hsts: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
        referrerPolicy: { policy: 'same-origin' },
      },
    },
    {
      name: 'strapi::cors',
      // Sites usually ask from their servers. Pages that ask from the reader's browser are named in CORS_ORIGINS.
      config: { origin: env.array('CORS_ORIGINS', []).filter(Boolean), credentials: false, maxAge: 86_400 },
    },
    'strapi::query',
    {
      name: 'strapi::body',
      config: {
        // An article of 1 MB of text is some megabytes more as blocks in JSON; nothing that people write is larger.
        jsonLimit: '8mb',
        formLimit: '1mb',
        textLimit: '1mb',
        formidable: { maxFileSize: 100 * 1024 * 1024 },
      },
    },
    'strapi::session',
    { name: 'strapi::favicon', config: { path: 'public/favicon.png' } },
    'strapi::public',
  ];
};
