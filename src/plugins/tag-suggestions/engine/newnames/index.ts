export { keyOf, type FoundName } from './find';
export { newNames, type NewName } from './groups';
