export { entityMiddleware } from './entity-middleware';
export { findSharedNames, type SharedName } from './shared-names';
export { addSharedNamesRoute } from './shared-names-route';
