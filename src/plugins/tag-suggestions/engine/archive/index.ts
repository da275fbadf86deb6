export type { SubjectEvidence } from './evidence';
export { Subjects } from './subjects';
export { termsOf, type Terms } from './terms';
