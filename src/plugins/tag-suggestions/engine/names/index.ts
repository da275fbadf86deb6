export { NameIndex, type NameCandidate, type NameMatch } from './name-index';
export type { StoredEntity } from './name-store';
