export { UnreadableSnapshot } from './format';
export { engineFingerprint } from './fingerprint';
export { SnapshotReader } from './reader';
export { SnapshotWriter } from './writer';
