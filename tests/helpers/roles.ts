import type { Core } from '@strapi/strapi';

export interface Grant {
  action: string;
  subject?: string;
  /** Fields that the right is limited to. Default: every one. */
  fields?: readonly string[];
  /** Names of conditions, e.g. `admin::is-creator`. */
  conditions?: readonly string[];
}

let made = 0;

/** A role of the admin panel with exactly these rights. @returns its code */
export async function createRole(strapi: Core.Strapi, grants: readonly Grant[]): Promise<string> {
  made += 1;
  const code = `test-role-${made}-${Date.now().toString(36)}`;
  const role = await strapi.service('admin::role').create({ name: code, code, description: '' });
  const permissions = grants.map(({ action, subject, fields, conditions }) => ({
    action,
    subject: subject ?? null,
    properties: subject ? propertiesOf(strapi, subject, fields) : {},
    conditions: conditions ? [...conditions] : [],
  }));
  await strapi.service('admin::role').assignPermissions(role.id, permissions);
  return code;
}

function propertiesOf(strapi: Core.Strapi, subject: string, fields?: readonly string[]): object {
  const model = strapi.contentTypes[subject as never] as unknown as {
    pluginOptions?: { i18n?: { localized?: boolean } };
  };
  const all: string[] = strapi
    .service('admin::content-type')
    .getNestedFields(model, { components: strapi.components });
  return {
    fields: fields ? [...fields] : all,
    ...(model.pluginOptions?.i18n?.localized ? { locales: ['en', 'hi'] } : {}),
  };
}
