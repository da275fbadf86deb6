import { decision } from './decision';

export const contentTypes = { decision };
