import type { Core } from '@strapi/strapi';
import { PERMISSIONS } from '../../contracts';

/** The plugin's own rights, as the page of a role shows them. */
const ACTIONS = [
  { uid: 'suggest', displayName: 'See suggested tags' },
  { uid: 'decide', displayName: 'Accept and reject suggested tags' },
  { uid: 'create-entity', displayName: 'Create an entity from a suggestion' },
  { uid: 'quality', displayName: 'See the quality of suggestions and act on it' },
  { uid: 'settings', displayName: 'Change the settings', subCategory: 'settings' },
] as const;

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(
    ACTIONS.map((action) => ({
      section: 'plugins',
      pluginName: 'tag-suggestions',
      subCategory: 'general',
      ...action,
    })),
  );
}

export { PERMISSIONS };
