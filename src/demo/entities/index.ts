import type { DemoEntity } from '../types';
import { EQUIPMENT } from './equipment';
import { EVENTS } from './events';
import { ORGANISATIONS } from './organisations';
import { PERSONS } from './persons';
import { PLACES } from './places';
import { PROGRAMMES } from './programmes';
import { SUBJECTS } from './subjects';

/** The vocabulary that the demonstration house knows. */
export const ENTITIES: readonly DemoEntity[] = [
  ...PERSONS,
  ...ORGANISATIONS,
  ...PLACES,
  ...EVENTS,
  ...PROGRAMMES,
  ...EQUIPMENT,
  ...SUBJECTS,
];
