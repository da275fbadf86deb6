import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { configurationWith, type ViewConfiguration } from './view-configuration';
import { COMPONENT_VIEWS, CONTENT_TYPE_VIEWS, type View } from './views';

/** What was written last, per type: the view itself and the configuration that it made. */
type Written = Record<string, { view: string; configuration: string }>;

interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<ViewConfiguration>;
  updateConfiguration(model: { uid: string }, configuration: ViewConfiguration): Promise<unknown>;
}

const STORE_KEY = 'views';

/**
 * Gives a fresh instance its edit and list views. A view that came with a newer version replaces the older one only
 * where the house left that as it was: what somebody changed in "Configure the view" stays.
 */
export async function applyViews(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  const written = ((await store.get({ key: STORE_KEY })) ?? {}) as Written;
  const contentManager = strapi.plugin('content-manager');
  await applyAll(CONTENT_TYPE_VIEWS, contentManager.service('content-types'), written);
  await applyAll(COMPONENT_VIEWS, contentManager.service('components'), written);
  await store.set({ key: STORE_KEY, value: written });
}

async function applyAll(
  views: Record<string, View>,
  service: ConfigurationService,
  written: Written,
): Promise<void> {
  for (const [uid, view] of Object.entries(views)) {
    const version = hash(view);
    const stored = await service.findConfiguration({ uid });
    const before = written[uid];
    if (before && (before.view === version || before.configuration !== hash(partsOf(stored)))) continue;
    await service.updateConfiguration({ uid }, partsOf(configurationWith(view, stored)));
    written[uid] = { view: version, configuration: hash(partsOf(await service.findConfiguration({ uid }))) };
  }
}

function partsOf({ settings, metadatas, layouts }: ViewConfiguration): ViewConfiguration {
  return { settings, metadatas, layouts };
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
