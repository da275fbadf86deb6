export { applyViews } from './apply-views';
export { createLocales } from './locales';
export { grantReaderRoles } from './reader-roles';
