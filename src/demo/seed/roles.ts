import type { Core } from '@strapi/strapi';
import { DEMO_ROLES, type ContentAction, type ContentGrant, type DemoRole } from '../roles';

interface Permission {
  action: string;
  subject?: string;
  properties?: { fields?: string[]; locales?: string[] };
}

/** Strapi's own examples, whose names and rights would stand beside ours and confuse. */
const STRAPI_ROLES = ['strapi-editor', 'strapi-author'];

const FIELD_ACTIONS: readonly ContentAction[] = ['create', 'read', 'update'];

/** Creates the roles that are absent, with their permissions, in place of Strapi's example roles that nobody holds. */
export async function seedRoles(strapi: Core.Strapi): Promise<void> {
  await removeUnusedStrapiRoles(strapi);
  const roles = strapi.service('admin::role');
  for (const role of DEMO_ROLES) {
    const { code, name, description } = role;
    const { id } = (await roles.findOne({ code })) ?? (await roles.create({ code, name, description }));
    await roles.assignPermissions(id, await permissionsOf(strapi, role));
  }
}

async function removeUnusedStrapiRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  for (const code of STRAPI_ROLES) {
    const role = await roles.findOneWithUsersCount({ code });
    if (role?.usersCount === 0) await roles.deleteByIds([role.id]);
  }
}

async function permissionsOf(strapi: Core.Strapi, role: DemoRole): Promise<Permission[]> {
  const known: string[] = [...strapi.service('admin::permission').actionProvider.keys()];
  const plugins = role.plugins.filter((action) => known.includes(action));
  if (plugins.length < role.plugins.length) {
    const missing = role.plugins.filter((action) => !known.includes(action));
    strapi.log.warn(
      `The role ${role.name} goes without actions that no plugin offers here: ${missing.join(', ')}.`,
    );
  }
  const content = await Promise.all(role.content.map((grant) => contentPermissions(strapi, grant)));
  return [...content.flat(), ...plugins.map((action) => ({ action }))];
}

/** Spelt out field by field and language by language: a permission without them gives access to none. */
async function contentPermissions(strapi: Core.Strapi, grant: ContentGrant): Promise<Permission[]> {
  const model = strapi.contentType(grant.type);
  const i18n = strapi.plugin('i18n');
  const localised = i18n.service('content-types').isLocalizedContentType(model);
  const locales: string[] = (await i18n.service('locales').find()).map(
    (locale: { code: string }) => locale.code,
  );
  const hidden = grant.hidden ?? [];
  const fields: string[] = strapi
    .service('admin::content-type')
    .getNestedFields(model, { components: strapi.components })
    .filter((field: string) => !hidden.includes(field));

  return grant.actions.map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: grant.type,
    properties: {
      ...(FIELD_ACTIONS.includes(action) && { fields }),
      ...(localised && { locales }),
    },
  }));
}
