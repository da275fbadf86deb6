import type { DemoAlias } from '../types';

/** A form that only Hindi text uses. */
export const hindi = (text: string): DemoAlias => ({ text, locale: 'hi' });

/** An acronym or a name that in another case is a common word. */
export const exact = (text: string): DemoAlias => ({ text, match: 'exact' });
