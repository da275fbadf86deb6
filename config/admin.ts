import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET')! },
  apiToken: { salt: env('API_TOKEN_SALT')! },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // A house that keeps its text: the panel asks nothing of other hosts.
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
  // Without a site to show there is nothing to preview; name it here when there is one.
  preview: { enabled: false, config: { handler: () => null } },
  // A start opens no browser: most machines that run this have none.
  autoOpen: false,
  // Tests and their output must not restart `npm run develop`.
  watchIgnoreFiles: ['**/tests/**', '**/types/**', '**/plugins/*/admin/**'],
});
