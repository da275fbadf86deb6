import type { Kind } from '../../../contracts';
import type { Range } from './range';

/** Which part of what is known a report is about. */
export interface Selection extends Range {
  uid?: string;
  locale?: string;
  kind?: Kind;
}
