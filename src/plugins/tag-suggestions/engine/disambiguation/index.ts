export { ENOUGH, SETTLED, weighReadings, type Choice, type Surroundings } from './resolve';
