export type { FoundName } from './found';
export { newNames } from './groups';
export { keyOf } from './keys';
export type { NewName } from './shown-name';
