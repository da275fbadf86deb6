export { Subjects, type SubjectEvidence } from './subjects';
export { termWeights } from './terms';
