import type { Core } from '@strapi/strapi';
import type { Services } from './index';

/** A service of this plugin, typed. */
export function getService<N extends keyof Services>(strapi: Core.Strapi, name: N): ReturnType<Services[N]> {
  return strapi.plugin('tag-suggestions').service(name) as ReturnType<Services[N]>;
}
