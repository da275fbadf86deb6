export { entityMiddleware } from './entity-middleware';
export type { SharedName } from './contract';
export { findSharedNames } from './shared-names';
export { addSharedNamesRoute } from './shared-names-route';
