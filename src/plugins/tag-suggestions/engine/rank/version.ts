import { FEATURES } from './features';

/**
 * Names the list of features, their order included: features that were stored under another version are not those of
 * today. FNV-1a over the names, in eight hexadecimal digits.
 */
export const MODEL_VERSION = versionOf(FEATURES.join(' '));

function versionOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
