import { decision } from './decision';
import { outcome } from './outcome';

export const contentTypes = { decision, outcome };
