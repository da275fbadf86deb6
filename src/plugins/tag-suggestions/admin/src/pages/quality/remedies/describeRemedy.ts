import type { Remedy } from '../../../../../contracts';
import type { Text } from '../../../text';

/** What a remedy did, in a sentence. */
export const describeRemedy = ({ action, name, alias }: Remedy, t: Text): string =>
  t(`quality.did.${action}`, { name, alias: alias ?? name });
