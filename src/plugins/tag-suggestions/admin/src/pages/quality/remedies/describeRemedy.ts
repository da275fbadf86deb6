import type { Remedy } from '../../../../../contracts';
import type { Text } from '../../../text';

/** What a remedy did, for where the name stands beside it. */
export const describeRemedy = ({ action, name, alias }: Remedy, t: Text): string =>
  t(`quality.did.${action}`, { alias: alias ?? name });

/** What a remedy did, and to which name. */
export const describeWithName = (remedy: Remedy, t: Text): string =>
  t('quality.did.of', { name: remedy.name, what: describeRemedy(remedy, t) });
