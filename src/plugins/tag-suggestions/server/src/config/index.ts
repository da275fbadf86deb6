import { parseConfig } from './schema';

/** What Strapi asks of a plugin: no content type is named, so that the plugin is idle until a house configures it. */
export const config = {
  default: {},
  validator(input: unknown): void {
    parseConfig(input);
  },
};

export { parseConfig };
export type { Config, ContentTypeConfig, Format, VocabularyConfig } from './schema';
