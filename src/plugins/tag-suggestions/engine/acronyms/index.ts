export { findDefinitions } from './definitions';
