import { decision } from './decision';
import { outcome } from './outcome';
import { remedy } from './remedy';

export const contentTypes = { decision, outcome, remedy };
