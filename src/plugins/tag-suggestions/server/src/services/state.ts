import type { Core } from '@strapi/strapi';
import { parseConfig, type Config } from '../config';
import { makePlan, type Plan, type Schema } from '../config/plan';

/** The checked configuration, worked out once when Strapi has loaded every schema. */
export function createState({ strapi }: { strapi: Core.Strapi }) {
  let plan: Plan | undefined;
  let config: Config | undefined;
  return {
    get config(): Config {
      return (config ??= parseConfig(strapi.config.get('plugin::tag-suggestions')));
    },
    /** Throws when the configuration names what is not there. */
    get plan(): Plan {
      return (plan ??= makePlan(this.config, (uid) => {
        const schema = strapi.contentTypes[uid as never] ?? strapi.components[uid as never];
        return schema as Schema | undefined;
      }));
    },
    /** The house's first language; undefined without the i18n plugin. */
    async defaultLocale(): Promise<string | undefined> {
      const locale: unknown = await strapi.plugin('i18n')?.service('locales').getDefaultLocale();
      return typeof locale === 'string' ? locale : undefined;
    },
  };
}
