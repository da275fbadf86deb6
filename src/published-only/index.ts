export { guardReadingRoutes, hideEntriesBehindFiles } from './guard';
