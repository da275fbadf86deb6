import type { Core } from '@strapi/strapi';

/** Merged into winston's options: "error", "warn", "info", "http" (each request, one line) or "debug". */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({ level: env('LOG_LEVEL') || 'http' });
